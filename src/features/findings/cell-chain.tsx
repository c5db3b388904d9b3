import { useTranslation } from 'react-i18next';
import type { RuleId } from '@/domain/consistency/finding';
import { CellEditor } from '@/programme/parts/cell-editor';
import { BehaviourLink, ConditionLink } from '@/programme/parts/programme-links';
import { SaidAndDone } from '@/programme/parts/said-and-done';
import { useRatingHints } from '@/programme/parts/use-rating-hints';
import { useProgramme } from '@/programme/programme-context';
import type { CellKeys } from '@/programme/edit-by-key';
import { useRateEffect } from '@/programme/use-rate-effect';
import classes from './finding-page.module.css';

/** Rules that compare what several people have rated; the rating on the page does not move them. */
const ABOUT_RATERS: ReadonlySet<RuleId> = new Set(['P04', 'P05']);

/**
 * The cells a finding rests on: what is said, what is done, how that was rated. The ratings can be changed on the spot.
 * Nothing for rules that do not look at single cells.
 */
export function CellChain({ rule, cells }: { rule: RuleId; cells: readonly CellKeys[] }) {
  const { t } = useTranslation('findings');
  const { mayEdit } = useRateEffect();
  useRatingHints();
  const [only] = cells;
  if (only === undefined) return null;
  return (
    <section className={classes.section}>
      <h2>{t('detail.how')}</h2>
      {mayEdit && !ABOUT_RATERS.has(rule) ? (
        <p className={classes.hint} data-screen-only>
          {t('detail.howLead')}
        </p>
      ) : null}
      {cells.length === 1 ? (
        <OneCell cell={only} />
      ) : (
        <ul className={classes.cells}>
          {cells.map((cell) => (
            <li key={`${cell.condition}/${cell.behaviour}`}>
              <CellEditor cell={cell}>
                <h3 className={classes.cellTitle}>
                  <ConditionLink condition={cell.condition} />
                </h3>
                <BehaviourLink behaviour={cell.behaviour} className={classes.muted} />
              </CellEditor>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function OneCell({ cell }: { cell: CellKeys }) {
  const { model } = useProgramme();
  const condition = model.conditions.find(({ key }) => key === cell.condition);
  return (
    <>
      {condition ? <SaidAndDone condition={condition} heading="h3" /> : null}
      <CellEditor cell={cell} />
    </>
  );
}
