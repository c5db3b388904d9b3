/**
 * The organisation says that the condition supports the behaviour, in practice it does much less or the opposite:
 * espoused theory against theory-in-use (Argyris & Schön 1974). People learn from the practice, and from the gap that
 * words do not count.
 */
import { ratedBehaviours, reportUnratedCells } from '../assessable';
import { UNRATED, value } from '../columns';
import { cellFigures, cellSubjects, confidenceOf } from '../contradiction';
import { defineRule } from '../rule';

export const c02 = defineRule({
  id: 'C02',
  remedies: ['align_words_and_practice', 'change_condition', 'lead_by_example', 'gather_evidence'],
  check(context, report) {
    const { cells, policy, strength, importance } = context;
    ratedBehaviours(context, report);
    reportUnratedCells(context, report);

    for (let cell = 0; cell < cells.count; cell++) {
      const espoused = value(cells.espoused, cell);
      if (espoused === UNRATED) {
        report.notAssessable('espoused', cellSubjects(context, cell));
        continue;
      }
      const gap = espoused - value(cells.inUse, cell);
      if (espoused < policy.C02.espousedFrom || gap < policy.C02.gapFrom) continue;
      const s = value(strength, value(cells.condition, cell));
      const w = value(importance, value(cells.behaviour, cell));
      const cf = policy.confidence[confidenceOf(context, cell)];
      report.finding((100 * gap * s * w * cf) / (6 * 5 * 5), cellSubjects(context, cell), {
        ...cellFigures(context, cell),
        espoused,
        gap,
      });
    }
  },
});
