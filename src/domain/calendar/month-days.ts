/** A month as a number that goes on over the years: January 1970 is 1970 × 12. */
export type MonthNumber = number;

const DAYS_IN_400_YEARS = 146_097;
/** From 1 March 0000 to 1 January 1970. */
const EPOCH = 719_468;

/*
 * Both by arithmetic alone, because whoever looks at every day of a century asks some hundred thousand times. Years
 * begin in March here, so that the day that comes and goes is the last of them (Howard Hinnant, "chrono-compatible
 * low-level date algorithms").
 */

/** The month a day (days since 1970-01-01) lies in. */
export function monthOf(day: number): MonthNumber {
  const shifted = day + EPOCH;
  const era = Math.floor(shifted / DAYS_IN_400_YEARS);
  const inEra = shifted - era * DAYS_IN_400_YEARS;
  const year = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  );
  const inYear = inEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const sinceMarch = Math.floor((5 * inYear + 2) / 153);
  return (era * 400 + year) * 12 + sinceMarch + 2;
}

/** 1-12. */
export const monthOfYear = (month: MonthNumber): number => (month % 12) + 1;

/** The first day of a month, in days since 1970-01-01. */
export function firstOf(month: MonthNumber): number {
  const year = Math.floor((month - 2) / 12);
  const sinceMarch = month - 2 - year * 12;
  const leaps = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return 365 * year + leaps + Math.floor((153 * sinceMarch + 2) / 5) - EPOCH;
}
