/** The largest file that is opened: a million rows or so. */
export const FILE_MEGABYTES = 100;
