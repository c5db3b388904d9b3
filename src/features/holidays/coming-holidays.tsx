import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { addDays } from '@/domain/calendar/days';
import { formatDate, formatList, formatWeekday } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { holidaysQuery } from '@/organisation/holidays';
import table from '@/programme/parts/entity-table.module.css';
import { today } from '@/programme/today';
import { ErrorState } from '@/ui/states';
import classes from './holidays.module.css';
import type { PlacedRow } from './queries';

/** The holidays of the next twelve months, so that one sees what has been chosen. */
export function ComingHolidays({
  organisationId,
  teams,
}: {
  organisationId: string;
  teams: readonly PlacedRow[];
}) {
  const { t } = useTranslation('holidays');
  const language = useLanguage();
  const first = today();
  const last = addDays(first, 365);
  const years = [...new Set([first, last].map((day) => Number(day.slice(0, 4))))];
  const { data, error, refetch } = useQuery(holidaysQuery(organisationId, teams, years, language));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  const coming = (data ?? []).filter(({ on }) => first <= on && on <= last);
  if (coming.length === 0) return null;
  const nameOf = (key: string) => teams.find((team) => team.key === key)?.name ?? key;
  const differ = coming.some((holiday) => holiday.teams !== null);
  return (
    <section aria-labelledby="coming-holidays" className={classes.section}>
      <h2 id="coming-holidays" className={classes.heading}>
        {t('coming.title')}
      </h2>
      <div className={table.frame}>
        <table className={table.table}>
          <caption className="visually-hidden">{t('coming.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('coming.day')}</th>
              <th scope="col">{t('coming.name')}</th>
              {differ ? <th scope="col">{t('coming.teams')}</th> : null}
            </tr>
          </thead>
          <tbody>
            {coming.map(({ on, name, teams: whose }) => (
              <tr key={`${on} ${name}`} className={table.row}>
                <th scope="row" className={classes.day}>
                  {formatWeekday(language, on)}, {formatDate(language, on)}
                </th>
                <td data-name={t('coming.name')}>{name}</td>
                {differ ? (
                  <td data-name={t('coming.teams')}>
                    {whose === null ? t('coming.all') : formatList(language, whose.map(nameOf))}
                  </td>
                ) : null}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
