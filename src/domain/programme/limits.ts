/** Names the kind of file and its version; a file of another version is refused, never guessed at. */
export const FORMAT = 'tragwerk-programme/1';

/** Keys start with a letter or digit, then letters, digits, `_`, `.` and `-`; 64 characters at most. */
export const KEY_PATTERN = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/;

/** Characters in a key. */
export const KEY_MAX = 64;

/** Ids of findings: a rule, then up to four keys, e.g. `C01/bonus/consult`. */
export const FINDING_PATTERN = /^[A-Z]\d{2}(\/[A-Za-z0-9][A-Za-z0-9_.-]{0,63}){0,4}$/;

/* Whatever the database may hold, the file may hold too: an export can always be imported again. */

/** Characters in names, titles, roles and units. */
export const TITLE_MAX = 300;
/** Characters in everything longer. */
export const TEXT_MAX = 10_000;
/** Characters in an address of e-mail. */
export const EMAIL_MAX = 320;
/** Characters in a whole file; some 60,000 rated cells. */
export const FILE_MAX = 10_000_000;
/** Objects and lists inside one another; the format itself needs six. */
export const DEPTH_MAX = 32;

/** Where most sessions take place. */
export const TIME_ZONE = 'Europe/Berlin';

/** Fewer answers would tell what single people said. */
export const ANSWERS_MIN = 5;

export const HEADCOUNT_MAX = 10_000_000;
export const HOURS_MAX = 100_000;
/** A day has that many minutes. */
export const MINUTES_MAX = 1440;
export const AMOUNT_MAX = 1_000_000_000_000_000;

/** Property names that could reach an object's prototype where code copies properties carelessly. */
export const FORBIDDEN_NAMES: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
