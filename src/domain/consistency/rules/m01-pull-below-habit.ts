/**
 * The pull towards the new behaviour does not exceed the pull of the habit. A habit carries its own reward, so the new
 * way must promise a clearly stronger one (Roth 2007, p. 255 ff.). Where the conditions do not even pull forward, the
 * behaviour is held back, whatever the habit.
 */
import { ratedBehaviours } from '../assessable';
import { defineRule } from '../rule';
import { weight } from '../threshold-kinds';

export const m01 = defineRule({
  id: 'M01',
  subjects: ['behaviour'],
  figures: {
    driving: 'number',
    restraining: 'number',
    net: 'signed',
    margin: 'signed',
    habitStrength: 'scale',
    importance: 'scale',
    heldBack: 'flag',
  },
  thresholds: { heldBackPerImportance: weight(16), perImportance: weight(10) },
  orders: [{ smaller: 'perImportance', larger: 'heldBackPerImportance', strictly: false }],
  uses: ['habitWeight'],
  wordings: ['heldBack', 'even'],
  wording({ heldBack, margin }) {
    if (heldBack) return 'heldBack';
    return margin === 0 ? 'even' : undefined;
  },
  remedies: ['strengthen_driver', 'weaken_condition', 'add_recognition', 'make_it_easier'],
  check(context, report, { perImportance, heldBackPerImportance }) {
    for (const { behaviour, forces } of ratedBehaviours(context, report)) {
      const { driving, restraining, net, margin } = forces;
      if (net === null || margin === null || (net > 0 && margin > 0)) continue;
      const { key, habitStrength, importance } = behaviour;
      const heldBack = net <= 0;
      report.finding(
        importance * (heldBack ? heldBackPerImportance : perImportance),
        { behaviour: key },
        { driving, restraining, net, margin, habitStrength, importance, heldBack },
      );
    }
  },
});
