import { useTranslation } from 'react-i18next';
import type { BehaviourRow } from '@/shared/programme/behaviour-rows';
import classes from '@/shared/programme/components/entity-table.module.css';
import { BulkBar } from '@/shared/programme/list-editing/bulk-bar';
import { RemovalDialog } from '@/shared/programme/list-editing/removal-dialog';
import { useListTools } from '@/shared/programme/list-editing/use-list-tools';
import { useProgramme } from '@/shared/programme/programme-context';
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
    <>
      {tools ? <BulkBar tools={tools} fields={fields} /> : null}
      <table className={classes.table} data-tools={tools !== null || undefined}>
        <caption className="visually-hidden">{t('table.caption')}</caption>
        <thead>
          <tr>
            {tools ? <td /> : null}
            <th scope="col">{t('table.behaviour')}</th>
            <th scope="col">{t('table.importance')}</th>
            <th scope="col">{t('table.habit')}</th>
            <th scope="col">{t('table.forces')}</th>
            <th scope="col">{t('table.verdict')}</th>
            <th scope="col" className={classes.number}>
              {t('table.findings')}
            </th>
            {tools ? <td /> : null}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ id, row }) => (
            <BehaviourTableRow key={id} id={id} row={row} max={max} tools={tools} />
          ))}
        </tbody>
      </table>
      {tools ? <RemovalDialog removal={tools.removal} /> : null}
    </>
  );
}
