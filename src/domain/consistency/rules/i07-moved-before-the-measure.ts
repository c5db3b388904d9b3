/**
 * The favourable run began before the first measure did, so the measure cannot have started it: a signal is not a cause
 * (Wheeler 1993; Campbell & Stanley 1963 on history as a rival explanation).
 */
import { weeksBetween } from '../../calendar/weeks';
import { isJudged, measuredTeams } from '../measured';
import { defineRule } from '../rule';
import { exact } from '../score';
import { points } from '../threshold-kinds';

export const i07 = defineRule({
  id: 'I07',
  subjects: ['behaviour', 'indicator', 'team'],
  figures: { since: 'date', firstMeasure: 'date', ahead: 'weeks' },
  thresholds: { score: points(15) },
  uses: ['signalSet'],
  remedies: ['find_other_cause', 'gather_evidence'],
  check(context, report, { score }) {
    for (const row of measuredTeams(context, report)) {
      const { behaviour, judgement, measureFrom, subjects } = row;
      const { verdict, since } = judgement;
      if (!isJudged(row, report) || since === null) continue;
      if (verdict !== 'shifting' && verdict !== 'sustained') continue;
      const measures = context.plan.on(behaviour.key);
      if (measures.length === 0) report.notAssessable('measures', subjects);
      else if (measureFrom !== null && since >= measureFrom) continue;
      // One without a start may have begun in time.
      else if (measureFrom === null || measures.some(({ startsOn }) => startsOn === null))
        report.notAssessable('dates', subjects);
      else {
        const ahead = exact(weeksBetween(since, measureFrom));
        report.finding(score, subjects, { since, firstMeasure: measureFrom, ahead });
      }
    }
  },
});
