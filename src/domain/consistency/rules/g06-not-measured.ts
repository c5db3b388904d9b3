/**
 * No indicator shows whether the behaviour shifts. Without one, enthusiasm is taken for change (level 3, "behaviour",
 * of the four levels of evaluation: Kirkpatrick & Kirkpatrick 2016).
 */
import { everyBehaviour } from '../assessable';
import { defineRule } from '../rule';

export const g06 = defineRule({
  id: 'G06',
  remedies: ['add_indicator', 'add_observed_indicator'],
  check(context, report) {
    const measured = new Set(context.indicators.map((indicator) => indicator.behaviour));
    for (const { behaviour } of everyBehaviour(context, report)) {
      const { key, importance } = behaviour;
      if (measured.has(key)) continue;
      report.finding(context.policy.G06.perImportance * importance, { behaviour: key }, { importance });
    }
  },
});
