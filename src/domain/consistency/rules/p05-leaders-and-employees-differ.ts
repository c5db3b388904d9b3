/**
 * Leaders and employees see two different companies: their mean ratings of the same effect lie two points or more apart.
 * Leaders tend to describe what they espouse, employees what they experience (Argyris & Schön 1974; Gibson, Cooper &
 * Conger 2009 on perceptual distance).
 */
import type { EffectRating, RaterGroup } from '../../programme/model';
import { defineRule } from '../rule';
import { exact } from '../score';
import { points } from '../threshold-kinds';

export const p05 = defineRule({
  id: 'P05',
  subjects: ['condition', 'behaviour'],
  figures: { leadership: 'signed', employees: 'signed', difference: 'number' },
  thresholds: {
    differenceFrom: { unit: 'gap', min: 0.5, max: 6, step: 0.5, default: 2 },
    score: points(40),
  },
  remedies: ['discuss_ratings', 'gather_evidence', 'make_visible'],
  check({ panels }, report, { differenceFrom, score }) {
    if (panels.length === 0) report.notAssessable('raters');
    for (const { condition, behaviour, ratings } of panels) {
      const leadership = meanOf(ratings, 'leadership');
      const employees = meanOf(ratings, 'employees');
      if (leadership === null || employees === null) {
        report.notAssessable('raters', { condition, behaviour });
        continue;
      }
      const difference = exact(Math.abs(leadership - employees));
      if (difference < differenceFrom) continue;
      report.finding(score, { condition, behaviour }, { leadership, employees, difference });
    }
  },
});

function meanOf(ratings: readonly EffectRating[], group: RaterGroup): number | null {
  const values = ratings.filter((rating) => rating.group === group).map(({ value }) => value);
  return values.length === 0
    ? null
    : exact(values.reduce<number>((sum, value) => sum + value, 0) / values.length);
}
