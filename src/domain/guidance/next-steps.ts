import type { AuditResult } from '../consistency/audit';
import type { Finding, RuleId } from '../consistency/finding';
import type { IsoDate, MeasureKind, ProgrammeModel } from '../programme/model';
import { ENOUGH_RATED } from './index-band';
import { isBack, isSettled, type DecisionState } from './decision-state';
import { decisionStates } from './open-findings';
import { ratedCells, type RatedCells } from './rated-cells';

/** One thing worth doing next. Keys and finding ids let the page name things and lead to them. */
export type NextStep =
  | { kind: 'describe_behaviours' }
  | { kind: 'describe_conditions' }
  /** `behaviour` has the most unrated conditions: `unrated` of them. */
  | ({ kind: 'rate_cells'; behaviour: string; unrated: number } & RatedCells)
  /** No live measure remedies `condition`, which contradicts these behaviours more than any other condition does. */
  | { kind: 'change_condition'; condition: string; behaviours: string[] }
  /** Critical findings without any decision; `finding` is the worst. */
  | { kind: 'decide_critical'; finding: string; count: number }
  /** Measures past their end that nobody has reported done. */
  | { kind: 'settle_overdue'; measures: string[] }
  /** Decisions overtaken by their review date or by a higher score, while the finding is still there. */
  | { kind: 'review_decisions'; findings: string[] }
  /** Indicators with teams in which behaviour falls back or goes the wrong way; `finding` weighs most. */
  | { kind: 'hold_shift'; finding: string; indicators: string[] }
  /** Influential resisters without a measure aimed at them. */
  | { kind: 'win_over'; stakeholders: string[] }
  /** Behaviours without an indicator, `all` when no behaviour has one. */
  | { kind: 'measure'; behaviours: string[]; all: boolean }
  /** Behaviours without a live training. */
  | { kind: 'train'; behaviours: string[] }
  /** Goals that no target behaviour serves. */
  | { kind: 'serve_goals'; goals: string[] };

/** What the reader may do about it: nobody is told to do what is for others. */
export interface Actor {
  /** Describes, rates, decides. */
  edits: boolean;
  plans: (kind: MeasureKind | null) => boolean;
}

const ANYBODY: Actor = { edits: true, plans: () => true };

interface Situation {
  actor: Actor;
  model: ProgrammeModel;
  audit: AuditResult;
  open: readonly Finding[];
  states: ReadonlyMap<string, DecisionState>;
}

type Suggest = (situation: Situation) => NextStep | null;

const ofRule = <R extends RuleId>(open: readonly Finding[], rule: R) =>
  open.filter((finding): finding is Extract<Finding, { rule: R }> => finding.rule === rule);

const rateCells: Suggest = ({ actor, model, audit }) => {
  if (!actor.edits) return null;
  const cells = ratedCells(model, audit.behaviours);
  if (cells.possible === 0 || cells.rated / cells.possible >= ENOUGH_RATED) return null;
  const importance = new Map(model.behaviours.map(({ key, importance: weight }) => [key, weight]));
  const [least] = audit.behaviours.toSorted(
    (a, b) => a.rated - b.rated || (importance.get(b.key) ?? 0) - (importance.get(a.key) ?? 0),
  );
  if (!least) return null;
  return {
    kind: 'rate_cells',
    behaviour: least.key,
    unrated: model.conditions.length - least.rated,
    ...cells,
  };
};

const changeCondition: Suggest = ({ actor, model, open }) => {
  if (!actor.plans('condition_change')) return null;
  const remedied = new Set(
    model.measures.filter(({ status }) => status !== 'cancelled').flatMap(({ conditions }) => conditions),
  );
  const pulls = new Map<string, { total: number; behaviours: string[] }>();
  for (const { severity, score, subjects } of ofRule(open, 'C01')) {
    if ((severity !== 'critical' && severity !== 'high') || remedied.has(subjects.condition)) continue;
    const pull = pulls.get(subjects.condition) ?? { total: 0, behaviours: [] };
    pulls.set(subjects.condition, {
      total: pull.total + score,
      behaviours: [...pull.behaviours, subjects.behaviour],
    });
  }
  const [worst] = [...pulls].sort(([a, x], [b, y]) => y.total - x.total || (a < b ? -1 : 1));
  return worst ? { kind: 'change_condition', condition: worst[0], behaviours: worst[1].behaviours } : null;
};

