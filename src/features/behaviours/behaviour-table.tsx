import { useTranslation } from 'react-i18next';
import type { BehaviourRow } from '@/programme/behaviour-rows';
import { EditedTable } from '@/programme/lists/edited-table';
import { useListTools } from '@/programme/lists/use-list-tools';
import { useProgramme } from '@/programme/programme-context';
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
  const { rows: stored } = useProgramme();
  const ids = new Map(stored.behaviours.map(({ key, id }) => [key, id]));
  const shown = rows.flatMap((row) => {
    const id = ids.get(row.behaviour.key);
    return id === undefined ? [] : [{ id, row }];
  });
  const tools = useListTools('behaviours', { groups: [shown.map(({ id }) => id)], movable });
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
        {shown.map(({ id, row }) => (
          <BehaviourTableRow key={id} id={id} row={row} max={max} tools={tools} />
        ))}
      </tbody>
    </EditedTable>
  );
}
