import { isOverdue } from '@/domain/guidance/due-measures';
import type { Measure } from '@/domain/programme/model';
import { useSession } from '@/organisation/use-session';
import { useProgramme } from '@/programme/programme-context';
import { useMayEditMeasure } from '@/programme/use-may-edit-measure';
import type { FilteredMeasure } from './meets-filters';

/** One measure as the list shows it. */
export interface MeasureEntry extends FilteredMeasure {
  /** Its key, by which it is selected and moved. */
  id: string;
  measure: Measure;
  overdue: boolean;
  /** Whether the reader may change it. */
  editable: boolean;
}

/** The measures of the programme, in its order. */
export function useMeasureEntries(): MeasureEntry[] {
  const { model, owners, today } = useProgramme();
  const me = useSession()?.user.id;
  const mayEdit = useMayEditMeasure();
  return model.measures.map((measure) => ({
    id: measure.key,
    measure,
    mine: me !== undefined && owners.get(measure.key) === me,
    overdue: isOverdue(measure, today),
    editable: mayEdit(measure.kind),
  }));
}
