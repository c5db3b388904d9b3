import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Finding } from '@/domain/consistency/finding';
import { useProgrammeParams } from '@/programme/parts/programme-links';
import { useProgramme } from '@/programme/programme-context';
import classes from './finding-page.module.css';

/** Rules that ask whether those who are to behave differently have learnt how. */
const ASK_FOR_TRAINING: ReadonlySet<string> = new Set(['G03', 'G09']);

/** From a finding about who has learnt what to the table that says it of every team. */
export function CoverageLink({ finding }: { finding: Finding }) {
  const { t } = useTranslation('findings');
  const params = useProgrammeParams();
  const { model } = useProgramme();
  // Without any measure the table is not there yet.
  if (!ASK_FOR_TRAINING.has(finding.rule) || model.measures.length === 0) return null;
  return (
    <p className={classes.detail}>
      <Link to="/o/$organisationId/p/$programmeId/measures" params={params} search={{ view: 'coverage' }}>
        {t('detail.coverage')}
      </Link>
    </p>
  );
}
