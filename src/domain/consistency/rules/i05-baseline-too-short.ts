/**
 * Fewer than twelve readings from before: limits made of so few still move with every further one, and none can be made
 * of fewer than five (Wheeler 1993; NHS England, Making Data Count).
 */
import { baselineEnd } from '../../indicators/bounded';
import { measuredTeams } from '../measured';
import { defineRule } from '../rule';
import { inReadings, points } from '../threshold-kinds';

export const i05 = defineRule({
  id: 'I05',
  subjects: ['behaviour', 'indicator', 'team'],
  figures: { baseline: { counted: 'readings' }, neededReadings: 'number', baselineUntil: 'date?' },
  thresholds: { readingsFrom: inReadings(12), score: points(10) },
  remedies: ['add_past_readings', 'check_indicator'],
  check(context, report, { score, readingsFrom: neededReadings }) {
    for (const { indicator, judgement, subjects } of measuredTeams(context, report)) {
      const { baseline } = judgement;
      if (baseline >= neededReadings) continue;
      const baselineUntil = baselineEnd(indicator, context.programmeStart);
      report.finding(score, subjects, { baseline, neededReadings, baselineUntil });
    }
  },
});
