/**
 * A framework condition rewards the opposite of what the strategy asks for. People do what is rewarded, not what is
 * hoped for: "On the folly of rewarding A, while hoping for B" (Kerr 1975, 1995). One finding per cell; what kind of
 * folly it is (bonus, career, leader, unwritten rule) the texts tell by the condition's category.
 */
import { ratedBehaviours, reportUnratedCells } from '../assessable';
import { cellFigures, cellSubjects, contradictionScore, contradicts } from '../contradiction';
import { defineRule } from '../rule';

export const c01 = defineRule({
  id: 'C01',
  remedies: ['change_condition', 'weaken_condition', 'pair_measure', 'accept_tension'],
  check(context, report) {
    ratedBehaviours(context, report);
    reportUnratedCells(context, report);

    for (let cell = 0; cell < context.cells.count; cell++) {
      if (!contradicts(context, cell)) continue;
      report.finding(
        contradictionScore(context, cell),
        cellSubjects(context, cell),
        cellFigures(context, cell),
      );
    }
  },
});
