import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CONDITION_CATEGORIES } from '@/domain/programme/model';
import { useProgramme } from '@/programme/programme-context';
import { CategoryPanel } from './category-panel';
import { ConditionItem } from './condition-item';
import classes from './conditions-step.module.css';

/** What people really get recognition for: one panel for each category, so that blind spots are seen. */
export function ConditionsStep() {
  const { t } = useTranslation('guide');
  const { conditions } = useProgramme().model;
  // Begins where there is nothing yet; what one opens or closes from then on stays so.
  const [opened] = useState(() =>
    CONDITION_CATEGORIES.find((name) => !conditions.some(({ category }) => category === name)),
  );
  const others = conditions.filter(({ category }) => category === null);
  return (
    <div className={classes.panels}>
      {CONDITION_CATEGORIES.map((category) => (
        <CategoryPanel key={category} category={category} initiallyOpen={category === opened} />
      ))}
      {others.length === 0 ? null : (
        <section className={classes.side}>
          <h3 className={classes.sideName}>{t('conditions.uncategorised')}</h3>
          <ul className={classes.items}>
            {others.map((condition) => (
              <ConditionItem key={condition.key} condition={condition} heading="h4" />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
