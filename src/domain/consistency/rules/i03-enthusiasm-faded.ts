/**
 * A shift had begun and is gone again. Early enthusiasm carries a while; what lasts is what the conditions reward (the
 * source article; Lally et al. 2010 on how long a habit takes).
 */
import { teamsUnderWay, verdictFigures } from '../measured';
import { defineRule } from '../rule';

export const i03 = defineRule({
  id: 'I03',
  remedies: ['find_what_holds', 'change_condition', 'add_recognition', 'extend_support'],
  check(context, report) {
    for (const row of teamsUnderWay(context, report)) {
      if (row.judgement.verdict !== 'faded') continue;
      const score = context.policy.I03.perImportance * row.behaviour.importance;
      report.finding(score, row.subjects, verdictFigures(row));
    }
  },
});
