import { useMay } from '@/organisation/organisation-context';
import { useOwnMeasureKinds } from '../use-may-edit-measure';
import type { ItemKind } from './use-add-item';

/** Tells whether the reader may add something of a kind to the programme. */
export function useMayAdd(): (kind: ItemKind) => boolean {
  const mayEdit = useMay('edit_programme');
  const mayPlan = useOwnMeasureKinds().length > 0;
  return (kind) => (kind === 'measure' ? mayPlan : mayEdit);
}
