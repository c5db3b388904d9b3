/**
 * One team has changed for good, another has not: the programme is the same for both, so what differs is around it.
 * Positive deviance: somebody has found the way already (Pascale, Sternin & Sternin 2010).
 */
import { VERDICTS } from '../../indicators/verdict';
import { isJudged, measuredIndicators, teamRows, type TeamRow } from '../measured';
import { defineRule } from '../rule';
import { inReadings, weight } from '../threshold-kinds';

const BEHIND: readonly string[] = ['no_shift', 'faded', 'wrong_way'];

export const i08 = defineRule({
  id: 'I08',
  subjects: ['behaviour', 'indicator', 'best', 'worst'],
  // How many teams have a lasting shift, and how many no shift or worse.
  figures: {
    lastingTeams: { counted: 'inTeams' },
    otherTeams: { counted: 'inTeams' },
    worstVerdict: 'verdict',
    importance: 'scale',
  },
  thresholds: { readingsFrom: inReadings(12), perImportance: weight(8) },
  uses: ['signalSet'],
  wordings: ['faded', 'wrong_way'],
  wording: ({ worstVerdict }) =>
    worstVerdict === 'faded' || worstVerdict === 'wrong_way' ? worstVerdict : undefined,
  remedies: ['learn_from_team', 'find_what_holds', 'split_condition'],
  check(context, report, { perImportance, readingsFrom }) {
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
