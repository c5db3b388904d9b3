import { useTranslation } from 'react-i18next';
import { ROLES, may, type Right } from '@/shared/organisation/permissions';
import classes from './table.module.css';

const RIGHTS: readonly Right[] = [
  'manage_organisation',
  'edit_teams',
  'edit_blackouts',
  'edit_programme',
  'edit_trainings',
  'edit_other_measures',
  'see_stakeholders',
];

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
          {RIGHTS.map((right) => (
            <tr key={right}>
              <th scope="row">{t(`rights.${right}`)}</th>
              {ROLES.map((role) => {
                const level = may(role, right) ? 'edit' : right === 'see_stakeholders' ? 'none' : 'read';
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
    </details>
  );
}
