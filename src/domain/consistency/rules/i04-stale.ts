/**
 * Nothing has been read for more than two periods. What is not measured any more, nobody expects any more: what leaders
 * systematically pay attention to is the strongest signal they send (Schein 2010).
 */
import { periodsLater } from '../../calendar/periods';
import { weeksBetween } from '../../calendar/weeks';
import { measuredTeams } from '../measured';
import { defineRule } from '../rule';
import { exact } from '../score';
import { points } from '../threshold-kinds';

export const i04 = defineRule({
  id: 'I04',
  subjects: ['behaviour', 'indicator', 'team'],
  // `silence`: whole weeks since the end of the last period with a reading.
  figures: { lastPeriod: 'date', silence: 'weeks' },
  thresholds: {
    periods: { unit: 'periods', min: 1, max: 12, step: 1, default: 2 },
    score: points(15),
  },
  remedies: ['resume_readings', 'check_indicator'],
  check(context, report, { score, periods }) {
    for (const { indicator, judgement, subjects } of measuredTeams(context, report)) {
      const { cadence, heldBack = [] } = indicator;
      // A reading that is not shown, of the team or below it, has been made all the same.
      const people = context.teamSets.of([judgement.team]);
      const lastPeriod = heldBack
        .filter(({ team }) => people.has(team))
        .reduce(
          (last, { period }) => (period > last ? period : last),
          judgement.readings.at(-1)?.period ?? '',
        );
      if (context.today <= periodsLater(lastPeriod, cadence, 1 + periods)) continue;
      const silence = weeksBetween(periodsLater(lastPeriod, cadence, 1), context.today);
      report.finding(score, subjects, { lastPeriod, silence: Math.floor(exact(silence)) });
    }
  },
});
