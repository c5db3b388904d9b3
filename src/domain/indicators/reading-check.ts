import { periodOf } from '../calendar/periods';
import type { Cadence, IsoDate } from '../programme/model';
import type { Bounds } from './xmr';

/** What readings of an indicator have to keep to. */
export interface ReadingRules {
  cadence: Cadence;
  /** Null: any number. */
  bounds: Bounds | null;
  /** Null: nobody knows which day it is, so that no reading is too late. */
  today: IsoDate | null;
}

/** Does a period begin after the one that holds today? */
export const isAfterToday = (period: IsoDate, cadence: Cadence, today: IsoDate | null): boolean =>
  today !== null && period > periodOf(today, cadence);

/** Does a value lie where readings of the indicator cannot? */
export const isOutside = (value: number, bounds: Bounds | null): boolean =>
  bounds !== null && (value < bounds.min || value > bounds.max);
