/**
 * More small resisters are recorded than influential people. Small individual resistance does not matter and vanishes
 * once the conditions are right; attention belongs to prominent people and to conditions (the source article).
 */
import { defineRule } from '../rule';

export const p03 = defineRule({
  id: 'P03',
  remedies: ['redirect_attention', 'win_over', 'plan_condition_change'],
  check({ stakeholders, policy }, report) {
    const { score, smallAtMost, influentialFrom } = policy.P03;
    if (stakeholders.length === 0) return report.notAssessable('stakeholders');
    const smallResisters = stakeholders.filter(
      ({ stance, influence }) => stance === 'resister' && influence <= smallAtMost,
    ).length;
    const influential = stakeholders.filter(({ influence }) => influence >= influentialFrom).length;
    if (smallResisters > influential) report.finding(score, {}, { smallResisters, influential });
  },
});
