/**
 * No steering instrument points at the behaviour: no incentive, no controlling, no recognition or bonus system that
 * drives it. Direct instruments cannot carry a change alone, but without them nobody notices whether it happens
 * ("required drivers": Kirkpatrick & Kirkpatrick 2016; the source article).
 */
import type { Behaviour } from '../../programme/model';
import { ratedBehaviours } from '../assessable';
import { item } from '../columns';
import { driversByBehaviour } from '../drivers';
import { defineRule } from '../rule';
import { weight } from '../threshold-kinds';

export const g05 = defineRule({
  id: 'G05',
  subjects: ['behaviour'],
  figures: { importance: 'scale' },
  thresholds: { perImportance: weight(8) },
  uses: ['drivesFrom'],
  remedies: ['add_steering', 'create_driver', 'add_indicator'],
  check(context, report, { perImportance }) {
    const steering = driversByBehaviour(context, ({ category }) => category === 'recognition_and_bonus');
    const open = ({ key }: Behaviour) => context.plan.ofKind(key, 'incentive', 'controlling').length === 0;
    for (const { index, behaviour } of ratedBehaviours(context, report, open)) {
      const { key, importance } = behaviour;
      if (item(steering, index).length > 0) continue;
      report.finding(perImportance * importance, { behaviour: key }, { importance });
    }
  },
});
