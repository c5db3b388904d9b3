import type { Behaviour } from '../programme/model';
import { item } from './columns';
import type { BehaviourForces } from './forces';
import type { RuleContext } from './rule';
import type { MissingData } from './missing-data';
import type { SubjectKeys } from './subjects';

/** The part of a report that these helpers need, the same for every rule. */
export interface MissingReport {
  notAssessable(missing: MissingData, subjects?: SubjectKeys): void;
}

/** A behaviour with its index and the forces on it. */
export interface BehaviourRow {
  index: number;
  behaviour: Behaviour;
  forces: BehaviourForces;
}

/** All behaviours; says so when there are none. For rules that look at what is done, not at ratings. */
export function everyBehaviour(context: RuleContext, report: MissingReport): BehaviourRow[] {
  if (context.behaviours.length === 0) report.notAssessable('behaviours');
  return context.behaviours.map((behaviour, index) => ({
    index,
    behaviour,
    forces: item(context.forces, index),
  }));
}

/**
 * The behaviours with at least one rated condition; says of every other one that its ratings are missing. A behaviour
 * that nobody rated is never "held back" and never "fine".
 * @param concerns whether the rule has a question about a behaviour at all; of the others nothing is said
 */
export function ratedBehaviours(
  context: RuleContext,
  report: MissingReport,
  concerns: (behaviour: Behaviour) => boolean = () => true,
): BehaviourRow[] {
  const rows = everyBehaviour(context, report).filter(({ behaviour }) => concerns(behaviour));
  if (rows.length > 0 && context.conditions.length === 0) {
    report.notAssessable('conditions');
    return [];
  }
  return rows.filter(({ behaviour, forces }) => {
    if (forces.rated === 0) report.notAssessable('ratings', { behaviour: behaviour.key });
    return forces.rated > 0;
  });
}

/** The behaviours of a programme in which something is done; says so when there is no live measure at all. */
export function plannedBehaviours(context: RuleContext, report: MissingReport): BehaviourRow[] {
  if (context.behaviours.length > 0 && context.plan.live.length === 0) {
    report.notAssessable('measures');
    return [];
  }
  return everyBehaviour(context, report);
}

/** Says of every cell that was recorded, but not rated, that its rating is missing. */
export function reportUnratedCells(context: RuleContext, report: MissingReport): void {
  const assessable = new Set(context.forces.filter((forces) => forces.rated > 0).map((forces) => forces.key));
  for (const { condition, behaviour } of context.unrated) {
    // Where nothing is rated, the behaviour as a whole has been reported already.
    if (assessable.has(behaviour)) report.notAssessable('ratings', { condition, behaviour });
  }
}
