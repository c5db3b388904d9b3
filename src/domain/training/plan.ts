import type { Behaviour, IsoDate, Measure, MeasureKind } from '../programme/model';
import type { TeamSet, TeamSets } from './team-sets';

/** What is done: the live measures, by what they are for. A measure is live while it is not cancelled. */
export interface Plan {
  /** Live measures, by key. */
  live: readonly Measure[];
  /** Live measures that name a behaviour, by key. */
  on(behaviour: string): readonly Measure[];
  /** Live measures of these kinds that name a behaviour, by key. */
  ofKind(behaviour: string, ...kinds: readonly MeasureKind[]): readonly Measure[];
  /** Has a live measure that names a behaviour started by a day? Without a start, its status tells. */
  hasStarted(behaviour: string, today: IsoDate): boolean;
  /** Live measures that name a condition: its remedies, by key. */
  remediesOf(condition: string): readonly Measure[];
  /** The teams a measure is for: those it names, else those of its behaviours. */
  teamsOf(measure: Pick<Measure, 'teams' | 'behaviours'>): TeamSet;
}

/** `measures` are already in their final order. */
export function planOf(
  measures: readonly Measure[],
  behaviours: readonly Behaviour[],
  teamSets: TeamSets,
): Plan {
  const live = measures.filter((measure) => measure.status !== 'cancelled');
  const byBehaviour = group(live, (measure) => measure.behaviours);
  const byCondition = group(live, (measure) => measure.conditions);
  const on = (behaviour: string): readonly Measure[] => byBehaviour.get(behaviour) ?? [];
  const behaviourOf = new Map(behaviours.map((behaviour) => [behaviour.key, behaviour]));
  return {
    live,
    on,
    ofKind: (behaviour, ...kinds) => on(behaviour).filter((measure) => isOfKind(measure, ...kinds)),
    hasStarted: (behaviour, today) =>
      on(behaviour).some(({ startsOn, status }) =>
        startsOn === null ? status !== 'planned' : startsOn <= today,
      ),
    remediesOf: (condition) => byCondition.get(condition) ?? [],
    teamsOf(measure) {
      if (measure.teams.length > 0) return teamSets.of(measure.teams);
      const sets = measure.behaviours.map((key) => teamSets.of(behaviourOf.get(key)?.teams ?? []));
      return new Set(sets.flatMap((set) => [...set]));
    },
  };
}

/** Is the measure of one of these kinds? One without a kind is of none. */
export function isOfKind(measure: Measure, ...kinds: readonly MeasureKind[]): boolean {
  return measure.kind !== null && kinds.includes(measure.kind);
}

function group(measures: readonly Measure[], keysOf: (measure: Measure) => readonly string[]) {
  const groups = new Map<string, Measure[]>();
  for (const measure of measures) {
    for (const key of keysOf(measure)) {
      const known = groups.get(key);
      if (known) known.push(measure);
      else groups.set(key, [measure]);
    }
  }
  return groups;
}
