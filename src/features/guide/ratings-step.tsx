import { useTranslation } from 'react-i18next';
import { ratedCells } from '@/domain/guidance/rated-cells';
import { useProgramme } from '@/programme/programme-context';
import { EmptyState } from '@/ui/states';
import { RatingCard } from './rating-card';
import { RatingsDone } from './ratings-done';
import classes from './ratings-step.module.css';
import { RatingProgress } from './rating-progress';
import { useRatingWalk } from './use-rating-walk';

/** Walks through what is not rated yet, and shows what comes of it as soon as something does. */
export function RatingsStep() {
  const { t } = useTranslation('guide');
  const { model, audit } = useProgramme();
  const walk = useRatingWalk();
  const { rated, possible } = ratedCells(model, audit.behaviours);
  if (possible === 0) {
    return <EmptyState title={t('ratings.nothing.title')}>{t('ratings.nothing.text')}</EmptyState>;
  }
  return (
    <>
      <p className={classes.progress}>
        <span>
          {t('ratings.progressLabel')}: <strong>{t('ratings.progress', { rated, possible })}</strong>
        </span>
        <progress
          className={classes.bar}
          value={rated}
          max={possible}
          aria-label={t('ratings.progressLabel')}
        />
      </p>
      {walk.cell === null ? <RatingsDone onBack={walk.back} /> : <RatingCard walk={walk} cell={walk.cell} />}
      <RatingProgress rated={rated} possible={possible} />
    </>
  );
}
