import type { IsoDate } from '../programme/model';

const MS_PER_DAY = 86_400_000;

/**
 * Days since 1970-01-01, negative before. Calendar arithmetic runs on these whole numbers, so no time zone and no
 * daylight saving can slip in.
 * @throws {RangeError} when `date` is not a calendar date.
 * @example toDayNumber('1970-01-02') // 1
 */
export function toDayNumber(date: IsoDate): number {
  const ms = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(ms)) throw new RangeError(`Not a calendar date: ${date}`);
  return ms / MS_PER_DAY;
}

/**
 * The date that lies `day` whole days after 1970-01-01.
 * @throws {RangeError} outside the years 0000 to 9999, where `YYYY-MM-DD` has no room left.
 */
export function fromDayNumber(day: number): IsoDate {
  const text = new Date(day * MS_PER_DAY).toISOString();
  if (text.length !== 'YYYY-MM-DDTHH:mm:ss.sssZ'.length)
    throw new RangeError(`Day ${day} has no four-digit year`);
  return text.slice(0, 10);
}
