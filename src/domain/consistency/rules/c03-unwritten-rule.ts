/**
 * An unwritten rule overrides an official one: officially the behaviour is supported, but an unofficial condition at
 * least as strong works against it. Newcomers learn "how things really go here" within weeks (Scott-Morgan 1994, The
 * Unwritten Rules of the Game). One finding for every pair on one behaviour.
 */
import { ratedBehaviours } from '../assessable';
import { item, value } from '../columns';
import { CELL_FIGURES, cellFigures, contradictionScore } from '../contradiction';
import { defineRule, type RuleContext } from '../rule';
import { hinders, supports } from '../threshold-kinds';

export const c03 = defineRule({
  id: 'C03',
  subjects: ['official', 'unofficial', 'behaviour'],
  figures: { ...CELL_FIGURES, officialEffect: 'rating', officialStrength: 'scale' },
  thresholds: { officialFrom: supports(1), unofficialAtMost: hinders(-1) },
  uses: ['confidence'],
  remedies: ['make_visible', 'lead_by_example', 'change_condition', 'strengthen_driver'],
  check(context, report, { officialFrom, unofficialAtMost }) {
    const { cells, conditions } = context;
    const sides = bySide(context, officialFrom, unofficialAtMost);
    for (const { index, behaviour } of ratedBehaviours(context, report)) {
      const { official, unofficial } = item(sides, index);
      for (const lower of unofficial) {
        const unwritten = item(conditions, value(cells.condition, lower));
        const score = contradictionScore(context, lower);
        const figures = cellFigures(context, lower);
        for (const upper of official) {
          const { key, strength } = item(conditions, value(cells.condition, upper));
          if (unwritten.strength < strength) continue;
          report.finding(
            score,
            { official: key, unofficial: unwritten.key, behaviour: behaviour.key },
            { ...figures, officialEffect: value(cells.inUse, upper), officialStrength: strength },
          );
        }
      }
    }
  },
});

/** Per behaviour, the cells of supporting official and of hindering unofficial conditions. */
function bySide(
  { behaviours, cells, conditions }: RuleContext,
  officialFrom: number,
  unofficialAtMost: number,
) {
  const sides = behaviours.map(() => ({ official: new Array<number>(), unofficial: new Array<number>() }));
  for (let cell = 0; cell < cells.count; cell++) {
    const effect = value(cells.inUse, cell);
    const supports = effect >= officialFrom;
    if (!supports && effect > unofficialAtMost) continue;
    const { formality } = item(conditions, value(cells.condition, cell));
    if ((formality === 'official') === supports)
      item(sides, value(cells.behaviour, cell))[formality].push(cell);
  }
  return sides;
}
