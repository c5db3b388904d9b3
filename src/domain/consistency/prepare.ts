import { judgeProgramme, type JudgedIndicator } from '../indicators/judge-programme';
import type {
  Behaviour,
  Blackout,
  Condition,
  Effect,
  Goal,
  Indicator,
  IsoDate,
  ProgrammeModel,
  Stakeholder,
  Team,
} from '../programme/model';
import { planOf, type Plan } from '../training/plan';
import { teamSetsOf, type TeamSets } from '../training/team-sets';
import { matrixOf, type Cells } from './cells';
import { columnOf, type Column } from './columns';
import { forcesOf, type BehaviourForces } from './forces';
import type { SharedPolicy } from './shared-policy';

/**
 * A programme made ready for the rules, once per audit. Every list is ordered by key, so that no answer depends on
 * the order somebody happened to enter things in; a number standing for a behaviour or condition is its index here.
 */
export interface Prepared {
  goals: readonly Goal[];
  teams: readonly Team[];
  blackouts: readonly Blackout[];
  behaviours: readonly Behaviour[];
  conditions: readonly Condition[];
  indicators: readonly Indicator[];
  stakeholders: readonly Stakeholder[];
  /** Importance of each behaviour, strength of each condition. */
  importance: Column;
  strength: Column;
  cells: Cells;
  /** Cells recorded without a rating of the effect in use. */
  unrated: readonly Effect[];
  /** Cells that were rated by several people. */
  panels: readonly Effect[];
  /** The forces on each behaviour. */
  forces: readonly BehaviourForces[];
  plan: Plan;
  /** Where an indicator says nothing else, its baseline ends here. */
  programmeStart: IsoDate | null;
  /** What the readings say, by indicator. */
  judged: readonly JudgedIndicator[];
  teamSets: TeamSets;
}

/**
 * @param today readings of later periods are not looked at
 * @throws {Error} when an effect has no condition or behaviour in the model, or occurs twice.
 */
export function prepare(model: ProgrammeModel, policy: SharedPolicy, today: IsoDate): Prepared {
  const behaviours = byKey(model.behaviours);
  const conditions = byKey(model.conditions);
  const teams = byKey(model.teams);
  const teamSets = teamSetsOf(teams);
  const matrix = matrixOf(model.effects, conditions, behaviours);
  return {
    goals: byKey(model.goals),
    teams,
    blackouts: byKey(model.blackouts),
    behaviours,
    conditions,
    indicators: byKey(model.indicators),
    stakeholders: byKey(model.stakeholders),
    importance: columnOf(behaviours, (behaviour) => behaviour.importance),
    strength: columnOf(conditions, (condition) => condition.strength),
    ...matrix,
    forces: forcesOf(matrix.cells, conditions, behaviours, policy.habitWeight),
    plan: planOf(byKey(model.measures), behaviours, teamSets),
    programmeStart: model.programme.startsOn,
    judged: byIndicator(judgeProgramme(model, policy.signalSet, today)),
    teamSets,
  };
}

/** By code unit, not by locale: the same order on every machine. */
const inOrder = (a: { key: string }, b: { key: string }): number =>
  a.key < b.key ? -1 : a.key > b.key ? 1 : 0;

const byKey = <T extends { key: string }>(entries: readonly T[]): T[] => entries.toSorted(inOrder);

const byIndicator = (judged: readonly JudgedIndicator[]): JudgedIndicator[] =>
  judged.toSorted((a, b) => inOrder(a.indicator, b.indicator));
