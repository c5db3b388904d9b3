/**
 * A reorganisation or incentive is planned while a strong contradiction of its behaviour has no remedy at all. Even hard
 * structural changes and the most attractive incentives work only hesitantly as long as strong conditions contradict
 * (the source article).
 */
import { ratedBehaviours } from '../assessable';
import { item } from '../columns';
import {
  CELL_FIGURES,
  cellFigures,
  cellSubjects,
  contradictionsByBehaviour,
  contradictionScore,
} from '../contradiction';
import { defineRule } from '../rule';
import { exact } from '../score';
import { points } from '../threshold-kinds';

export const s07 = defineRule({
  id: 'S07',
  subjects: ['condition', 'behaviour', 'measure'],
  figures: { ...CELL_FIGURES, contradictionScore: 'number' },
  thresholds: { contradictionFrom: points(60), score: points(50) },
  uses: ['C01', 'confidence'],
  remedies: ['plan_condition_change', 'change_condition', 'weaken_condition', 'accept_tension'],
  check(context, report, { contradictionFrom, score }) {
    const { plan } = context;
    const contradictions = contradictionsByBehaviour(context, contradictionFrom);
    const structural = (behaviour: string) => plan.ofKind(behaviour, 'structural', 'incentive');
    for (const { index, behaviour } of ratedBehaviours(
      context,
      report,
      ({ key }) => structural(key).length > 0,
    )) {
      for (const cell of item(contradictions, index)) {
        const subjects = cellSubjects(context, cell);
        if (plan.remediesOf(subjects.condition).length > 0) continue;
        for (const { key: measure } of structural(behaviour.key)) {
          report.finding(
            score,
            { ...subjects, measure },
            { ...cellFigures(context, cell), contradictionScore: exact(contradictionScore(context, cell)) },
          );
        }
      }
    }
  },
});
