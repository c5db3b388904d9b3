import { addDays } from '../calendar/days';
import type { IsoDate, Measure } from '../programme/model';

type Dated = Pick<Measure, 'status' | 'startsOn' | 'endsOn'>;

const isUnfinished = ({ status }: Dated): boolean => status === 'planned' || status === 'running';

/** Past its end and neither done nor cancelled, as rule S05 sees it. */
export const isOverdue = (measure: Dated, today: IsoDate): boolean =>
  isUnfinished(measure) && measure.endsOn !== null && measure.endsOn < today;

/**
 * Begins or ends, unfinished, within the days to come (today included).
 * @param days how far one looks ahead
 */
export function isUpcoming(measure: Dated, today: IsoDate, days: number): boolean {
  const last = addDays(today, days);
  const within = (day: IsoDate | null) => day !== null && day >= today && day <= last;
  return isUnfinished(measure) && (within(measure.startsOn) || within(measure.endsOn));
}
