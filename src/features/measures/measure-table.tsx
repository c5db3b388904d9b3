import { useTranslation } from 'react-i18next';
import { EditedTable } from '@/programme/lists/edited-table';
import { useListTools } from '@/programme/lists/use-list-tools';
import { MeasureTableRow } from './measure-table-row';
import { ShiftSelected } from './shift-selected';
import { useBulkFields } from './use-bulk-fields';
import type { MeasureEntry } from './use-measure-entries';

interface MeasureTableProps {
  entries: readonly MeasureEntry[];
  /** Shown in the programme's own order, which can be changed here. */
  movable: boolean;
}

/** Measures one below the other, to be changed where they stand. */
export function MeasureTable({ entries, movable }: MeasureTableProps) {
  const { t } = useTranslation(['measures', 'fields']);
  const tools = useListTools('measures', {
    groups: [entries.map(({ id }) => id)],
    movable,
    editable: new Set(entries.filter(({ editable }) => editable).map(({ id }) => id)),
  });
  const fields = useBulkFields(entries.filter(({ id }) => tools?.selection.has(id)));
  return (
    <EditedTable
      tools={tools}
      fields={fields}
      more={(selected) => <ShiftSelected keys={selected} />}
      caption={t('table.caption')}
      columns={[
        t('table.measure'),
        t('fields:status'),
        t('table.period'),
        t('fields:owner_name'),
        t('table.progress'),
      ]}
    >
      <tbody>
        {entries.map((entry) => (
          <MeasureTableRow key={entry.id} entry={entry} tools={tools} />
        ))}
      </tbody>
    </EditedTable>
  );
}
