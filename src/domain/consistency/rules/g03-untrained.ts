/**
 * No training prepares people for the behaviour. Being able to (Können) is the necessary base of wanting to (Wollen):
 * capability is one of the three sources of behaviour (COM-B: Michie, van Stralen & West 2011; the source article).
 */
import { everyBehaviour } from '../assessable';
import { defineRule } from '../rule';
import { weight } from '../threshold-kinds';

export const g03 = defineRule({
  id: 'G03',
  subjects: ['behaviour'],
  figures: { importance: 'scale' },
  thresholds: { perImportance: weight(12) },
  remedies: ['plan_training', 'make_it_easier'],
  check(context, report, { perImportance }) {
    for (const { behaviour } of everyBehaviour(context, report)) {
      const { key, importance } = behaviour;
      if (context.plan.ofKind(key, 'training').length > 0) continue;
      report.finding(perImportance * importance, { behaviour: key }, { importance });
    }
  },
});
