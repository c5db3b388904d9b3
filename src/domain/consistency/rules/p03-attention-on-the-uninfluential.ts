/**
 * More small resisters are recorded than influential people. Small individual resistance does not matter and vanishes
 * once the conditions are right; attention belongs to prominent people and to conditions (the source article).
 */
import { defineRule } from '../rule';
import { points, scale } from '../threshold-kinds';

export const p03 = defineRule({
  id: 'P03',
  subjects: [],
  figures: { smallResisters: { counted: 'resisters' }, influential: { counted: 'influential' } },
  thresholds: { smallAtMost: scale(2), influentialFrom: scale(4), score: points(15) },
  orders: [{ smaller: 'smallAtMost', larger: 'influentialFrom', strictly: true }],
  wordings: ['nobody'],
  wording: ({ influential }) => (influential === 0 ? 'nobody' : undefined),
  aboutStakeholders: true,
  remedies: ['redirect_attention', 'win_over', 'plan_condition_change'],
  check({ stakeholders }, report, { score, smallAtMost, influentialFrom }) {
    if (stakeholders.length === 0) return report.notAssessable('stakeholders');
    const smallResisters = stakeholders.filter(
      ({ stance, influence }) => stance === 'resister' && influence <= smallAtMost,
    ).length;
    const influential = stakeholders.filter(({ influence }) => influence >= influentialFrom).length;
    if (smallResisters > influential) report.finding(score, {}, { smallResisters, influential });
  },
});
