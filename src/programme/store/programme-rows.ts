import type { Blackout, Indicator, ProgrammeModel, Team } from '@/domain/programme/model';
import { decisionOf } from '../entities/decision';
import { effect } from '../entities/effect';
import { referencesIn } from '../entities/references';
import { readFields, type FieldsOf } from '../entities/entity';
import { behaviour, condition, goal, indicator, programme, stakeholder } from '../entities/items';
import { measure, session } from '../entities/measure';
import type { ProgrammeRows, SharedRows, ObservationsByIndicator } from './row-types';
import type { HeldBack } from '../held-back';
import type { ShownReadings } from './series-rows';

/**
 * Rows → the model the engine reads. Teams and blackout periods belong to the organisation, so every programme has all
 * of them.
 * @param observed the readings, where they are to be part of it: those that may be shown, or all for a file
 * @param hidden of those that may be shown: what is held back
 */
export function toModel(
  { teams, blackouts }: SharedRows,
  rows: ProgrammeRows,
  observed?: ObservationsByIndicator,
  hidden?: ShownReadings['hidden'],
): ProgrammeModel {
  const refs = referencesIn({ ...rows, teams });
  const { keyOf } = refs;
  const teamKey = (id: string) => keyOf('teams', id);
  const items = <Row extends { key: string }, Model>(fields: FieldsOf<Row, Model>, all: readonly Row[]) =>
    all.map((row) => ({ key: row.key, ...readFields(fields, row, refs) }));
  const sessions = byTraining(rows.sessions);
  return {
    programme: readFields(programme, rows.programme, refs),
    teams: teams.map((row): Team => ({
      key: row.key,
      name: row.name,
      headcount: row.headcount,
      parent: row.parent_id === null ? null : teamKey(row.parent_id),
    })),
    blackouts: blackouts.map((row): Blackout => ({
      key: row.key,
      title: row.title,
      startsOn: row.starts_on,
      endsOn: row.ends_on,
      teams: row.team_ids.map(teamKey),
    })),
    goals: items(goal, rows.goals),
    behaviours: items(behaviour, rows.behaviours),
    conditions: items(condition, rows.conditions),
    effects: rows.effects.map((row) => readFields(effect, row, refs)),
    measures: rows.measures.map((row) => ({
      key: row.key,
      ...readFields(measure, row, refs),
      sessions: items(session, sessions.get(row.id) ?? []),
    })),
    indicators: rows.indicators.map((row): Indicator => ({
      key: row.key,
      ...readFields(indicator, row, refs),
      observations: observed?.get(row.id) ?? [],
      ...(hidden && { heldBack: toHeldBack(hidden.get(row.id) ?? [], teamKey) }),
    })),
    stakeholders: items(stakeholder, rows.stakeholders),
    decisions: rows.decisions.map(decisionOf),
  };
}

function byTraining(sessions: ProgrammeRows['sessions']): Map<string, ProgrammeRows['sessions']> {
  const of = new Map<string, ProgrammeRows['sessions']>();
  for (const row of sessions) {
    const others = of.get(row.measure_id);
    if (others) others.push(row);
    else of.set(row.measure_id, [row]);
  }
  return of;
}

/** Teams whose first period is not over yet have no reading that counts. */
const toHeldBack = (held: readonly HeldBack[], teamKey: (id: string) => string) =>
  held.flatMap(({ team, latest }) => (latest === null ? [] : [{ team: teamKey(team), period: latest }]));
