/**
 * What is done has changed for half a year, and what it was to lead to has not: either the assumption between the two is
 * wrong, or only the figure has changed (Kaplan & Norton 1996 on leading and lagging indicators).
 */
import { measuredTeams, type TeamRow } from '../measured';
import { defineRule } from '../rule';
import { exact } from '../score';
import { inWeeks, weight } from '../threshold-kinds';

export const i06 = defineRule({
  id: 'I06',
  // `lagging`: the indicator that shows nothing of what `indicator` shows.
  subjects: ['behaviour', 'indicator', 'team', 'lagging'],
  figures: { weeks: 'weeks', importance: 'scale' },
  thresholds: { weeksFrom: inWeeks(26), perImportance: weight(8) },
  uses: ['signalSet'],
  remedies: ['test_assumption', 'check_indicator', 'gather_evidence'],
  check(context, report, { perImportance, weeksFrom }) {
    const rows = measuredTeams(context, report);
    const unclear = new Set<TeamRow>();
    for (const leading of rows) {
      const { behaviour, indicator, judgement, subjects } = leading;
      const followers = rows.filter(
        (row) =>
          row.indicator.kind === 'lagging' &&
          row.behaviour === behaviour &&
          row.subjects.team === subjects.team,
      );
      // Where nothing is to follow, nothing can fail to.
      if (indicator.kind !== 'leading' || followers.length === 0) continue;
      const lasts = judgement.verdict === 'sustained' && exact(judgement.weeks) >= weeksFrom;
      const involved = lasts ? followers : [leading];
      for (const row of involved) if (row.judgement.verdict === 'not_assessable') unclear.add(row);
      const still = followers.find((row) => row.judgement.verdict === 'no_shift');
      if (!lasts || !still) continue;
      report.finding(
        perImportance * behaviour.importance,
        { ...subjects, lagging: still.indicator.key },
        { weeks: Math.floor(exact(judgement.weeks)), importance: behaviour.importance },
      );
    }
    for (const { subjects } of unclear) report.notAssessable('baseline', subjects);
  },
});
