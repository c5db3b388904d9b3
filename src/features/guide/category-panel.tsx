import { useTranslation } from 'react-i18next';
import type { ConditionCategory, Formality } from '@/domain/programme/model';
import { useProgramme } from '@/programme/programme-context';
import { AddCondition } from './add-condition';
import { BehindTheRule } from './behind-the-rule';
import { ConditionItem } from './condition-item';
import classes from './conditions-step.module.css';

type Side =
  | `${Exclude<ConditionCategory, 'unofficial_rules'>}.official`
  | `${Exclude<ConditionCategory, 'official_rules'>}.unofficial`;

/** A written rule is official and an unwritten one is not; every other category has both sides. */
function sidesOf(category: ConditionCategory): { formality: Formality; side: Side }[] {
  return [
    ...(category === 'unofficial_rules'
      ? []
      : [{ formality: 'official' as const, side: `${category}.official` as const }]),
    ...(category === 'official_rules'
      ? []
      : [{ formality: 'unofficial' as const, side: `${category}.unofficial` as const }]),
  ];
}

interface CategoryPanelProps {
  category: ConditionCategory;
  initiallyOpen: boolean;
}

/** One category: questions to think about, what has been found so far, and a line to add more. */
export function CategoryPanel({ category, initiallyOpen }: CategoryPanelProps) {
  const { t } = useTranslation(['guide', 'prompts', 'domain']);
  const { model } = useProgramme();
  const found = model.conditions.filter((each) => each.category === category);
  const rated = model.effects.some(
    ({ condition, inUse }) => inUse !== null && found.some(({ key }) => key === condition),
  );
  const sides = sidesOf(category);
  const shownOn = (formality: Formality) =>
    sides.length === 1 ? found : found.filter((each) => each.formality === formality);
  const state = found.length === 0 ? 'blind' : rated ? 'some' : 'unrated';
  return (
    <details className={classes.panel} open={initiallyOpen}>
      <summary className={classes.summary}>
        <h3 className={classes.category}>{t(`domain:conditionCategory.${category}`)}</h3>
        <span className={classes.state} data-state={state}>
          {state === 'blind' ? t('conditions.blind') : t(`conditions.${state}`, { count: found.length })}
        </span>
        <span className={classes.about}>{t(`domain:conditionCategoryHint.${category}`)}</span>
      </summary>
      <div className={classes.sides}>
        {sides.map(({ formality, side }) => (
          <section key={formality} className={classes.side}>
            <h4 className={classes.sideName}>{t(`conditions.${formality}`)}</h4>
            <ul className={classes.questions}>
              <li>{t(`prompts:${side}.first`)}</li>
              <li>{t(`prompts:${side}.second`)}</li>
            </ul>
            {category === 'unofficial_rules' ? <BehindTheRule /> : null}
            <ul className={classes.items}>
              {shownOn(formality).map((condition) => (
                <ConditionItem key={condition.key} condition={condition} heading="h5" />
              ))}
            </ul>
            <AddCondition category={category} formality={formality} />
          </section>
        ))}
      </div>
    </details>
  );
}
