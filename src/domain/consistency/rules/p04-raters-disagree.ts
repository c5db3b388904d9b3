/**
 * Those who rated the same effect do not agree, so their mean describes nobody. Measured by rwg = 1 − s²/σ², the share
 * of random variance that agreement removes (James, Demaree & Wolf 1984): s² is the sample variance, σ² that of ratings
 * given at random. Worse than random counts as no agreement, 0; below .70 is the customary mark.
 */
import { defineRule } from '../rule';
import { exact } from '../score';
import { points, share } from '../threshold-kinds';

export const p04 = defineRule({
  id: 'P04',
  subjects: ['condition', 'behaviour'],
  figures: { raters: 'number', agreement: 'decimal' },
  thresholds: {
    // A variance needs two ratings at least.
    ratersFrom: { unit: 'people', min: 2, max: 20, step: 1, default: 3 },
    agreementFrom: share(0.7),
    // Seven equally likely ratings have the variance (7² − 1) / 12 = 4; those all at one end or the other have 9.
    expectedVariance: { unit: 'variance', min: 0.5, max: 9, step: 0.1, default: 4 },
    score: points(25),
  },
  remedies: ['discuss_ratings', 'gather_evidence'],
  check({ panels }, report, { score, ratersFrom, agreementFrom, expectedVariance }) {
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
