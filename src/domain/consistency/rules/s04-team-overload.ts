/**
 * Too much at once for one team: more hours of training in a week than the business bears, or several demanding
 * behaviours introduced in the same quarter. Learning needs room beside the daily work, and new habits compete for the
 * same self-control (cognitive load: Sweller 1988; initiative overload: Abrahamson 2000).
 */
import type { Measure } from '../../programme/model';
import type { PeriodLoad } from '../../training/load';
import { trainingRangesOf } from '../../training/training-ranges';
import { loadsOfPlan } from '../../training/team-loads';
import { isOfKind } from '../../training/plan';
import type { MissingReport } from '../assessable';
import { defineRule, type RuleContext } from '../rule';
import { points, scale } from '../threshold-kinds';

export const s04 = defineRule({
  id: 'S04',
  subjects: ['team'],
  figures: {
    peakHours: 'number',
    peakWeek: 'date?',
    hoursLimit: 'number',
    behaviours: 'number',
    quarter: 'quarter?',
  },
  thresholds: {
    hoursPerWeek: { unit: 'hours', min: 0.5, max: 40, step: 0.5, default: 4 },
    behavioursFrom: { unit: 'behaviours', min: 1, max: 20, step: 1, default: 3 },
    effortFrom: scale(4),
    score: points(40),
  },
  wordings: ['hours', 'behaviours', 'both'],
  wording({ peakHours, hoursLimit, behaviours }) {
    if (peakHours <= hoursLimit) return 'behaviours';
    return behaviours > 1 ? 'both' : 'hours';
  },
  leavesOut: { hours: ['behaviours', 'quarter'], behaviours: ['peakHours', 'peakWeek', 'hoursLimit'] },
  remedies: ['spread_load', 'reduce_load', 'make_it_easier'],
  check(context, report, thresholds) {
    const { plan, teams } = context;
    const { score, hoursPerWeek, behavioursFrom, effortFrom } = thresholds;
    if (plan.live.length === 0) return report.notAssessable('measures');
    if (teams.length === 0) return report.notAssessable('teams');

    reportGaps(context, report, effortFrom);
    for (const { team, weeks, quarters } of loadsOfPlan(context, { S04: thresholds })) {
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
function reportGaps(context: RuleContext, report: MissingReport, effortFrom: number): void {
  const demanding = context.behaviours.filter(({ effort }) => effort >= effortFrom);
  const introduced = new Set(demanding.map(({ key }) => key));
  for (const measure of context.plan.live) {
    const missing = gapOf(measure, context, introduced);
    if (missing !== null) report.notAssessable(missing, { measure: measure.key });
  }
}

function gapOf(measure: Measure, { plan }: RuleContext, introduced: ReadonlySet<string>) {
  const training = isOfKind(measure, 'training');
  if (training && measure.hoursPerHead === null) return 'hours';
  if (training && trainingRangesOf(measure).length === 0) return 'dates';
  if (measure.startsOn === null && measure.behaviours.some((key) => introduced.has(key))) return 'dates';
  return training && plan.teamsOf(measure).size === 0 ? 'teams' : null;
}
