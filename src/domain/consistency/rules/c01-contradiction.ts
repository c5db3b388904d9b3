/**
 * A framework condition rewards the opposite of what the strategy asks for. People do what is rewarded, not what is
 * hoped for: "On the folly of rewarding A, while hoping for B" (Kerr 1975, 1995). One finding per cell; what kind of
 * folly it is (bonus, career, leader, unwritten rule) the texts tell by the condition's category.
 */
import { CONDITION_CATEGORIES } from '../../programme/model';
import { ratedBehaviours, reportUnratedCells } from '../assessable';
import { CELL_FIGURES, cellFigures, cellSubjects, contradictionScore, contradicts } from '../contradiction';
import { defineRule } from '../rule';
import { hinders } from '../threshold-kinds';

/** Categories whose wording would say too much about a condition that works only slightly against a behaviour. */
const MILDER = ['working_conditions', 'recognition_and_bonus', 'career_patterns'] as const;

export const c01 = defineRule({
  id: 'C01',
  subjects: ['condition', 'behaviour'],
  figures: CELL_FIGURES,
  thresholds: { effectAtMost: hinders(-1) },
  uses: ['confidence'],
  wordings: [...CONDITION_CATEGORIES, ...MILDER.map((category) => `${category}_slight` as const)],
  wording({ category, effect }) {
    const milder = effect > -2 ? MILDER.find((each) => each === category) : undefined;
    return milder === undefined ? (category ?? undefined) : `${milder}_slight`;
  },
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
