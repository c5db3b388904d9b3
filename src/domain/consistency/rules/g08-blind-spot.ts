/**
 * A category of framework conditions in which nothing has been rated. The strongest contradictions tend to sit where
 * nobody looks: in careers and unwritten rules rather than in the bonus scheme (Scott-Morgan 1994). All nine
 * categories are named in the source article, so each is worth a look.
 */
import { CONDITION_CATEGORIES } from '../../programme/model';
import { value } from '../columns';
import { defineRule } from '../rule';
import { points } from '../threshold-kinds';

export const g08 = defineRule({
  id: 'G08',
  subjects: ['category'],
  figures: { conditions: 'number' },
  thresholds: { score: points(30) },
  counts: 'conditions',
  remedies: ['rate_conditions', 'gather_evidence'],
  check({ conditions, cells }, report, { score }) {
    const seen = new Set(
      conditions
        .filter((_, c) => value(cells.start, c + 1) > value(cells.start, c))
        .map(({ category }) => category),
    );
    for (const category of CONDITION_CATEGORIES) {
      if (seen.has(category)) continue;
      const unrated = conditions.filter((condition) => condition.category === category).length;
      report.finding(score, { category }, { conditions: unrated });
    }
  },
});
