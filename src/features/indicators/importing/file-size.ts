/** The largest file that is opened: a million rows or so. */
export const FILE_MEGABYTES = 100;
export const FILE_MAX = FILE_MEGABYTES * 1024 * 1024;
