import { periodsLater } from '../calendar/periods';
import { weeksBetween } from '../calendar/weeks';
import type { TeamJudgement } from '../indicators/judge-indicator';
import type { JudgedIndicator } from '../indicators/judge-programme';
import type { Behaviour } from '../programme/model';
import type { MissingReport } from './assessable';
import type { FigureKinds, FiguresOf } from './figure-kinds';
import type { RuleContext } from './rule';
import { exact } from './score';

/** An indicator with readings, and the behaviour it measures. */
interface MeasuredIndicator extends JudgedIndicator {
  behaviour: Behaviour;
}

/** What the readings of one team of an indicator say. */
export interface TeamRow extends Pick<MeasuredIndicator, 'behaviour' | 'indicator' | 'measureFrom'> {
  judgement: TeamJudgement;
  subjects: { behaviour: string; indicator: string; team: string };
}

/**
 * The indicators that have readings; says which have none, or that none has any: then it is the readings as a whole
 * that are missing.
 * @param concerns whether the rule has a question about a behaviour at all; of the others nothing is said
 */
export function measuredIndicators(
  { judged, behaviours }: RuleContext,
  report: MissingReport,
  concerns: (behaviour: Behaviour) => boolean = () => true,
): MeasuredIndicator[] {
  if (judged.every(({ teams }) => teams.length === 0)) {
    report.notAssessable(judged.length === 0 ? 'indicators' : 'observations');
    return [];
  }
  const byKey = new Map(behaviours.map((behaviour) => [behaviour.key, behaviour]));
  return judged.flatMap((each) => {
    const { indicator, teams } = each;
    const behaviour = byKey.get(indicator.behaviour);
    if (!behaviour) throw new Error(`indicator ${indicator.key} measures an unknown behaviour`);
    if (!concerns(behaviour)) return [];
    if (teams.length > 0) return [{ ...each, behaviour }];
    report.notAssessable('observations', { behaviour: behaviour.key, indicator: indicator.key });
    return [];
  });
}

/** Every team of every indicator, as far as it has readings; see {@link measuredIndicators}. */
export function measuredTeams(
  context: RuleContext,
  report: MissingReport,
  concerns?: (behaviour: Behaviour) => boolean,
): TeamRow[] {
  return measuredIndicators(context, report, concerns).flatMap(teamRows);
}

/** The judged series of an indicator, one per team, each with what a finding about it is about. */
export const teamRows = ({ behaviour, indicator, measureFrom, teams }: MeasuredIndicator): TeamRow[] =>
  teams.map((judgement) => ({
    behaviour,
    indicator,
    measureFrom,
    judgement,
    subjects: { behaviour: behaviour.key, indicator: indicator.key, team: judgement.team },
  }));

/** Is there a verdict? Says so when there is none: the baseline is too short, or nothing has been read after it. */
export function isJudged({ judgement, subjects }: TeamRow, report: MissingReport): boolean {
  if (judgement.verdict === 'not_assessable') report.notAssessable('baseline', subjects);
  return judgement.verdict !== 'not_assessable';
}

/**
 * The teams whose behaviour something is being done about, and what their readings say: the question whether it shifts
 * is only asked once a measure has started.
 */
export function teamsUnderWay(context: RuleContext, report: MissingReport): TeamRow[] {
  const { plan, today } = context;
  const underWay = (behaviour: Behaviour) => plan.hasStarted(behaviour.key, today);
  return measuredTeams(context, report, underWay).filter((row) => isJudged(row, report));
}

/**
 * What a verdict was reached by. `since`: first day of the period since when it holds. `weeks`: whole weeks from then to
 * the end of the last period with a reading.
 */
export const VERDICT_FIGURES = {
  since: 'date',
  weeks: 'weeks',
  centre: 'measured',
  lower: 'measured',
  upper: 'measured',
  last: 'measured',
  unit: 'unit',
  readings: 'number',
  importance: 'scale',
} as const satisfies FigureKinds;

/**
 * What a verdict was reached by. What has not shifted has no date of its own: it has been waited for since the baseline.
 * @throws {Error} where there is no verdict
 */
export function verdictFigures({
  behaviour,
  indicator,
  judgement,
}: TeamRow): FiguresOf<typeof VERDICT_FIGURES> {
  const { baseline, limits, readings } = judgement;
  const since = judgement.since ?? readings[baseline]?.period;
  const last = readings.at(-1);
  if (!limits || since === undefined || !last) throw new Error(`no verdict on ${indicator.key}`);
  return {
    since,
    weeks: Math.floor(exact(weeksBetween(since, periodsLater(last.period, indicator.cadence, 1)))),
    centre: exact(limits.centre),
    lower: exact(limits.lower),
    upper: exact(limits.upper),
    last: last.value,
    unit: indicator.unit,
    readings: readings.length,
    importance: behaviour.importance,
  };
}
