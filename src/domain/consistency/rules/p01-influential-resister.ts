/**
 * Somebody influential resists, and no live measure is aimed at him or her. Prominent people, leaders and opinion
 * leaders, decide whether others dare to act in the new way (the source article; Rogers 2003 on opinion leaders).
 */
import { defineRule } from '../rule';
import { points, scale } from '../threshold-kinds';
import { unaddressed } from '../unaddressed';

export const p01 = defineRule({
  id: 'P01',
  subjects: ['stakeholder'],
  figures: { influence: 'scale' },
  thresholds: { influenceFrom: scale(4), score: points(50) },
  aboutStakeholders: true,
  remedies: ['win_over', 'clarify_expectations', 'involve_endorser'],
  check(context, report, { score, influenceFrom }) {
    for (const { key, influence } of unaddressed(context, report, 'resister', influenceFrom)) {
      report.finding(score, { stakeholder: key }, { influence });
    }
  },
});
