/**
 * Somebody influential has not made up his or her mind, and no live measure is aimed at that. The undecided are won more
 * easily than resisters, and others look at them to see which way it goes (Rogers 2003).
 */
import { defineRule } from '../rule';
import { points, scale } from '../threshold-kinds';
import { unaddressed } from '../unaddressed';

export const p02 = defineRule({
  id: 'P02',
  subjects: ['stakeholder'],
  figures: { influence: 'scale' },
  thresholds: { influenceFrom: scale(4), score: points(30) },
  aboutStakeholders: true,
  remedies: ['win_over', 'involve_endorser', 'clarify_expectations'],
  check(context, report, { score, influenceFrom }) {
    for (const { key, influence } of unaddressed(context, report, 'fence-sitter', influenceFrom)) {
      report.finding(score, { stakeholder: key }, { influence });
    }
  },
});
