/**
 * Something is done, and the readings stay within what chance alone makes of them: no signal on a process behaviour
 * chart holds (Wheeler 1993; NHS England, Making Data Count). As long as strong conditions stay the same, measures do
 * little (the source article).
 */
import { teamsUnderWay, VERDICT_FIGURES, verdictFigures } from '../measured';
import { defineRule } from '../rule';
import { weight } from '../threshold-kinds';

export const i01 = defineRule({
  id: 'I01',
  subjects: ['behaviour', 'indicator', 'team'],
  figures: VERDICT_FIGURES,
  thresholds: { perImportance: weight(8) },
  uses: ['signalSet'],
  remedies: ['find_what_holds', 'change_condition', 'add_recognition', 'check_indicator'],
  check(context, report, { perImportance }) {
    for (const row of teamsUnderWay(context, report)) {
      if (row.judgement.verdict !== 'no_shift') continue;
      const score = perImportance * row.behaviour.importance;
      report.finding(score, row.subjects, verdictFigures(row));
    }
  },
});
