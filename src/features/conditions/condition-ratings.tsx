import { useTranslation } from 'react-i18next';
import type { Condition } from '@/domain/programme/model';
import { formatSigned } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { effectOf } from '@/programme/effect-lookup';
import { CellEditor } from '@/programme/parts/cell-editor';
import { BehaviourLink } from '@/programme/parts/programme-links';
import { useRatingHints } from '@/programme/parts/use-rating-hints';
import { useProgramme } from '@/programme/programme-context';
import { useRateEffect } from '@/programme/use-rate-effect';
import classes from './condition-page.module.css';

/** The condition's effect on every target behaviour, espoused and in use; the most important behaviours first. */
export function ConditionRatings({ condition }: { condition: Condition }) {
  const { t } = useTranslation('conditions');
  const language = useLanguage();
  const { model } = useProgramme();
  const { mayEdit } = useRateEffect();
  useRatingHints();
  const behaviours = model.behaviours.toSorted((a, b) => b.importance - a.importance);
  const forceOn = (behaviour: string) => {
    const inUse = effectOf(model, condition.key, behaviour)?.inUse ?? null;
    return inUse === null ? null : formatSigned(language, inUse * condition.strength);
  };
  return (
    <section className={classes.section}>
      <h2>{t('ratings.heading')}</h2>
      <p className={classes.hint}>
        {behaviours.length === 0 ? t('ratings.noBehaviours') : t('ratings.lead')}{' '}
        {mayEdit ? null : t('ratings.readOnly')}
      </p>
      {behaviours.length === 0 ? null : (
        <ul className={classes.ratings}>
          {behaviours.map(({ key, importance }) => {
            const force = forceOn(key);
            return (
              <li key={key} className={classes.rating}>
                <CellEditor cell={{ condition: condition.key, behaviour: key }}>
                  <h3 className={classes.behaviour}>
                    <BehaviourLink behaviour={key} />
                  </h3>
                  <span className={classes.aside}>
                    <span>{t('ratings.importance', { value: importance })}</span>
                    {force === null ? null : <span>{t('ratings.force', { force })}</span>}
                  </span>
                </CellEditor>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
