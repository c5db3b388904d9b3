/**
 * Too much at once for one team: more hours of training in a week than the business bears, or several demanding
 * behaviours introduced in the same quarter. Learning needs room beside the daily work, and new habits compete for the
 * same self-control (cognitive load: Sweller 1988; initiative overload: Abrahamson 2000).
 */
import type { Measure } from '../../programme/model';
import type { PeriodLoad } from '../../training/load';
import { stretchesOf } from '../../training/stretches';
import { loadsOfPlan } from '../../training/team-loads';
import { isOfKind } from '../../training/plan';
import { defineRule, type Report, type RuleContext } from '../rule';

export const s04 = defineRule({
  id: 'S04',
  remedies: ['spread_load', 'reduce_load', 'make_it_easier'],
  check(context, report) {
    const { plan, policy, teams } = context;
    const { score, hoursPerWeek, behavioursFrom } = policy.S04;
    if (plan.live.length === 0) return report.notAssessable('measures');
    if (teams.length === 0) return report.notAssessable('teams');

    reportGaps(context, report);
    for (const { team, weeks, quarters } of loadsOfPlan(context, policy)) {
      const [peakWeek, peakHours] = peak(weeks);
      const [quarter, behaviours] = peak(quarters);
      if (peakHours <= hoursPerWeek && behaviours < behavioursFrom) continue;
      report.finding(score, { team }, { peakHours, peakWeek, hoursLimit: hoursPerWeek, behaviours, quarter });
    }
  },
});

/** The period with the highest load, the earliest of equals, and that load. */
function peak(loads: readonly PeriodLoad[]): [period: string | null, amount: number] {
  let best: [string | null, number] = [null, 0];
  for (const { period, amount } of loads) if (amount > best[1]) best = [period, amount];
  return best;
}

/** Measures whose load cannot be placed, each with the first thing it lacks. */
function reportGaps(context: RuleContext, report: Report<'S04'>): void {
  const { behaviours, policy } = context;
  const demanding = behaviours.filter(({ effort }) => effort >= policy.S04.effortFrom);
  const introduced = new Set(demanding.map(({ key }) => key));
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
