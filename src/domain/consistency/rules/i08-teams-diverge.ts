/**
 * One team has changed for good, another has not: the programme is the same for both, so what differs is around it.
 * Positive deviance: somebody has found the way already (Pascale, Sternin & Sternin 2010).
 */
import { VERDICTS } from '../../indicators/verdict';
import { isJudged, measuredIndicators, teamRows, type TeamRow } from '../measured';
import { defineRule } from '../rule';

const BEHIND: readonly string[] = ['no_shift', 'faded', 'wrong_way'];

export const i08 = defineRule({
  id: 'I08',
  remedies: ['learn_from_team', 'find_what_holds', 'split_condition'],
  check(context, report) {
    const { perImportance, readingsFrom } = context.policy.I08;
    for (const judged of measuredIndicators(context, report)) {
      // A single team cannot diverge.
      if (judged.teams.length < 2) continue;
      const rows = teamRows(judged).filter(
        (row) => isJudged(row, report) && row.judgement.readings.length >= readingsFrom,
      );
      const sustained = rows.filter(({ judgement }) => judgement.verdict === 'sustained').sort(longestFirst);
      const behind = rows.filter(({ judgement }) => BEHIND.includes(judgement.verdict)).sort(worstFirst);
      const [best, worst] = [sustained[0], behind[0]];
      if (!best || !worst) continue;
      const { behaviour, indicator } = judged;
      report.finding(
        perImportance * behaviour.importance,
        {
          behaviour: behaviour.key,
          indicator: indicator.key,
          best: best.subjects.team,
          worst: worst.subjects.team,
        },
        {
          lastingTeams: sustained.length,
          otherTeams: behind.length,
          worstVerdict: worst.judgement.verdict,
          importance: behaviour.importance,
        },
      );
    }
  },
});

/** Where both last equally long, the order by key stays. */
const longestFirst = (a: TeamRow, b: TeamRow): number => b.judgement.weeks - a.judgement.weeks;

const worstFirst = (a: TeamRow, b: TeamRow): number =>
  VERDICTS.indexOf(b.judgement.verdict) - VERDICTS.indexOf(a.judgement.verdict) || longestFirst(a, b);
