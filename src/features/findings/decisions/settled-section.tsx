import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { settledDecisions } from '@/domain/guidance/open-findings';
import { useMay } from '@/organisation/organisation-context';
import type { StoredDecision } from '@/programme/decided';
import { FindingLink } from '@/programme/parts/programme-links';
import { useProgramme } from '@/programme/programme-context';
import { announceError } from '@/ui/notices';
import { useGoneTitle } from '../use-gone-title';
import classes from './settled-section.module.css';
import { useDecide } from './use-decide';

/** Decisions on findings that are no longer found: kept in case they come back, until somebody deletes them. */
export function SettledSection() {
  const { t } = useTranslation('triage');
  const { audit, decisions } = useProgramme();
  const settled = settledDecisions(audit.findings, decisions);
  if (settled.length === 0) return null;
  return (
    <details className={classes.section}>
      <summary className={classes.summary}>
        <h2 className={classes.heading}>{t('settled.heading', { count: settled.length })}</h2>
      </summary>
      <p className={classes.lead}>{t('settled.lead')}</p>
      <ul className={classes.list}>
        {settled.map((decision) => (
          <SettledRow key={decision.finding} decision={decision} />
        ))}
      </ul>
    </details>
  );
}

function SettledRow({ decision: { finding, status, reason, version } }: { decision: StoredDecision }) {
  const { t } = useTranslation(['triage', 'domain']);
  const mayDecide = useMay('edit_programme');
  const decide = useDecide();
  const title = useGoneTitle()(finding);
  return (
    <li className={classes.row}>
      <span className={classes.what}>
        <FindingLink finding={finding}>{title}</FindingLink>
        <span className={classes.muted}>
          {t(`domain:decisionStatus.${status}`)}
          {reason === '' ? null : <>: {reason}</>}
        </span>
      </span>
      {mayDecide ? (
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={t('settled.removeFor', { title })}
          onClick={() => {
            document.getElementById('content')?.focus();
            decide('removed', [{ finding, version, decision: null }]).catch(announceError);
          }}
        >
          {t('settled.remove')}
        </Button>
      ) : null}
    </li>
  );
}
