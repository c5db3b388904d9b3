/**
 * After the training nothing reinforces what was learnt: no leadership, recognition, controlling or incentive measure
 * is live in the weeks after its end. Without such "required drivers" most of a training does not reach the workplace
 * (Kirkpatrick & Kirkpatrick 2016; Baldwin & Ford 1988).
 */
import { addDays } from '../../calendar/days';
import type { IsoDate, Measure } from '../../programme/model';
import { plannedBehaviours } from '../assessable';
import { defineRule } from '../rule';
import { inWeeks, weight } from '../threshold-kinds';

export const s02 = defineRule({
  id: 'S02',
  subjects: ['behaviour', 'measure'],
  figures: { endsOn: 'date', until: 'date', importance: 'scale', weeks: 'weeks' },
  thresholds: { weeks: inWeeks(8), perImportance: weight(12) },
  remedies: ['plan_reinforcement', 'add_recognition', 'lead_by_example', 'add_steering'],
  check(context, report, { weeks, perImportance }) {
    const { plan } = context;
    for (const { behaviour } of plannedBehaviours(context, report)) {
      const { key, importance } = behaviour;
      const support = plan.ofKind(key, 'leadership', 'recognition', 'controlling', 'incentive');
      for (const { key: measure, endsOn } of plan.ofKind(key, 'training')) {
        if (endsOn === null) {
          report.notAssessable('dates', { behaviour: key, measure });
          continue;
        }
        const until = addDays(endsOn, 7 * weeks);
        const reinforced = support.map((candidate) => isLiveWithin(candidate, endsOn, until));
        if (reinforced.includes('yes')) continue;
        if (reinforced.includes('unknown')) report.notAssessable('dates', { behaviour: key, measure });
        else {
          report.finding(
            perImportance * importance,
            { behaviour: key, measure },
            { endsOn, until, importance, weeks },
          );
        }
      }
    }
  },
});

/** A measure without an end goes on; one without a start may have begun too late, unless it ends in time. */
function isLiveWithin(
  { startsOn, endsOn }: Measure,
  from: IsoDate,
  until: IsoDate,
): 'yes' | 'no' | 'unknown' {
  if (endsOn !== null && endsOn < from) return 'no';
  if (startsOn !== null) return startsOn <= until ? 'yes' : 'no';
  return endsOn !== null && endsOn <= until ? 'yes' : 'unknown';
}
