/**
 * Too much at once for one team: more hours of training in a week than the business bears, or several demanding
 * behaviours introduced in the same quarter. Learning needs room beside the daily work, and new habits compete for the
 * same self-control (cognitive load: Sweller 1988; initiative overload: Abrahamson 2000).
 */
import { quarterOf } from '../../calendar/quarters';
import { isoWeeksBetween } from '../../calendar/weeks';
import type { IsoDate, Measure } from '../../programme/model';
import { sessionDays } from '../../training/session-days';
import { isOfKind } from '../plan';
import { defineRule, type Report, type RuleContext } from '../rule';
import { exact } from '../score';

export const s04 = defineRule({
  id: 'S04',
  remedies: ['spread_load', 'reduce_load', 'make_it_easier'],
  check(context, report) {
    const { plan, policy, teams } = context;
    const { score, hoursPerWeek, behavioursFrom } = policy.S04;
    if (plan.live.length === 0) return report.notAssessable('measures');
    if (teams.length === 0) return report.notAssessable('teams');

    reportGaps(context, report);
    const weekly = trainingHours(context);
    for (const { key: team } of teams) {
      const [peakWeek, hours] = peak(weekly, team);
      const [quarter, behaviours] = peak(introductions(context, team), team);
      const peakHours = exact(hours);
      if (peakHours <= hoursPerWeek && behaviours < behavioursFrom) continue;
      report.finding(score, { team }, { peakHours, peakWeek, hoursLimit: hoursPerWeek, behaviours, quarter });
    }
  },
});

/** So much falls on these teams in this period. */
interface Load {
  period: string;
  teams: ReadonlySet<string>;
  amount: number;
}

/** Hours per head of each training in the ISO weeks it takes place. */
function trainingHours({ plan }: RuleContext): Load[] {
  return plan.live.flatMap((measure) => {
    const { hoursPerHead } = measure;
    if (!isOfKind(measure, 'training') || !hoursPerHead) return [];
    const teams = plan.teamsOf(measure);
    const stretches = stretchesOf(measure);
    return stretches.flatMap(({ first, last }) => {
      const weeks = isoWeeksBetween(first, last);
      const amount = hoursPerHead / stretches.length / weeks.length;
      return weeks.map((period) => ({ period, teams, amount }));
    });
  });
}

/**
 * What the hours of a training spread over: its sessions once there are any, each an equal part however long it is
 * (hours per head are what is learnt, a session is one of the steps; breaks and travel count for nothing), else the time
 * from its start to its end. A stretch of several weeks spreads its part evenly over them.
 */
function stretchesOf({ sessions, startsOn, endsOn }: Measure): { first: IsoDate; last: IsoDate }[] {
  if (sessions.length > 0) return sessions.map(sessionDays);
  return startsOn === null || endsOn === null ? [] : [{ first: startsOn, last: endsOn }];
}

/** Demanding behaviours by quarter: one is introduced to a team by the first measure on it that reaches the team. */
function introductions(context: RuleContext, team: string): Load[] {
  const { plan, teamSets } = context;
  return demanding(context).flatMap((behaviour) => {
    const teams = teamSets.of(behaviour.teams);
    const reaching = teams.has(team)
      ? plan.on(behaviour.key).filter((one) => plan.teamsOf(one).has(team))
      : [];
    const [first] = reaching.flatMap(({ startsOn }) => startsOn ?? []).sort();
    return first === undefined ? [] : [{ period: quarterOf(first), teams, amount: 1 }];
  });
}

function demanding({ behaviours, policy }: RuleContext) {
  return behaviours.filter(({ effort }) => effort >= policy.S04.effortFrom);
}

/** The period with the highest load of a team, the earliest of equals, and that load. */
function peak(loads: readonly Load[], team: string): [period: string | null, amount: number] {
  const sums = new Map<string, number>();
  for (const { period, teams, amount } of loads) {
    if (teams.has(team)) sums.set(period, (sums.get(period) ?? 0) + amount);
  }
  let best: [string | null, number] = [null, 0];
  for (const [period, sum] of [...sums].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (exact(sum) > exact(best[1])) best = [period, sum];
  }
  return best;
}

/** Measures whose load cannot be placed, each with the first thing it lacks. */
function reportGaps(context: RuleContext, report: Report<'S04'>): void {
  const introduced = new Set(demanding(context).map(({ key }) => key));
  for (const measure of context.plan.live) {
    const missing = gapOf(measure, context, introduced);
    if (missing !== null) report.notAssessable(missing, { measure: measure.key });
  }
}

function gapOf(measure: Measure, { plan }: RuleContext, introduced: ReadonlySet<string>) {
  const training = isOfKind(measure, 'training');
  if (training && measure.hoursPerHead === null) return 'hours';
  if (training && stretchesOf(measure).length === 0) return 'dates';
  if (measure.startsOn === null && measure.behaviours.some((key) => introduced.has(key))) return 'dates';
  return training && plan.teamsOf(measure).size === 0 ? 'teams' : null;
}
