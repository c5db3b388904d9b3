import { addDays } from '../calendar/days';
import { mondayOf } from '../calendar/weeks';
import type { Blackout, IsoDate, MeasureKind } from '../programme/model';
import { touches } from '../training/blackouts-of';

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

/** Days on which no training is held well. */
export interface DaysOff {
  blackouts: readonly Pick<Blackout, 'startsOn' | 'endsOn'>[];
  holidays?: readonly { on: IsoDate }[];
}

/** Where every week of half a year is taken, later ones are no better guess than the first. */
const WEEKS_TRIED = 26;

/**
 * When a new measure would run: from the first Monday on or after a day to the Friday of its last usual week. A training
 * waits for the first weeks that meet no blackout period and neither begin nor end on a public holiday.
 * @example usualSpan('training', '2026-11-25') // { startsOn: '2026-11-30', endsOn: '2026-12-25' }
 */
export function usualSpan(kind: MeasureKind, from: IsoDate, off: DaysOff = { blackouts: [] }): Span {
  const monday = mondayOf(addDays(from, 6));
  const span = (week: number): Span => {
    const startsOn = addDays(monday, 7 * week);
    return { startsOn, endsOn: addDays(startsOn, 7 * USUAL_WEEKS[kind] - 3) };
  };
  if (kind !== 'training') return span(0);
  const spans = Array.from({ length: WEEKS_TRIED }, (_, week) => span(week));
  return spans.find((each) => !meets(each, off)) ?? span(0);
}

const meets = ({ startsOn, endsOn }: Span, { blackouts, holidays = [] }: DaysOff): boolean =>
  blackouts.some((blackout) => touches(blackout, startsOn, endsOn)) ||
  holidays.some(({ on }) => on === startsOn || on === endsOn);
