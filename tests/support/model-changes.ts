import type { Effect, ProgrammeModel } from '@/domain/programme/model';

/** The list in an order that depends on the seed alone (Fisher-Yates on a linear congruential generator). */
export function shuffled<T>(list: readonly T[], seed: number): T[] {
  const pool = [...list];
  let state = (seed ^ 0x9e3779b9) >>> 0;
  const order: T[] = [];
  while (pool.length > 0) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    order.push(...pool.splice(state % pool.length, 1));
  }
  return order;
}

/** The same programme with every list, nested ones included, in another order. */
export function reordered(model: ProgrammeModel, seed: number): ProgrammeModel {
  const mix = <T>(list: readonly T[]): T[] => shuffled(list, seed);
  return {
    programme: model.programme,
    teams: mix(model.teams),
    blackouts: mix(model.blackouts).map((b) => ({ ...b, teams: mix(b.teams) })),
    goals: mix(model.goals),
    behaviours: mix(model.behaviours).map((b) => ({ ...b, goals: mix(b.goals), teams: mix(b.teams) })),
    conditions: mix(model.conditions),
    effects: mix(model.effects).map((e) => ({ ...e, ratings: mix(e.ratings) })),
    measures: mix(model.measures).map((m) => ({
      ...m,
      behaviours: mix(m.behaviours),
      conditions: mix(m.conditions),
      teams: mix(m.teams),
      after: mix(m.after),
      expected: mix(m.expected),
      sessions: mix(m.sessions).map((s) => ({ ...s, attendance: mix(s.attendance) })),
    })),
    indicators: mix(model.indicators).map((i) => ({ ...i, observations: mix(i.observations) })),
    stakeholders: mix(model.stakeholders).map((s) => ({ ...s, measures: mix(s.measures) })),
    decisions: mix(model.decisions),
  };
}

/** The same programme under other keys: `rename` is applied to every key and every reference. */
export function renamed(model: ProgrammeModel, rename: (key: string) => string): ProgrammeModel {
  const all = (keys: readonly string[]): string[] => keys.map(rename);
  const keyed = <T extends { key: string }>(entry: T): T => ({ ...entry, key: rename(entry.key) });
  return {
    ...model,
    teams: model.teams.map((t) => ({ ...keyed(t), parent: t.parent === null ? null : rename(t.parent) })),
    blackouts: model.blackouts.map((b) => ({ ...keyed(b), teams: all(b.teams) })),
    goals: model.goals.map(keyed),
    behaviours: model.behaviours.map((b) => ({ ...keyed(b), goals: all(b.goals), teams: all(b.teams) })),
    conditions: model.conditions.map(keyed),
    effects: model.effects.map((e) => ({
      ...e,
      condition: rename(e.condition),
      behaviour: rename(e.behaviour),
    })),
    measures: model.measures.map((m) => ({
      ...keyed(m),
      behaviours: all(m.behaviours),
      conditions: all(m.conditions),
      teams: all(m.teams),
      after: all(m.after),
      expected: m.expected.map((e) => ({
        ...e,
        condition: rename(e.condition),
        behaviour: rename(e.behaviour),
      })),
      sessions: m.sessions.map((s) => ({
        ...keyed(s),
        attendance: s.attendance.map((a) => ({ ...a, team: rename(a.team) })),
      })),
      evaluation: m.evaluation && {
        ...m.evaluation,
        behaviour: m.evaluation.behaviour && rename(m.evaluation.behaviour),
        results: m.evaluation.results && rename(m.evaluation.results),
      },
    })),
    indicators: model.indicators.map((i) => ({
      ...keyed(i),
      behaviour: rename(i.behaviour),
      observations: i.observations.map((o) => ({ ...o, team: rename(o.team) })),
    })),
    stakeholders: model.stakeholders.map((s) => ({ ...keyed(s), measures: all(s.measures) })),
  };
}

/** The same programme with every effect changed. */
export const withEffects = (model: ProgrammeModel, change: (effect: Effect) => Effect): ProgrammeModel => ({
  ...model,
  effects: model.effects.map(change),
});

/** The same programme with other words in it, and the same keys, numbers and references. */
export const reworded = (model: ProgrammeModel, words: string): ProgrammeModel => ({
  ...model,
  programme: { ...model.programme, name: words, strategy: words },
  teams: model.teams.map((team) => ({ ...team, name: words })),
  goals: model.goals.map((goal) => ({ ...goal, title: words })),
  behaviours: model.behaviours.map((b) => ({ ...b, title: words, from: words, to: words })),
  conditions: model.conditions.map((c) => ({ ...c, title: words, espoused: words, inUse: words })),
  effects: model.effects.map((effect) => ({ ...effect, rationale: words })),
  measures: model.measures.map((measure) => ({ ...measure, title: words })),
  // A unit is more than a word: shares have bounds.
  indicators: model.indicators.map((indicator) => ({ ...indicator, title: words })),
  stakeholders: model.stakeholders.map((person) => ({ ...person, role: words })),
});
