/**
 * All that is done for the behaviour is communication. Mission statements, principles and appeals do nothing as long as
 * the strong conditions stay as they are (the source article; Beer, Eisenstat & Spector 1990, Why Change Programs Don't
 * Produce Change).
 */
import { everyBehaviour } from '../assessable';
import { defineRule } from '../rule';
import { weight } from '../threshold-kinds';

export const g11 = defineRule({
  id: 'G11',
  subjects: ['behaviour'],
  figures: { importance: 'scale', measures: 'number' },
  thresholds: { perImportance: weight(16) },
  counts: 'measures',
  remedies: ['follow_words_with_change', 'plan_condition_change', 'lead_by_example', 'plan_training'],
  check(context, report, { perImportance }) {
    for (const { behaviour } of everyBehaviour(context, report)) {
      const { key, importance } = behaviour;
      const measures = context.plan.on(key);
      const appeals = context.plan.ofKind(key, 'communication').length;
      const withoutKind = measures.filter((measure) => measure.kind === null).length;
      if (appeals === 0 || appeals + withoutKind < measures.length) continue;

      if (withoutKind > 0) report.notAssessable('kinds', { behaviour: key });
      else {
        const figures = { importance, measures: appeals };
        report.finding(perImportance * importance, { behaviour: key }, figures);
      }
    }
  },
});
