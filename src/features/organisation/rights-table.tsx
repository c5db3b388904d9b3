import { useTranslation } from 'react-i18next';
import { ROLES, may, type Right } from '@/organisation/permissions';
import classes from './table.module.css';

interface Area {
  name: string;
  /** What it takes to change things there. */
  right: Right;
  /** What everybody else gets of it. */
  others: 'read' | 'part' | 'none';
}

/** Every kind of thing there is in an organisation. */
const AREAS = [
  { name: 'organisation', right: 'manage_organisation', others: 'read' },
  { name: 'invitations', right: 'manage_organisation', others: 'none' },
  { name: 'teams', right: 'edit_teams', others: 'read' },
  { name: 'blackouts', right: 'edit_blackouts', others: 'read' },
  { name: 'programmes', right: 'edit_programme', others: 'read' },
  { name: 'ratings', right: 'edit_programme', others: 'part' },
  { name: 'decisions', right: 'edit_programme', others: 'read' },
  { name: 'trainings', right: 'edit_trainings', others: 'read' },
  { name: 'attendance', right: 'edit_trainings', others: 'part' },
  { name: 'measures', right: 'edit_other_measures', others: 'read' },
  { name: 'indicators', right: 'edit_programme', others: 'read' },
  { name: 'readings', right: 'enter_readings', others: 'part' },
  { name: 'pushing', right: 'edit_programme', others: 'none' },
  { name: 'stakeholders', right: 'see_stakeholders', others: 'none' },
] as const satisfies readonly Area[];

/** What each role may do, made of the same rights the interface goes by. */
export function RightsTable() {
  const { t } = useTranslation('organisation');
  const { t: common } = useTranslation();
  return (
    <details className={classes.disclosure}>
      <summary>{t('rights.title')}</summary>
      <table className={classes.table}>
        <caption className="visually-hidden">{t('rights.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('rights.area')}</th>
            {ROLES.map((role) => (
              <th key={role} scope="col">
                {common(`role.${role}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {AREAS.map(({ name, right, others }) => (
            <tr key={name}>
              <th scope="row">{t(`rights.of.${name}`)}</th>
              {ROLES.map((role) => {
                const level = may(role, right) ? 'edit' : others;
                return (
                  <td key={role} data-label={common(`role.${role}`)} data-level={level}>
                    {t(`rights.${level}`)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p>{t('rights.partWhy')}</p>
    </details>
  );
}
