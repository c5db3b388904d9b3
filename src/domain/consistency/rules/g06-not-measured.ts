/**
 * No indicator shows whether the behaviour shifts. Without one, enthusiasm is taken for change (level 3, "behaviour",
 * of the four levels of evaluation: Kirkpatrick & Kirkpatrick 2016).
 */
import { everyBehaviour } from '../assessable';
import { defineRule } from '../rule';
import { weight } from '../threshold-kinds';

export const g06 = defineRule({
  id: 'G06',
  subjects: ['behaviour'],
  figures: { importance: 'scale' },
  thresholds: { perImportance: weight(10) },
  remedies: ['add_indicator', 'add_observed_indicator'],
  check(context, report, { perImportance }) {
    const measured = new Set(context.indicators.map((indicator) => indicator.behaviour));
    for (const { behaviour } of everyBehaviour(context, report)) {
      const { key, importance } = behaviour;
      if (measured.has(key)) continue;
      report.finding(perImportance * importance, { behaviour: key }, { importance });
    }
  },
});
