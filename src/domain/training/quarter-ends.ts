import { addDays } from '../calendar/days';
import { periodOf, periodsLater } from '../calendar/periods';
import { quarterOf } from '../calendar/quarters';
import type { Blackout, IsoDate } from '../programme/model';

/** The last weeks of a quarter, in which sales teams close deals and finance closes the books. */
export interface QuarterEnd {
  /** The same in every language: whoever asks twice is told that it is there. */
  key: string;
  year: number;
  /** 1 to 4. */
  quarter: number;
  startsOn: IsoDate;
  endsOn: IsoDate;
  /** Entered already, under its key or by a period of everybody's that covers it. */
  known: boolean;
}

/** Two weeks are what most companies mean by it. */
const DAYS = 14;
const QUARTERS_A_YEAR = 4;

/**
 * The ends of the quarters of the next twelve months, earliest first; a quarter that ends today is one of them.
 * @example quarterEnds('2026-11-25', [])[0] // { key: 'quarter-end-2026-q4', startsOn: '2026-12-18', endsOn: '2026-12-31', … }
 */
export function quarterEnds(today: IsoDate, blackouts: readonly Blackout[]): QuarterEnd[] {
  const thisQuarter = periodOf(today, 'quarter');
  return Array.from({ length: QUARTERS_A_YEAR }, (_, i) => {
    const endsOn = addDays(periodsLater(thisQuarter, 'quarter', i + 1), -1);
    const startsOn = addDays(endsOn, 1 - DAYS);
    const name = quarterOf(endsOn);
    const key = `quarter-end-${name.toLowerCase()}`;
    return {
      key,
      year: Number(name.slice(0, 4)),
      quarter: Number(name.slice(-1)),
      startsOn,
      endsOn,
      known: blackouts.some(
        (each) =>
          each.key === key || (each.teams.length === 0 && each.startsOn <= startsOn && each.endsOn >= endsOn),
      ),
    };
  });
}
