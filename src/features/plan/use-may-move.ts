import type { Measure } from '@/domain/programme/model';
import { useMay } from '@/shared/organisation/organisation-context';

/** Whose dates one may change: those of trainings, of other measures, or of none. */
export function useMayMove(): (measure: Measure) => boolean {
  const trainings = useMay('edit_trainings');
  const others = useMay('edit_other_measures');
  return ({ kind }) => (kind === 'training' ? trainings : others);
}
