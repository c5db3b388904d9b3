import type { Indicator, IsoDate, Observation } from '../programme/model';
import { isOutside } from './reading-check';
import type { Bounds } from './xmr';

/** A share of a whole lies between these. */
export const SHARE_OF_WHOLE: Bounds = { min: 0, max: 100 };

/** The last day of the baseline; null where there is none. */
export const baselineEnd = (
  { baselineUntil }: Pick<Indicator, 'baselineUntil'>,
  programmeStart: IsoDate | null,
): IsoDate | null => baselineUntil ?? programmeStart;

/**
 * Between what readings of an indicator lie. Where nobody has said, per cent are taken for a share of a whole as long as
 * no reading of the baseline says otherwise: 108 % of a quota are reached, and sales grow by −3 %.
 * @param observations those that are there already
 * @returns null where nothing bounds them
 */
export function boundsOf(
  indicator: Pick<Indicator, 'unit' | 'bounded' | 'baselineUntil'>,
  observations: readonly Pick<Observation, 'period' | 'value'>[],
  programmeStart: IsoDate | null,
): Bounds | null {
  if (indicator.bounded !== null) return indicator.bounded ? SHARE_OF_WHOLE : null;
  if (indicator.unit.trim() !== '%') return null;
  const until = baselineEnd(indicator, programmeStart);
  const otherwise = observations.some(
    ({ period, value }) => until !== null && period <= until && isOutside(value, SHARE_OF_WHOLE),
  );
  return otherwise ? null : SHARE_OF_WHOLE;
}
