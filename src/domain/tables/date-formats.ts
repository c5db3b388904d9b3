/**
 * How a column writes its dates. The first three take `.`, `/` and `-` between the parts, years of two digits where the
 * year comes last, and a time behind, which is not looked at. `week`, `month` and `quarter` name whole periods and stand
 * for their first day.
 */
export const DATE_FORMATS = [
  /** 2026-12-31 */
  'ymd',
  /** 31.12.2026 */
  'dmy',
  /** 12/31/2026 */
  'mdy',
  /** 31. Dezember 2026, Dec 31, 2026 */
  'named',
  /** KW 12/2026, 2026-W12 */
  'week',
  /** 2026-03, 03/2026, März 2026 */
  'month',
  /** Q1 2026, 2026-Q1, 1. Quartal 2026 */
  'quarter',
  /** 20261231 */
  'compact',
  /** 46387: days as Excel counts them, 1 being 1 January 1900 */
  'serial1900',
  /** 44925: days as Excel once counted them on the Macintosh, 0 being 1 January 1904 */
  'serial1904',
] as const;
export type DateFormat = (typeof DATE_FORMATS)[number];
