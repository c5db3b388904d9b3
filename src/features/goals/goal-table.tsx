import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EditedTable } from '@/programme/lists/edited-table';
import { RowTitle } from '@/programme/lists/row-title';
import { rowHandlers, RowMenu, RowStart } from '@/programme/lists/row-tools';
import { useListTools } from '@/programme/lists/use-list-tools';
import classes from '@/programme/parts/entity-table.module.css';
import { FindingLink, useProgrammeParams } from '@/programme/parts/programme-links';
import { useProgramme } from '@/programme/programme-context';

/** The strategic goals in their order, each with how many target behaviours serve it. */
export function GoalTable() {
  const { t } = useTranslation('goals');
  const { model, audit } = useProgramme();
  const params = useProgrammeParams();
  const tools = useListTools('goals', { groups: [model.goals.map(({ key }) => key)], movable: true });
  return (
    <EditedTable tools={tools} caption={t('table.caption')} columns={[t('table.goal'), t('table.served')]}>
      <tbody>
        {model.goals.map(({ key, title }) => {
          const count = model.behaviours.filter(({ goals }) => goals.includes(key)).length;
          const finding = audit.findings.find(
            ({ rule, subjects }) => rule === 'G01' && 'goal' in subjects && subjects.goal === key,
          );
          return (
            <tr key={key} className={classes.row} {...rowHandlers(tools, key)}>
              {tools ? <RowStart tools={tools} id={key} title={title} /> : null}
              <th scope="row" className={classes.title}>
                <RowTitle tools={tools} id={key} title={title}>
                  {title}
                </RowTitle>
              </th>
              <td className={classes.effect}>
                {count > 0 ? (
                  <Link
                    to="/o/$organisationId/p/$programmeId/behaviours"
                    params={params}
                    search={{ goal: key }}
                  >
                    {t('served', { count })}
                  </Link>
                ) : finding ? (
                  <FindingLink finding={finding.id}>{t('unserved')}</FindingLink>
                ) : (
                  t('unserved')
                )}
              </td>
              {tools ? <RowMenu tools={tools} id={key} title={title} /> : null}
            </tr>
          );
        })}
      </tbody>
    </EditedTable>
  );
}
