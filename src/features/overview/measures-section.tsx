import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { isOverdue, isUpcoming } from '@/domain/guidance/due-measures';
import { formatDate } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { useSession } from '@/organisation/use-session';
import { MeasureLink, useProgrammeParams } from '@/programme/parts/programme-links';
import { useProgramme } from '@/programme/programme-context';
import type { MeasureFilters } from '@/programme/search-params/measure-filters';
import classes from './measures-section.module.css';
import page from './overview-page.module.css';

/** How far ahead one looks, in days. */
const AHEAD = 28;

/** What is late, what begins or ends soon, and what of it is the reader's. */
export function MeasuresSection() {
  const { t } = useTranslation('overview');
  const language = useLanguage();
  const params = useProgrammeParams();
  const { model, owners, today } = useProgramme();
  const me = useSession()?.user.id;
  if (model.measures.length === 0) return null;
  const overdue = model.measures.filter((measure) => isOverdue(measure, today)).length;
  const mine = model.measures.filter(
    ({ key, status }) =>
      me !== undefined && owners.get(key) === me && status !== 'done' && status !== 'cancelled',
  ).length;
  const upcoming = model.measures.filter((measure) => isUpcoming(measure, today, AHEAD));
  const counts: { text: string; search: MeasureFilters }[] = [
    ...(overdue > 0
      ? [{ text: t('measures.overdue', { count: overdue }), search: { status: 'overdue' as const } }]
      : []),
    ...(mine > 0 ? [{ text: t('measures.mine', { count: mine }), search: { mine: true as const } }] : []),
  ];
  return (
    <section className={page.section}>
      <h2>{t('measures.heading')}</h2>
      {counts.length > 0 ? (
        <ul className={classes.counts}>
          {counts.map(({ text, search }) => (
            <li key={text}>
              <Link to="/o/$organisationId/p/$programmeId/measures" params={params} search={search}>
                {text}
              </Link>
            </li>
          ))}
        </ul>
      ) : null}
      {upcoming.length === 0 ? (
        <p className={page.quiet}>{t('measures.nothing')}</p>
      ) : (
        <>
          <h3 className={classes.heading}>{t('measures.upcoming')}</h3>
          <ul className={classes.list}>
            {upcoming.map(({ key, startsOn, endsOn }) => {
              const begins = startsOn !== null && startsOn >= today;
              const date = formatDate(language, (begins ? startsOn : endsOn) ?? today);
              return (
                <li key={key}>
                  <MeasureLink measure={key} />{' '}
                  <span className={page.quiet}>
                    {t(begins ? 'measures.begins' : 'measures.ends', { date })}
                  </span>
                </li>
              );
            })}
          </ul>
        </>
      )}
      <p className={page.more}>
        <Link to="/o/$organisationId/p/$programmeId/measures" params={params}>
          {t('measures.all')}
        </Link>
      </p>
    </section>
  );
}
