import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { openFindings } from '@/domain/guidance/open-findings';
import { topContradictions } from '@/domain/guidance/top-contradictions';
import { formatNumber } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { FindingList } from '@/programme/parts/finding-list';
import { IndexBar } from '@/programme/parts/index-bar';
import { useProgrammeParams } from '@/programme/parts/programme-links';
import { useProgramme } from '@/programme/programme-context';
import classes from './ratings-step.module.css';

const SHOWN = 3;

/** The index and the weightiest contradictions, as soon as there are any. */
export function RatingProgress({ rated, possible }: { rated: number; possible: number }) {
  const { t } = useTranslation('guide');
  const language = useLanguage();
  const params = useProgrammeParams();
  const { model, audit, today } = useProgramme();
  if (rated === 0) return null;
  const top = topContradictions(openFindings(audit.findings, model.decisions, today), SHOWN);
  return (
    <section className={classes.ratingProgress}>
      <h3 className={classes.ratingProgressTitle}>{t('ratings.soFar')}</h3>
      {audit.index === null ? null : (
        <div className={classes.index}>
          <p className={classes.text}>
            <strong>{t('ratings.index', { index: formatNumber(language, audit.index, 0) })}</strong>{' '}
            <span className={classes.quiet}>{t('ratings.basis', { rated, possible })}</span>
          </p>
          <IndexBar index={audit.index} />
        </div>
      )}
      {top.length > 0 ? (
        <FindingList findings={top} label={t('ratings.contradictions')} />
      ) : (
        <p className={classes.quiet}>{t('ratings.noContradiction')}</p>
      )}
      <p className={classes.text}>
        <Link to="/o/$organisationId/p/$programmeId/matrix" params={params}>
          {t('ratings.matrix')}
        </Link>
      </p>
    </section>
  );
}
