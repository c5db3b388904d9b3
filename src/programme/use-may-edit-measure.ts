import { MEASURE_KINDS, type MeasureKind } from '@/domain/programme/model';
import { useOrganisation } from '@/organisation/organisation-context';
import { may, type Role } from '@/organisation/permissions';

const mayEdit = (role: Role, kind: MeasureKind | null): boolean =>
  may(role, kind === 'training' ? 'edit_trainings' : 'edit_other_measures');

/** Tells whether the reader may change a measure of a kind: trainings are planned by others than the rest. */
export function useMayEditMeasure(): (kind: MeasureKind | null) => boolean {
  const { role } = useOrganisation();
  return (kind) => mayEdit(role, kind);
}

/** The kinds of measures that the reader may plan. */
export function useOwnMeasureKinds(): readonly MeasureKind[] {
  const { role } = useOrganisation();
  return MEASURE_KINDS.filter((kind) => mayEdit(role, kind));
}
