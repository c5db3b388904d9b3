/**
 * The organisation says that the condition supports the behaviour, in practice it does much less or the opposite:
 * espoused theory against theory-in-use (Argyris & Schön 1974). People learn from the practice, and from the gap that
 * words do not count.
 */
import { ratedBehaviours, reportUnratedCells } from '../assessable';
import { UNRATED, value } from '../columns';
import { CELL_FIGURES, cellFigures, cellSubjects, confidenceOf } from '../contradiction';
import { defineRule } from '../rule';
import { supports } from '../threshold-kinds';

export const c02 = defineRule({
  id: 'C02',
  subjects: ['condition', 'behaviour'],
  figures: { ...CELL_FIGURES, espoused: 'rating', gap: 'number' },
  thresholds: { espousedFrom: supports(1), gapFrom: { unit: 'gap', min: 1, max: 6, step: 1, default: 3 } },
  uses: ['confidence'],
  wordings: ['opposite'],
  wording: ({ effect }) => (effect < 0 ? 'opposite' : undefined),
  remedies: ['align_words_and_practice', 'change_condition', 'lead_by_example', 'gather_evidence'],
  check(context, report, { espousedFrom, gapFrom }) {
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
      if (espoused < espousedFrom || gap < gapFrom) continue;
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
