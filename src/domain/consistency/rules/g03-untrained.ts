/**
 * No training prepares people for the behaviour. Being able to (Können) is the necessary base of wanting to (Wollen):
 * capability is one of the three sources of behaviour (COM-B: Michie, van Stralen & West 2011; the source article).
 */
import { everyBehaviour } from '../assessable';
import { defineRule } from '../rule';

export const g03 = defineRule({
  id: 'G03',
  remedies: ['plan_training', 'make_it_easier'],
  check(context, report) {
    for (const { behaviour } of everyBehaviour(context, report)) {
      const { key, importance } = behaviour;
      if (context.plan.ofKind(key, 'training').length > 0) continue;
      report.finding(context.policy.G03.perImportance * importance, { behaviour: key }, { importance });
    }
  },
});
