/**
 * Support ends before the new habit can have formed. In Lally, van Jaarsveld, Potts & Wardle (2010) it took 18 to 254
 * days until an act came by itself; the stronger the old habit, the longer. Early enthusiasm hides it (the source
 * article).
 */
import { weeksBetween } from '../../calendar/weeks';
import { plannedBehaviours } from '../assessable';
import { defineRule } from '../rule';
import { exact } from '../score';
import { inWeeks, weight } from '../threshold-kinds';

export const s03 = defineRule({
  id: 'S03',
  subjects: ['behaviour'],
  figures: { weeks: 'weeks', needed: 'weeks', habitStrength: 'scale', importance: 'scale' },
  thresholds: {
    // By strength of the old habit: Lally et al. saw 18 to 254 days until a new act was automatic.
    weeks: [inWeeks(10), inWeeks(14), inWeeks(18), inWeeks(26), inWeeks(36)],
    perImportance: weight(8),
  },
  remedies: ['extend_support', 'plan_reinforcement', 'make_it_easier'],
  check(context, report, { perImportance, weeks: neededBy }) {
    for (const { behaviour } of plannedBehaviours(context, report)) {
      const { key, importance, habitStrength } = behaviour;
      const measures = context.plan.on(key);
      const starts = measures.flatMap(({ startsOn }) => startsOn ?? []).sort();
      const ends = measures.flatMap(({ endsOn }) => endsOn ?? []).sort();
      const [first, last] = [starts.at(0), ends.at(-1)];
      const needed = neededBy[habitStrength - 1] ?? 0;

      const weeks = first === undefined || last === undefined ? 0 : exact(weeksBetween(first, last));
      if (weeks >= needed) continue;
      if (measures.length === 0) report.notAssessable('measures', { behaviour: key });
      else if (starts.length < measures.length || ends.length < measures.length) {
        report.notAssessable('dates', { behaviour: key });
      } else {
        report.finding(
          perImportance * importance,
          { behaviour: key },
          { weeks, needed, habitStrength, importance },
        );
      }
    }
  },
});
