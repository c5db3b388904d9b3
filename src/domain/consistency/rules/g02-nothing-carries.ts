/**
 * No condition of some strength rewards the behaviour. What earns no recognition under the existing conditions is not
 * kept up, however well it was taught: consistent, strong framework conditions carry a strategy (the source article).
 */
import { ratedBehaviours } from '../assessable';
import { item } from '../columns';
import { driversByBehaviour } from '../drivers';
import { defineRule } from '../rule';
import { scale, weight } from '../threshold-kinds';

export const g02 = defineRule({
  id: 'G02',
  subjects: ['behaviour'],
  figures: { importance: 'scale', strongestDriver: 'scale' },
  thresholds: { strengthFrom: scale(3), perImportance: weight(20) },
  uses: ['drivesFrom'],
  wordings: ['none'],
  wording: ({ strongestDriver }) => (strongestDriver === 0 ? 'none' : undefined),
  remedies: ['create_driver', 'strengthen_driver', 'change_condition'],
  check(context, report, { perImportance, strengthFrom }) {
    const drivers = driversByBehaviour(context);
    for (const { index, behaviour } of ratedBehaviours(context, report)) {
      const strongestDriver = Math.max(0, ...item(drivers, index).map((condition) => condition.strength));
      if (strongestDriver >= strengthFrom) continue;
      const { key, importance } = behaviour;
      report.finding(perImportance * importance, { behaviour: key }, { importance, strongestDriver });
    }
  },
});
