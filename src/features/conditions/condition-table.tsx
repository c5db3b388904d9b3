import { useTranslation } from 'react-i18next';
import { byCategory } from '@/programme/by-category';
import { EditedTable } from '@/programme/lists/edited-table';
import { rowHandlers } from '@/programme/lists/row-tools';
import { useListTools } from '@/programme/lists/use-list-tools';
import { CategoryLabel } from '@/programme/parts/category-label';
import classes from '@/programme/parts/entity-table.module.css';
import type { ConditionRow } from './condition-rows';
import { ConditionTableRow } from './condition-table-row';
import { useBulkFields } from './use-bulk-fields';

interface ConditionTableProps {
  rows: readonly ConditionRow[];
  /** Shown in the programme's own order, which can be changed here. */
  movable: boolean;
}

/** Framework conditions under their categories; every bar on the same scale. */
export function ConditionTable({ rows, movable }: ConditionTableProps) {
  const { t } = useTranslation('conditions');
  const groups = byCategory(rows, ({ condition }) => condition.category);
  const tools = useListTools('conditions', {
    groups: groups.map((group) => group.items.map(({ condition }) => condition.key)),
    movable,
  });
  const fields = useBulkFields();
  const max = Math.max(...rows.map(({ driving, restraining }) => Math.max(driving, restraining)));
  const width = tools ? 7 : 5;
  return (
    <EditedTable
      tools={tools}
      fields={fields}
      caption={t('table.caption')}
      columns={[t('table.condition'), t('table.strength'), t('table.changeability'), t('table.effect')]}
      number={t('table.findings')}
    >
      {groups.map(({ category, items: own }) => (
        <tbody key={category ?? ''}>
          <tr
            className={classes.category}
            {...rowHandlers(tools, '', (dragged) =>
              tools?.put(dragged, own[0]?.condition.key ?? null, { category }),
            )}
          >
            <th scope="rowgroup" colSpan={width}>
              <CategoryLabel category={category} />
            </th>
          </tr>
          {own.map((row) => (
            <ConditionTableRow key={row.condition.key} row={row} max={max} tools={tools} />
          ))}
        </tbody>
      ))}
    </EditedTable>
  );
}
