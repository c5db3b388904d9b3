import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SEVERITIES } from '@/domain/consistency/score';
import { groupMissing } from '@/domain/guidance/missing-groups';
import { countBySeverity, openFindings } from '@/domain/guidance/open-findings';
import { formatNumber } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { useChangesText } from '@/programme/marks/use-changes-text';
import { useFindingMark } from '@/programme/marks/use-finding-mark';
import { useProgrammeParams } from '@/programme/parts/programme-links';
import { SeverityBadge } from '@/programme/parts/severity-badge';
import { useProgramme } from '@/programme/programme-context';
import { OPEN_QUESTIONS } from '@/programme/search-params/finding-filters';
import classes from './findings-section.module.css';
import page from './overview-page.module.css';

/** How many findings of each severity are open; every number leads to exactly those findings. */
export function FindingsSection() {
  const { t } = useTranslation(['overview', 'domain']);
  const language = useLanguage();
  const params = useProgrammeParams();
  const { model, audit, today } = useProgramme();
  const open = openFindings(audit.findings, model.decisions, today);
  const counts = countBySeverity(open);
  const settled = audit.findings.length - open.length;
  const unassessed = groupMissing(audit.notAssessable).length;
  const to = '/o/$organisationId/p/$programmeId/findings' as const;
  return (
    <section className={page.section}>
      <h2>{t('findings.heading')}</h2>
      {open.length === 0 ? <p className={page.quiet}>{t('findings.none')}</p> : null}
      <ul className={classes.counts}>
        {SEVERITIES.map((severity) => (
          <li key={severity}>
            {counts[severity] > 0 ? (
              <Link to={to} params={params} search={{ severity }} className={classes.count}>
                <span className={classes.figure}>{formatNumber(language, counts[severity])}</span>
                <SeverityBadge severity={severity} />
              </Link>
            ) : (
              <span className={classes.count} data-none>
                <span className={classes.figure}>{formatNumber(language, 0)}</span>
                {t(`domain:severity.${severity}`)}
              </span>
            )}
          </li>
        ))}
      </ul>
      <ChangesNote />
      {settled > 0 ? (
        <p className={page.quiet}>
          <Link to={to} params={params} search={{ decided: true }}>
            {t('findings.settled', { count: settled })}
          </Link>
        </p>
      ) : null}
      {unassessed > 0 ? (
        <p className={page.quiet}>
          <Link to={to} params={params} hash={OPEN_QUESTIONS}>
            {t('findings.notAssessable', { count: unassessed })}
          </Link>
        </p>
      ) : null}
      <p className={page.more}>
        <Link to={to} params={params}>
          {t('findings.all')}
        </Link>
      </p>
    </section>
  );
}

/** What has changed since the reader marked the findings as read; nothing before the first time. */
function ChangesNote() {
  const params = useProgrammeParams();
  const textOf = useChangesText();
  const { since } = useFindingMark();
  if (!since) return null;
  const { text, any } = textOf(since);
  if (!any) return null;
  return (
    <p className={page.quiet}>
      <Link to="/o/$organisationId/p/$programmeId/findings" params={params} search={{ changed: 1 }}>
        {text}
      </Link>
    </p>
  );
}
