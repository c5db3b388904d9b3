import { useTranslation } from 'react-i18next';
import type { Measure } from '@/domain/programme/model';
import { teamLoads } from '@/domain/training/team-loads';
import { formatDate, formatList, formatNumber } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { MeasureLink } from '@/programme/parts/programme-links';
import { useProgramme } from '@/programme/programme-context';
import classes from './plan-page.module.css';

/** The timeline and the load in words and numbers: to be read out, and to be printed. */
export function PlanTable({ measures }: { measures: readonly Measure[] }) {
  const { t } = useTranslation(['plan', 'domain']);
  const language = useLanguage();
  const { model } = useProgramme();
  const day = (date: string | null) => (date === null ? '–' : formatDate(language, date));
  const titleOf = (key: string) => model.measures.find((each) => each.key === key)?.title ?? key;
  const nameOf = (key: string) => model.teams.find((each) => each.key === key)?.name ?? key;
  return (
    <details className={classes.behind}>
      <summary>{t('table.show')}</summary>
      <div className={classes.scroll}>
        <table className={classes.table}>
          <caption className="visually-hidden">{t('table.caption')}</caption>
          <thead>
            <tr>
              {(['title', 'kind', 'status', 'startsOn', 'endsOn', 'teams', 'after', 'sessions'] as const).map(
                (column) => (
                  <th key={column} scope="col">
                    {t(`table.${column}`)}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {measures.map((measure) => (
              <tr key={measure.key}>
                <th scope="row">
                  <MeasureLink measure={measure.key} />
                </th>
                <td>{t(`domain:measureKind.${measure.kind ?? 'none'}`)}</td>
                <td>{t(`domain:measureStatus.${measure.status}`)}</td>
                <td>{day(measure.startsOn)}</td>
                <td>{day(measure.endsOn)}</td>
                <td>{formatList(language, measure.teams.map(nameOf))}</td>
                <td>{formatList(language, measure.after.map(titleOf))}</td>
                <td>{measure.sessions.length > 0 ? measure.sessions.length : ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <LoadTable />
      </div>
    </details>
  );
}

/** Weeks over the limit, and which measures they come from. */
function LoadTable() {
  const { t } = useTranslation('plan');
  const language = useLanguage();
  const { model, policy } = useProgramme();
  const limit = policy.S04.hoursPerWeek;
  const rows = teamLoads(model, policy).flatMap(({ team, weeks }) =>
    weeks.filter(({ amount }) => amount > limit).map((week) => ({ team, ...week })),
  );
  if (rows.length === 0) return null;
  return (
    <table className={classes.table}>
      <caption>{t('load.tableOver', { limit: formatNumber(language, limit) })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('load.team')}</th>
          <th scope="col">{t('load.week')}</th>
          <th scope="col">{t('load.hours')}</th>
          <th scope="col">{t('load.from')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ team, period, amount, parts }) => (
          <tr key={`${team} ${period}`}>
            <th scope="row">{model.teams.find(({ key }) => key === team)?.name}</th>
            <td>{formatDate(language, period)}</td>
            <td>{formatNumber(language, amount)}</td>
            <td>
              {formatList(
                language,
                parts.map((part) =>
                  t('load.part', {
                    title: model.measures.find(({ key }) => key === part.measure)?.title ?? part.measure,
                    hours: formatNumber(language, part.amount),
                  }),
                ),
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
