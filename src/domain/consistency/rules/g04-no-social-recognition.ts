/**
 * Nothing earns social recognition for the behaviour: no driving condition with a social or mixed reward, and neither
 * a recognition nor a leadership measure. Recognition, and the fear of losing it, drives people more strongly and for
 * longer than money (Roth 2007; the source article).
 */
import type { Behaviour } from '../../programme/model';
import { ratedBehaviours } from '../assessable';
import { item } from '../columns';
import { driversByBehaviour } from '../drivers';
import { defineRule } from '../rule';
import { weight } from '../threshold-kinds';

export const g04 = defineRule({
  id: 'G04',
  subjects: ['behaviour'],
  figures: { importance: 'scale' },
  thresholds: { perImportance: weight(12) },
  uses: ['drivesFrom'],
  remedies: ['add_recognition', 'lead_by_example', 'create_driver'],
  check(context, report, { perImportance }) {
    const drivers = driversByBehaviour(context);
    const open = ({ key }: Behaviour) => context.plan.ofKind(key, 'recognition', 'leadership').length === 0;
    for (const { index, behaviour } of ratedBehaviours(context, report, open)) {
      const { key, importance } = behaviour;
      const rewards = item(drivers, index).map(({ reward }) => reward);
      if (rewards.includes('social') || rewards.includes('mixed')) continue;
      if (rewards.includes(null)) {
        report.notAssessable('rewards', { behaviour: key });
        continue;
      }
      report.finding(perImportance * importance, { behaviour: key }, { importance });
    }
  },
});
