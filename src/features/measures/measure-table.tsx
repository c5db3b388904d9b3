import { useTranslation } from 'react-i18next';
import { MEASURE_STATUSES } from '@/domain/programme/model';
import { EditedTable } from '@/shared/programme/list-editing/edited-table';
import { useListTools } from '@/shared/programme/list-editing/use-list-tools';
import { MeasureTableRow } from './measure-table-row';
import type { MeasureEntry } from './use-measure-entries';

interface MeasureTableProps {
  entries: readonly MeasureEntry[];
  /** Shown in the programme's own order, which can be changed here. */
  movable: boolean;
}

/** Measures one below the other, to be changed where they stand. */
export function MeasureTable({ entries, movable }: MeasureTableProps) {
  const { t } = useTranslation(['measures', 'domain']);
  const tools = useListTools('measures', { groups: [entries.map(({ id }) => id)], movable });
  return (
    <EditedTable
      tools={tools}
      fields={[
        {
          label: t('table.status'),
          options: MEASURE_STATUSES.map((each) => ({
            value: each,
            label: t(`domain:measureStatus.${each}`),
          })),
          patch: (value) => ({ status: MEASURE_STATUSES.find((each) => each === value) ?? 'planned' }),
        },
      ]}
      caption={t('table.caption')}
      columns={[
        t('table.measure'),
        t('table.status'),
        t('table.period'),
        t('table.owner'),
        t('table.teams'),
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
