import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { openFindings } from '@/domain/guidance/open-findings';
import { topContradictions } from '@/domain/guidance/top-contradictions';
import { FindingList } from '@/programme/parts/finding-list';
import { useProgrammeParams } from '@/programme/parts/programme-links';
import { useProgramme } from '@/programme/programme-context';
import page from './overview-page.module.css';

const SHOWN = 5;

/** The five weightiest contradictions, each pair of condition and behaviour once. */
export function TopContradictions() {
  const { t } = useTranslation('overview');
  const params = useProgrammeParams();
  const { model, audit, today } = useProgramme();
  const open = openFindings(audit.findings, model.decisions, today);
  const top = topContradictions(open, SHOWN);
  const count = open.filter(({ rule }) => rule.startsWith('C')).length;
  const rated = audit.behaviours.some((forces) => forces.rated > 0);
  return (
    <section className={page.section}>
      <h2>{t('contradictions.heading')}</h2>
      {top.length === 0 ? (
        <p className={page.quiet}>{t(rated ? 'contradictions.none' : 'contradictions.unrated')}</p>
      ) : (
        <>
          <FindingList findings={top} label={t('contradictions.heading')} />
          <p className={page.more}>
            <Link to="/o/$organisationId/p/$programmeId/findings" params={params} search={{ rule: 'C' }}>
              {t('contradictions.all', { count })}
            </Link>
          </p>
        </>
      )}
    </section>
  );
}
