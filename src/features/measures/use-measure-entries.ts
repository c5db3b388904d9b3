import { isOverdue } from '@/domain/guidance/due-measures';
import type { Measure } from '@/domain/programme/model';
import { useSession } from '@/organisation/use-session';
import { useProgramme } from '@/programme/programme-context';
import { useMayEditMeasure } from '@/programme/use-may-edit-measure';
import type { FilteredMeasure } from './meets-filters';

/** One measure as the list shows it. */
export interface MeasureEntry extends FilteredMeasure {
  id: string;
  measure: Measure;
  overdue: boolean;
  /** Whether the reader may change it. */
  editable: boolean;
}

/** The measures of the programme, in its order. */
export function useMeasureEntries(): MeasureEntry[] {
  const { model, rows, today } = useProgramme();
  const me = useSession()?.user.id;
  const mayEdit = useMayEditMeasure();
  const rowOf = new Map(rows.measures.map((row) => [row.key, row]));
  return model.measures.flatMap((measure): MeasureEntry[] => {
    const row = rowOf.get(measure.key);
    if (!row) return [];
    return [
      {
        id: row.id,
        measure,
        mine: row.owner_id !== null && row.owner_id === me,
        overdue: isOverdue(measure, today),
        editable: mayEdit(measure.kind),
      },
    ];
  });
}
