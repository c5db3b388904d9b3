/**
 * Strong forces pull the behaviour both ways at once. In Lewin's force field (1951) that is a standstill under high
 * tension: people are rewarded and punished for the same act and learn to wait. Worst when both sides are equal.
 */
import { ratedBehaviours } from '../assessable';
import { defineRule } from '../rule';
import { exact } from '../score';

export const c04 = defineRule({
  id: 'C04',
  remedies: ['weaken_condition', 'clarify_priority', 'change_condition', 'strengthen_driver'],
  check(context, report) {
    const { forceFrom, ratioFrom } = context.policy.C04;
    for (const { behaviour, forces } of ratedBehaviours(context, report)) {
      const { driving, restraining } = forces;
      if (driving < forceFrom || restraining < forceFrom) continue;
      const ratio = Math.min(driving, restraining) / Math.max(driving, restraining);
      if (exact(ratio) < ratioFrom) continue;
      report.finding(
        (100 * ratio * behaviour.importance) / 5,
        { behaviour: behaviour.key },
        {
          driving,
          restraining,
          ratio,
          importance: behaviour.importance,
          drivingConditions: forces.drivers,
          restrainingConditions: forces.restrainers,
        },
      );
    }
  },
});
