import type { TeamJudgement } from '../indicators/judge-indicator';
import type { IsoDate, ProgrammeModel } from '../programme/model';
import type { Finding, NotAssessable } from './finding';
import { coverage, programmeIndex, type BehaviourForces } from './forces';
import type { Policy } from './policy';
import { prepare } from './prepare';
import { RULES } from './registry.generated';

/** What the readings of an indicator say, team by team. */
export interface IndicatorVerdicts {
  key: string;
  /** When the first live measure on the behaviour begins; null: none is dated. */
  measureFrom: IsoDate | null;
  /** Teams that have readings, by key. */
  teams: readonly TeamJudgement[];
}

export interface AuditResult {
  /** Highest score first, then by id. */
  findings: Finding[];
  /** What the rules could not decide, by id. */
  notAssessable: NotAssessable[];
  /** By key. */
  behaviours: BehaviourForces[];
  /** By key. */
  indicators: IndicatorVerdicts[];
  /** Programme index, 0-100; null while no behaviour has a balance. Always show it beside the coverage. */
  index: number | null;
  /** Share of rated cells, 0-1. */
  coverage: number;
}

/**
 * Finds where the organisation contradicts its own strategy. A pure function: the same model, policy and day give the
 * same answer, whatever the order of the lists.
 * @param model a programme as parseProgramme or the database gives it; every key it refers to exists
 * @param today decides what is overdue, what has started and what is out of date
 * @throws {Error} when an effect names an unknown condition or behaviour
 */
export function audit(model: ProgrammeModel, policy: Policy, today: IsoDate): AuditResult {
  const prepared = prepare(model, policy, today);
  const context = { ...prepared, policy, today };
  const findings: Finding[] = [];
  const notAssessable: NotAssessable[] = [];
  for (const rule of RULES) {
    const outcome = rule.run(context);
    for (const finding of outcome.findings) findings.push(finding);
    for (const entry of outcome.notAssessable) notAssessable.push(entry);
  }
  return {
    findings: findings.sort((a, b) => b.score - a.score || byId(a, b)),
    notAssessable: notAssessable.sort(byId),
    behaviours: [...prepared.forces],
    indicators: prepared.judged.map(({ indicator: { key }, measureFrom, teams }) => ({
      key,
      measureFrom,
      teams,
    })),
    index: programmeIndex(prepared.forces, prepared.behaviours),
    coverage: coverage(prepared.cells, prepared.conditions, prepared.behaviours),
  };
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
