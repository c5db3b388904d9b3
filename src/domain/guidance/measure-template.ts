import { addDays } from '../calendar/days';
import { mondayOf } from '../calendar/weeks';
import type { IsoDate, MeasureKind } from '../programme/model';

/**
 * How many weeks a measure of a kind usually takes: teaching and telling are short, whatever is to become everyday life
 * has to last until habits have formed (a median of 66 days, up to 254: Lally et al. 2010).
 */
const USUAL_WEEKS: Record<MeasureKind, number> = {
  training: 4,
  communication: 4,
  condition_change: 12,
  structural: 26,
  incentive: 26,
  recognition: 26,
  leadership: 26,
  controlling: 52,
};

export interface Span {
  startsOn: IsoDate;
  endsOn: IsoDate;
}

/**
 * When a new measure would run: from the first Monday on or after a day to the Friday of its last usual week.
 * @example usualSpan('training', '2026-11-25') // { startsOn: '2026-11-30', endsOn: '2026-12-25' }
 */
export function usualSpan(kind: MeasureKind, from: IsoDate): Span {
  const startsOn = mondayOf(addDays(from, 6));
  return { startsOn, endsOn: addDays(startsOn, 7 * USUAL_WEEKS[kind] - 3) };
}
