import { useTranslation } from 'react-i18next';
import type { Cell } from '@/domain/guidance/rating-order';
import { CategoryLabel } from '@/programme/parts/category-label';
import { FromToLines } from '@/programme/parts/from-to-lines';
import { BehaviourLink, ConditionLink } from '@/programme/parts/programme-links';
import { useProgramme } from '@/programme/programme-context';
import { PlainButton } from '@/ui/plain-button';
import { RatingButtons } from './rating-buttons';
import classes from './ratings-step.module.css';
import type { RatingWalk } from './use-rating-walk';

/** One pair of condition and behaviour, and the question what the one does to the other. */
export function RatingCard({ walk, cell }: { walk: RatingWalk; cell: Cell }) {
  const { t } = useTranslation(['guide', 'ratings']);
  const { model } = useProgramme();
  const condition = model.conditions.find(({ key }) => key === cell.condition);
  const behaviour = model.behaviours.find(({ key }) => key === cell.behaviour);
  if (!condition || !behaviour) return null;
  const label = t('ratings.group', { condition: condition.title, behaviour: behaviour.title });
  return (
    <div className={classes.card}>
      <p className="visually-hidden" role="status">
        {label}
      </p>
      <div className={classes.pair}>
        <section className={classes.half}>
          <h3 className={classes.kind}>
            {t('ratings.condition')} · <CategoryLabel category={condition.category} />
          </h3>
          <p className={classes.name}>
            <ConditionLink condition={condition.key} />
          </p>
          {condition.espoused ? (
            <p className={classes.text}>
              <span className={classes.kind}>{t('ratings:said')}</span> {condition.espoused}
            </p>
          ) : null}
          {condition.inUse ? (
            <p className={classes.text}>
              <span className={classes.kind}>{t('ratings:done')}</span> {condition.inUse}
            </p>
          ) : null}
        </section>
        <section className={classes.half}>
          <h3 className={classes.kind}>{t('ratings.behaviour')}</h3>
          <p className={classes.name}>
            <BehaviourLink behaviour={behaviour.key} />
          </p>
          <FromToLines behaviour={behaviour} whole />
        </section>
      </div>
      <p className={classes.question}>{t('ratings.question')}</p>
      <RatingButtons label={label} value={walk.value} onRate={walk.rate} />
      <div className={classes.ways}>
        {walk.back ? (
          <PlainButton variant="default" onClick={walk.back}>
            {t('ratings.previous')}
          </PlainButton>
        ) : null}
        <PlainButton variant="default" onClick={walk.skip}>
          {t('ratings.skip')}
        </PlainButton>
      </div>
    </div>
  );
}
