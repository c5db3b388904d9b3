import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { VERDICTS } from '@/domain/indicators/verdict';
import { useMay } from '@/organisation/organisation-context';
import { AddItem } from '@/programme/adding/add-item';
import { BehaviourLink, useProgrammeParams } from '@/programme/parts/programme-links';
import { VerdictMark } from '@/programme/parts/verdict-mark';
import { useProgramme } from '@/programme/programme-context';
import { Page } from '@/ui/page';
import { EmptyState } from '@/ui/states';
import { HeldBackTeams } from './held-back-teams';
import classes from './indicators-page.module.css';
import { useJudged } from './use-judged';
import { VerdictGrid } from './verdict-grid';
import { worstFirst } from './worst-first';

/** Whether behaviour shifts: every indicator by team, and what holds each behaviour back. */
export function IndicatorsPage() {
  const { t } = useTranslation('indicators');
  const { model } = useProgramme();
  const judged = useJudged();
  const measured = worstFirst(model.behaviours, judged);
  const series = judged.flatMap(({ teams }) => teams);
  const teams = model.teams.filter(({ key }) => series.some(({ team }) => team === key));
  const unmeasured = model.behaviours.filter(
    ({ key }) => !judged.some(({ indicator }) => indicator.behaviour === key),
  );
  return (
    <Page title={t('title')} lead={t('lead')} actions={<AddItem kind="indicator" />} wide>
      {judged.length === 0 ? (
        <EmptyState title={t('none.title')}>{t('none.text')}</EmptyState>
      ) : (
        <>
          <div className={classes.summary}>
            <p>{t('summary', { count: series.length })}</p>
            <ul>
              {VERDICTS.map((verdict) => {
                const count = series.filter((each) => each.verdict === verdict).length;
                return count === 0 ? null : (
                  <li key={verdict} title={t(`explained.${verdict}`)}>
                    <strong>{count}</strong> <VerdictMark verdict={verdict} />
                  </li>
                );
              })}
            </ul>
          </div>
          <VerdictGrid measured={measured} teams={teams} />
          <HeldBackTeams indicators={model.indicators.map(({ key }) => key)} />
          {unmeasured.length === 0 ? null : (
            <section className={classes.unmeasured} aria-labelledby="unmeasured">
              <h2 id="unmeasured">{t('unmeasured')}</h2>
              <p>{t('unmeasuredLead')}</p>
              <ul>
                {unmeasured.map(({ key }) => (
                  <li key={key}>
                    <BehaviourLink behaviour={key} />
                  </li>
                ))}
              </ul>
            </section>
          )}
        </>
      )}
      <PushLink />
    </Page>
  );
}

/** Leads to how a CRM brings readings by itself, for who may edit the programme. */
function PushLink() {
  const { t } = useTranslation('indicators');
  const params = useProgrammeParams();
  if (!useMay('edit_programme')) return null;
  return (
    <p className={classes.push}>
      <Link to="/o/$organisationId/p/$programmeId/push-readings" params={params}>
        {t('push')}
      </Link>
    </p>
  );
}
