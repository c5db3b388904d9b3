/**
 * Strong forces pull the behaviour both ways at once. In Lewin's force field (1951) that is a standstill under high
 * tension: people are rewarded and punished for the same act and learn to wait. Worst when both sides are equal.
 */
import { ratedBehaviours } from '../assessable';
import { defineRule } from '../rule';
import { exact } from '../score';
import { share } from '../threshold-kinds';

export const c04 = defineRule({
  id: 'C04',
  subjects: ['behaviour'],
  figures: {
    driving: 'number',
    restraining: 'number',
    ratio: 'share',
    importance: 'scale',
    drivingConditions: { counted: 'conditions' },
    restrainingConditions: { counted: 'conditions' },
  },
  thresholds: {
    forceFrom: { unit: 'force', min: 1, max: 60, step: 1, default: 6 },
    ratioFrom: share(0.5),
  },
  remedies: ['weaken_condition', 'clarify_priority', 'change_condition', 'strengthen_driver'],
  check(context, report, { forceFrom, ratioFrom }) {
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