const decideCritical: Suggest = ({ actor, open, states }) => {
  if (!actor.edits) return null;
  const undecided = open.filter(
    ({ id, severity }) => severity === 'critical' && states.get(id)?.kind === 'open',
  );
  const [worst] = undecided;
  return worst ? { kind: 'decide_critical', finding: worst.id, count: undecided.length } : null;
};

const settleOverdue: Suggest = ({ actor, model, open }) => {
  const own = new Set(model.measures.filter(({ kind }) => actor.plans(kind)).map(({ key }) => key));
  const measures = ofRule(open, 'S05')
    .map(({ subjects }) => subjects.measure)
    .filter((key) => own.has(key));
  return measures.length > 0 ? { kind: 'settle_overdue', measures } : null;
};

const reviewDecisions: Suggest = ({ actor, states }) => {
  if (!actor.edits) return null;
  const findings = [...states].filter(([, state]) => isBack(state)).map(([id]) => id);
  return findings.length > 0 ? { kind: 'review_decisions', findings } : null;
};

const holdShift: Suggest = ({ open }) => {
  const found = open.flatMap(({ id, rule, subjects }) =>
    rule === 'I02' || rule === 'I03' ? { id, indicator: subjects.indicator } : [],
  );
  const [worst] = found;
  return worst
    ? {
        kind: 'hold_shift',
        finding: worst.id,
        indicators: [...new Set(found.map(({ indicator }) => indicator))],
      }
    : null;
};

const winOver: Suggest = ({ actor, open }) => {
  if (!actor.edits) return null;
  const stakeholders = ofRule(open, 'P01').map(({ subjects }) => subjects.stakeholder);
  return stakeholders.length > 0 ? { kind: 'win_over', stakeholders } : null;
};

const measure: Suggest = ({ actor, model, open }) => {
  if (!actor.edits) return null;
  const behaviours = ofRule(open, 'G06').map(({ subjects }) => subjects.behaviour);
  return behaviours.length > 0 ? { kind: 'measure', behaviours, all: model.indicators.length === 0 } : null;
};

const train: Suggest = ({ actor, open }) => {
  if (!actor.plans('training')) return null;
  const behaviours = ofRule(open, 'G03').map(({ subjects }) => subjects.behaviour);
  return behaviours.length > 0 ? { kind: 'train', behaviours } : null;
};

const serveGoals: Suggest = ({ actor, open }) => {
  if (!actor.edits) return null;
  const goals = ofRule(open, 'G01').map(({ subjects }) => subjects.goal);
  return goals.length > 0 ? { kind: 'serve_goals', goals } : null;
};

/**
 * In this order: first what makes the picture true, then what changes most, then what has been promised, then what
 * slips back, then what is missing. Conditions come before training because training into unchanged conditions is what the product warns of.
 */
const SUGGESTIONS: readonly Suggest[] = [
  rateCells,
  changeCondition,
  decideCritical,
  settleOverdue,
  reviewDecisions,
  holdShift,
  winOver,
  serveGoals,
  measure,
  train,
];

/**
 * What to do next, most useful first; empty when nothing is left to suggest. A programme without target behaviours or
 * framework conditions gets told that, and nothing else: everything further stands on them.
 * @param limit how many steps at most
 * @param actor who is told; by default one who may do everything
 */
export function nextSteps(
  model: ProgrammeModel,
  audit: AuditResult,
  today: IsoDate,
  limit = 5,
  actor: Actor = ANYBODY,
): NextStep[] {
  const missing: NextStep[] = [
    ...(model.behaviours.length === 0 ? [{ kind: 'describe_behaviours' as const }] : []),
    ...(model.conditions.length === 0 ? [{ kind: 'describe_conditions' as const }] : []),
  ];
  if (missing.length > 0) return actor.edits ? missing.slice(0, limit) : [];
  const states = decisionStates(audit.findings, model.decisions, today);
  const open = audit.findings.filter(({ id }) => {
    const state = states.get(id);
    return state !== undefined && !isSettled(state);
  });
  const situation = { actor, model, audit, open, states };
  return SUGGESTIONS.flatMap((suggest) => suggest(situation) ?? []).slice(0, limit);
}
