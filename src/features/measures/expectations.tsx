import { IconArrowNarrowRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Measure, Rating } from '@/domain/programme/model';
import { BehaviourLink, ConditionLink } from '@/programme/parts/programme-links';
import { RatingInput } from '@/programme/parts/rating-input';
import { RatingValue } from '@/programme/parts/rating-value';
import { useProgramme } from '@/programme/programme-context';
import type { ItemRows } from '@/programme/store/items';
import { useWorkbench } from '@/programme/use-workbench';
import classes from './measure-page.module.css';

interface ExpectationsProps {
  measure: Measure;
  row: ItemRows['measures'];
  editable: boolean;
}

/** What each condition the measure remedies does to each of its behaviours now, and what it shall do once it is done. */
export function Expectations({ measure, row, editable }: ExpectationsProps) {
  const { t } = useTranslation('measure');
  const { rows, model } = useProgramme();
  const { edit } = useWorkbench();
  const cells = row.condition_ids.flatMap((condition_id) =>
    row.behaviour_ids.map((behaviour_id) => ({ condition_id, behaviour_id })),
  );
  if (cells.length === 0 || (!editable && measure.expected.length === 0)) return null;

  return (
    <section className={classes.section} aria-labelledby="expected">
      <h2 id="expected">{t('expected.heading')}</h2>
      <p className={classes.hint}>{t('expected.lead')}</p>
      <ul className={classes.list}>
        {cells.map(({ condition_id, behaviour_id }) => {
          const condition = rows.conditions.find(({ id }) => id === condition_id);
          const behaviour = rows.behaviours.find(({ id }) => id === behaviour_id);
          if (!condition || !behaviour) return null;
          const now = model.effects.find(
            (effect) => effect.condition === condition.key && effect.behaviour === behaviour.key,
          );
          const isCell = (cell: { condition_id: string; behaviour_id: string }) =>
            cell.condition_id === condition_id && cell.behaviour_id === behaviour_id;
          const then = (row.expected.find(isCell)?.in_use ?? null) as Rating | null;
          const change = (in_use: Rating | null) =>
            void edit('measures', row.id, {
              expected: [
                ...row.expected.filter((cell) => !isCell(cell)),
                ...(in_use === null ? [] : [{ condition_id, behaviour_id, in_use }]),
              ],
            });
          return (
            <li key={`${condition_id} ${behaviour_id}`} className={classes.cell}>
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
