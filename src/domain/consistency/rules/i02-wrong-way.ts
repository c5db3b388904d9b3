/**
 * The readings shift, and in the wrong direction: a signal on the unfavourable side of a process behaviour chart
 * (Wheeler 1993). What is really rewarded is then stronger than what is asked for (Kerr 1975).
 */
import { teamsUnderWay, verdictFigures } from '../measured';
import { defineRule } from '../rule';

export const i02 = defineRule({
  id: 'I02',
  remedies: ['find_what_holds', 'change_condition', 'clarify_priority', 'check_indicator'],
  check(context, report) {
    for (const row of teamsUnderWay(context, report)) {
      if (row.judgement.verdict !== 'wrong_way') continue;
      const score = context.policy.I02.perImportance * row.behaviour.importance;
      report.finding(score, row.subjects, verdictFigures(row));
    }
  },
});
