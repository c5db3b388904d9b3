import { isIsoDate } from '../calendar/is-iso-date';
import { periodOf } from '../calendar/periods';
import { boundsOf } from '../indicators/bounded';
import { readingFault, type ReadingFault } from '../indicators/reading-fault';
import type { Bounds } from '../indicators/xmr';
import type { FileErrorCode, FileIssue } from './errors';
import { isPlausibleDate } from './plausible-date';
import { CADENCES, type Cadence, type IsoDate } from './model';
import { isObject, type Item, itemsOf, read, readText } from './raw';

const CODES: Readonly<Record<ReadingFault, FileErrorCode>> = {
  off_period: 'not_first_day',
  after_today: 'after_today',
  outside_bounds: 'outside_share',
};

interface RawReading extends Item {
  period: IsoDate;
  number: number | null;
}

/** Readings whose period is a day at all; whatever else is wrong with them, the schema reports. */
function readingsOf(indicator: Item): RawReading[] {
  return itemsOf(indicator.value, 'observations', indicator.path).flatMap((item) => {
    const period = readText(item.value, 'period') ?? '';
    const number = read(item.value, 'value');
    if (!isIsoDate(period) || !isPlausibleDate(period)) return [];
    return [{ ...item, period, number: typeof number === 'number' ? number : null }];
  });
}

const dayIn = (item: object, name: string): IsoDate | null => {
  const text = readText(item, name) ?? '';
  return isIsoDate(text) ? text : null;
};

function boundsFor(
  { value }: Item,
  readings: readonly RawReading[],
  startsOn: IsoDate | null,
): Bounds | null {
  const said = read(value, 'bounded');
  const known = readings.flatMap(({ period, number }) =>
    number === null ? [] : [{ period, value: number }],
  );
  const indicator = {
    unit: readText(value, 'unit') ?? '',
    bounded: typeof said === 'boolean' ? said : null,
    baselineUntil: dayIn(value, 'baselineUntil'),
  };
  return boundsOf(indicator, known, startsOn);
}

/**
 * Readings that begin in the middle of a period, lie after the one that holds today, or where readings of the indicator
 * cannot lie.
 * @param today null: nobody knows which day it is
 */
export function readingIssues(input: unknown, today: IsoDate | null): FileIssue[] {
  const programme = isObject(input) ? read(input, 'programme') : null;
  const startsOn = isObject(programme) ? dayIn(programme, 'startsOn') : null;
  return itemsOf(input, 'indicators').flatMap((indicator) => {
    const named = readText(indicator.value, 'cadence') ?? 'month';
    const cadence: Cadence | undefined = CADENCES.find((each) => each === named);
    if (cadence === undefined) return [];
    const readings = readingsOf(indicator);
    const bounds = boundsFor(indicator, readings, startsOn);
    return readings.flatMap(({ path, period, number }): FileIssue[] => {
      const fault = readingFault({ period, value: number ?? 0 }, { cadence, bounds, today });
      if (fault === null) return [];
      if (fault === 'outside_bounds')
        return [{ path: [...path, 'value'], code: CODES[fault], params: { found: number ?? 0 } }];
      const first = periodOf(fault === 'after_today' ? (today ?? period) : period, cadence);
      return [{ path: [...path, 'period'], code: CODES[fault], params: { found: period, first } }];
    });
  });
}
