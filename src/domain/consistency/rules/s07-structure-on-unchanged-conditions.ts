/**
 * A reorganisation or incentive is planned while a strong contradiction of its behaviour has no remedy at all. Even hard
 * structural changes and the most attractive incentives work only hesitantly as long as strong conditions contradict
 * (the source article).
 */
import { ratedBehaviours } from '../assessable';
import { item } from '../columns';
import { cellFigures, cellSubjects, contradictionsByBehaviour, contradictionScore } from '../contradiction';
import { defineRule } from '../rule';
import { exact } from '../score';

export const s07 = defineRule({
  id: 'S07',
  remedies: ['plan_condition_change', 'change_condition', 'weaken_condition', 'accept_tension'],
  check(context, report) {
    const { plan, policy } = context;
    const contradictions = contradictionsByBehaviour(context, policy.S07.contradictionFrom);
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
            policy.S07.score,
            { ...subjects, measure },
            { ...cellFigures(context, cell), contradictionScore: exact(contradictionScore(context, cell)) },
          );
        }
      }
    }
  },
});
