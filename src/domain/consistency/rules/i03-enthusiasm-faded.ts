/**
 * A shift had begun and is gone again. Early enthusiasm carries a while; what lasts is what the conditions reward (the
 * source article; Lally et al. 2010 on how long a habit takes).
 */
import { teamsUnderWay, VERDICT_FIGURES, verdictFigures } from '../measured';
import { defineRule } from '../rule';
import { weight } from '../threshold-kinds';

export const i03 = defineRule({
  id: 'I03',
  subjects: ['behaviour', 'indicator', 'team'],
  figures: VERDICT_FIGURES,
  thresholds: { perImportance: weight(14) },
  uses: ['signalSet'],
  remedies: ['find_what_holds', 'change_condition', 'add_recognition', 'extend_support'],
  check(context, report, { perImportance }) {
    for (const row of teamsUnderWay(context, report)) {
      if (row.judgement.verdict !== 'faded') continue;
      const score = perImportance * row.behaviour.importance;
      report.finding(score, row.subjects, verdictFigures(row));
    }
  },
});
