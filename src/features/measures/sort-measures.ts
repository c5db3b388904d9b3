import { compareDates } from '@/domain/calendar/days';
import { MEASURE_KINDS, MEASURE_STATUSES, type Measure } from '@/domain/programme/model';
import type { MeasureSort } from '@/programme/search-params/measure-filters';

/** What is missing comes last. */
const LAST = '\uffff';

/** Measures in another order than the programme's own. */
export function sortMeasures<Entry extends { measure: Measure }>(
  entries: readonly Entry[],
  sort: MeasureSort | undefined,
  compare: (a: string, b: string) => number,
): Entry[] {
  if (sort === undefined) return [...entries];
  const day = (date: string | null) => date ?? LAST;
  const by: Record<MeasureSort, (a: Measure, b: Measure) => number> = {
    start: (a, b) => compareDates(day(a.startsOn), day(b.startsOn)),
    end: (a, b) => compareDates(day(a.endsOn), day(b.endsOn)),
    status: (a, b) => MEASURE_STATUSES.indexOf(a.status) - MEASURE_STATUSES.indexOf(b.status),
    kind: (a, b) => placeOf(a) - placeOf(b),
    owner: (a, b) => compare(a.owner || LAST, b.owner || LAST),
    title: (a, b) => compare(a.title, b.title),
  };
  return [...entries].sort(({ measure: a }, { measure: b }) => by[sort](a, b) || compare(a.title, b.title));
}

const placeOf = ({ kind }: Measure): number =>
  kind === null ? MEASURE_KINDS.length : MEASURE_KINDS.indexOf(kind);
