import { IconArrowNarrowRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Measure, Rating } from '@/domain/programme/model';
import type { CellKeys } from '@/programme/edit-by-key';
import { BehaviourLink, ConditionLink } from '@/programme/parts/programme-links';
import { RatingInput } from '@/programme/parts/rating-input';
import { RatingValue } from '@/programme/parts/rating-value';
import { useProgramme } from '@/programme/programme-context';
import { useWorkbench } from '@/programme/use-workbench';
import classes from './measure-page.module.css';

interface ExpectationsProps {
  measure: Measure;
  editable: boolean;
}

/** What each condition the measure remedies does to each of its behaviours now, and what it shall do once it is done. */
export function Expectations({ measure, editable }: ExpectationsProps) {
  const { t } = useTranslation('measure');
  const { model } = useProgramme();
  const { edit } = useWorkbench();
  const cells = measure.conditions.flatMap((condition) =>
    measure.behaviours.map((behaviour) => ({ condition, behaviour })),
  );
  if (cells.length === 0 || (!editable && measure.expected.length === 0)) return null;

  return (
    <section className={classes.section} aria-labelledby="expected">
      <h2 id="expected">{t('expected.heading')}</h2>
      <p className={classes.hint}>{t('expected.lead')}</p>
      <ul className={classes.list}>
        {cells.map((cell) => {
          const condition = model.conditions.find(({ key }) => key === cell.condition);
          const behaviour = model.behaviours.find(({ key }) => key === cell.behaviour);
          if (!condition || !behaviour) return null;
          const isCell = (each: CellKeys) =>
            each.condition === cell.condition && each.behaviour === cell.behaviour;
          const now = model.effects.find(isCell);
          const then = measure.expected.find(isCell)?.inUse ?? null;
          const change = (inUse: Rating | null) =>
            void edit('measures', measure.key, {
              expected: [
                ...measure.expected.filter((each) => !isCell(each)),
                ...(inUse === null ? [] : [{ ...cell, inUse }]),
              ],
            });
          return (
            <li key={`${cell.condition} ${cell.behaviour}`} className={classes.cell}>
              <p className={classes.pairing}>
                <ConditionLink condition={condition.key} />
                <IconArrowNarrowRight size={18} aria-hidden />
                <BehaviourLink behaviour={behaviour.key} />
              </p>
              <div className={classes.pairing}>
                <span className={classes.aside}>{t('expected.now')}</span>
                <RatingValue value={now?.inUse ?? null} />
              </div>
              <div className={classes.pairing}>
                <span className={classes.aside}>{t('expected.then')}</span>
                {editable ? (
                  <RatingInput
                    value={then}
                    label={t('expected.of', { condition: condition.title, behaviour: behaviour.title })}
                    onChange={change}
                  />
                ) : (
                  <RatingValue value={then} />
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
