/**
 * The readings shift, and in the wrong direction: a signal on the unfavourable side of a process behaviour chart
 * (Wheeler 1993). What is really rewarded is then stronger than what is asked for (Kerr 1975).
 */
import { teamsUnderWay, VERDICT_FIGURES, verdictFigures } from '../measured';
import { defineRule } from '../rule';
import { weight } from '../threshold-kinds';

export const i02 = defineRule({
  id: 'I02',
  subjects: ['behaviour', 'indicator', 'team'],
  figures: VERDICT_FIGURES,
  thresholds: { perImportance: weight(14) },
  uses: ['signalSet'],
  remedies: ['find_what_holds', 'change_condition', 'clarify_priority', 'check_indicator'],
  check(context, report, { perImportance }) {
    for (const row of teamsUnderWay(context, report)) {
      if (row.judgement.verdict !== 'wrong_way') continue;
      const score = perImportance * row.behaviour.importance;
      report.finding(score, row.subjects, verdictFigures(row));
    }
  },
});
