/**
 * Whatever rewards the behaviour is money: every recognition or bonus condition that drives it is material, and an
 * incentive measure counts as material too. Material reward wears off fast and is soon taken for granted; what lasts is
 * the recognition that goes with it (Roth 2007; Deci, Koestner & Ryan 1999; the source article).
 */
import { ratedBehaviours } from '../assessable';
import { item } from '../columns';
import { driversByBehaviour } from '../drivers';
import { defineRule } from '../rule';
import { weight } from '../threshold-kinds';

export const m02 = defineRule({
  id: 'M02',
  subjects: ['behaviour'],
  figures: { importance: 'scale', material: 'number' },
  thresholds: { perImportance: weight(10) },
  uses: ['drivesFrom'],
  counts: 'material',
  remedies: ['add_recognition', 'lead_by_example', 'change_condition'],
  check(context, report, { perImportance }) {
    const bonuses = driversByBehaviour(context, ({ category }) => category === 'recognition_and_bonus');
    for (const { index, behaviour } of ratedBehaviours(context, report)) {
      const { key, importance } = behaviour;
      const rewards = item(bonuses, index);
      const material = rewards.length + context.plan.ofKind(key, 'incentive').length;
      const others = rewards.filter(({ reward }) => reward !== 'material');
      if (material === 0 || others.some(({ reward }) => reward !== null)) continue;
      if (others.length > 0) {
        report.notAssessable('rewards', { behaviour: key });
        continue;
      }
      report.finding(perImportance * importance, { behaviour: key }, { importance, material });
    }
  },
});
