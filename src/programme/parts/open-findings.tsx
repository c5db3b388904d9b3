import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '@/domain/consistency/finding';
import { openFindings } from '@/domain/guidance/open-findings';
import { useProgramme } from '../programme-context';
import { FindingList } from './finding-list';
import classes from './open-findings.module.css';

interface OpenFindingsProps {
  heading: string;
  /** Said instead of a list when there is nothing. */
  none: string;
  about: (finding: Finding) => boolean;
}

/** The open findings about one thing, at the foot of its page. */
export function OpenFindings({ heading, none, about }: OpenFindingsProps) {
  const { t } = useTranslation('ratings');
  const { audit, model, today } = useProgramme();
  const id = useId();
  const findings = openFindings(audit.findings, model.decisions, today).filter(about);
  return (
    <section className={classes.section} aria-labelledby={id}>
      <h2 id={id}>
        {heading}
        {findings.length > 0 ? (
          <span className={classes.count}>{t('findings', { count: findings.length })}</span>
        ) : null}
      </h2>
      {findings.length > 0 ? (
        <FindingList findings={findings} label={heading} />
      ) : (
        <p className={classes.none}>{none}</p>
      )}
    </section>
  );
}
