/**
 * Those who rated the same effect do not agree, so their mean describes nobody. Measured by rwg = 1 − s²/σ², the share
 * of random variance that agreement removes (James, Demaree & Wolf 1984): s² is the sample variance, σ² that of ratings
 * given at random. Worse than random counts as no agreement, 0; below .70 is the customary mark.
 */
import { defineRule } from '../rule';
import { exact } from '../score';

export const p04 = defineRule({
  id: 'P04',
  remedies: ['discuss_ratings', 'gather_evidence'],
  check({ panels, policy }, report) {
    const { score, ratersFrom, agreementFrom, expectedVariance } = policy.P04;
    if (panels.length === 0) report.notAssessable('raters');
    for (const { condition, behaviour, ratings } of panels) {
      const raters = ratings.length;
      if (raters < ratersFrom) {
        report.notAssessable('raters', { condition, behaviour });
        continue;
      }
      const mean = ratings.reduce((sum, { value }) => sum + value, 0) / raters;
      const variance = ratings.reduce((sum, { value }) => sum + (value - mean) ** 2, 0) / (raters - 1);
      const agreement = exact(Math.max(0, 1 - variance / expectedVariance));
      if (agreement < agreementFrom) report.finding(score, { condition, behaviour }, { raters, agreement });
    }
  },
});
