import { useTranslation } from 'react-i18next';
import type { BehaviourRow } from '@/programme/behaviour-rows';
import { EditedTable } from '@/programme/lists/edited-table';
import { useListTools } from '@/programme/lists/use-list-tools';
import { BehaviourTableRow } from './behaviour-table-row';
import { useBulkFields } from './use-bulk-fields';

interface BehaviourTableProps {
  rows: readonly BehaviourRow[];
  /** Shown in the programme's own order, which can be changed here. */
  movable: boolean;
}

/** Target behaviours with the forces on them; every bar on the same scale. */
export function BehaviourTable({ rows, movable }: BehaviourTableProps) {
  const { t } = useTranslation('behaviours');
  const tools = useListTools('behaviours', { groups: [rows.map(({ behaviour }) => behaviour.key)], movable });
  const fields = useBulkFields();
  const max = Math.max(...rows.map(({ forces }) => Math.max(forces.driving, forces.restraining)));
  return (
    <EditedTable
      tools={tools}
      fields={fields}
      caption={t('table.caption')}
      columns={[
        t('table.behaviour'),
        t('table.importance'),
        t('table.habit'),
        t('table.forces'),
        t('table.verdict'),
      ]}
      number={t('table.findings')}
    >
      <tbody>
        {rows.map((row) => (
          <BehaviourTableRow key={row.behaviour.key} row={row} max={max} tools={tools} />
        ))}
      </tbody>
    </EditedTable>
  );
}
