import { randomUUID } from 'node:crypto';
import type { ProgrammeModel } from '@/domain/programme/model';
import * as model from '@/domain/programme/model';
import type { LeftOut } from '@/editing/taken';
import { modelRows, packed } from '@/programme/store/model-rows';
import { observationsOf } from '@/programme/store/observation-rows';
import { toModel } from '@/programme/store/programme-rows';
import type { LoadedProgrammes } from '@/programme/store/row-types';
import { asPersona, type Connection, literal } from '@tests/support/database';
import type { Persona } from '@tests/support/personas';

interface Imported {
  programmeId: string;
  /** The keys of teams that the organisation had already. */
  keptTeams: string[];
}

/** A new organisation of the persona; answers its id. */
export async function newOrganisation(db: Connection, persona: Persona): Promise<string> {
  const [row] = await asPersona(db, persona, () =>
    db.query<{ id: string }>(`select public.create_organisation('New', 'Me') as id`),
  );
  if (!row) throw new Error('create_organisation answered nothing');
  // Nobody may found as many as these tests need.
  await db.exec(`set session_replication_role = replica;
    update public.organisations set created_by = null where id = ${literal(row.id)};
    set session_replication_role = origin;`);
  return row.id;
}

/** Calls insert_rows with anything at all. */
export async function insertAnything(
  db: Connection,
  persona: Persona,
  organisation: string,
  rows: unknown,
  programmeId: string = randomUUID(),
): Promise<LeftOut[]> {
  const [row] = await asPersona(db, persona, () =>
    db.query<{ left: LeftOut[] }>(
      `select public.insert_rows(${literal(organisation)}, ${literal(programmeId)}, $1) as left`,
      [JSON.stringify(rows)],
    ),
  );
  if (!row) throw new Error('insert_rows answered nothing');
  return row.left;
}

/** Imports a programme as the app does. */
export async function importModel(
  db: Connection,
  persona: Persona,
  organisation: string,
  imported: ProgrammeModel,
  programmeId: string = randomUUID(),
): Promise<Imported> {
  const rows = modelRows(imported);
  const left = await insertAnything(db, persona, organisation, packed(rows), programmeId);
  const kept = new Set(left.flatMap(({ table, row }) => (table === 'teams' ? [row['id']] : [])));
  const teams = (rows['teams'] ?? []) as { id: string; key: string }[];
  return {
    programmeId,
    keptTeams: teams
      .filter(({ id }) => kept.has(id))
      .map(({ key }) => key)
      .sort(),
  };
}

/** What the app makes of an organisation's programme: rows, readings, model. */
export async function loadModel(
  db: Connection,
  persona: Persona,
  organisation: string,
  programmeId: string,
): Promise<ProgrammeModel> {
  const ids = `${literal(organisation)}, ${literal(programmeId)}`;
  const [row] = await asPersona(db, persona, () =>
    db.query<{ loaded: LoadedProgrammes; readings: unknown }>(
      `select public.load_programmes(${ids}) as loaded, public.load_observations(${ids}) as readings`,
    ),
  );
  const [programme] = row?.loaded.programmes ?? [];
  if (!row || !programme) throw new Error('load_programmes answered no programme');
  return toModel(row.loaded, programme, observationsOf(row.readings, row.loaded.teams));
}

/**
 * The same model with everything whose order says nothing in one order: references and cells as their targets are
 * listed, ratings by group and value, readings by team and period, sessions and blackout periods by their start,
 * decisions by finding.
 */
export function inOrder(m: ProgrammeModel): ProgrammeModel {
  const rank = (list: readonly { key: string }[]) => {
    const ranks = new Map(list.map(({ key }, i) => [key, i]));
    return (key: string) => ranks.get(key) ?? -1;
  };
  const [goal, team, behaviour, condition, measure] = [
    m.goals,
    m.teams,
    m.behaviours,
    m.conditions,
    m.measures,
  ].map(rank);
  if (!goal || !team || !behaviour || !condition || !measure) throw new Error('five lists have five ranks');
  const by = (ranked: (key: string) => number) => (keys: readonly string[]) =>
    [...keys].sort((a, b) => ranked(a) - ranked(b));
  const group = (g: model.RaterGroup) => model.RATER_GROUPS.indexOf(g);
  const byStart = (start: string, key: string, otherStart: string, otherKey: string) =>
    start < otherStart || (start === otherStart && key < otherKey) ? -1 : 1;
  return {
    ...m,
    blackouts: m.blackouts
      .map((b) => ({ ...b, teams: by(team)(b.teams) }))
      .sort((a, b) => byStart(a.startsOn, a.key, b.startsOn, b.key)),
    behaviours: m.behaviours.map((b) => ({ ...b, goals: by(goal)(b.goals), teams: by(team)(b.teams) })),
    effects: m.effects
      .map((e) => ({
        ...e,
        ratings: [...e.ratings].sort((a, b) => group(a.group) - group(b.group) || a.value - b.value),
      }))
      .sort(
        (a, b) =>
          condition(a.condition) - condition(b.condition) || behaviour(a.behaviour) - behaviour(b.behaviour),
      ),
    measures: m.measures.map((x) => ({
      ...x,
      behaviours: by(behaviour)(x.behaviours),
      conditions: by(condition)(x.conditions),
      teams: by(team)(x.teams),
      after: by(measure)(x.after),
      expected: [...x.expected].sort(
        (a, b) =>
          condition(a.condition) - condition(b.condition) || behaviour(a.behaviour) - behaviour(b.behaviour),
      ),
      sessions: x.sessions
        .map((s) => ({ ...s, attendance: [...s.attendance].sort((a, b) => team(a.team) - team(b.team)) }))
        .sort((a, b) => byStart(a.startsAt, a.key, b.startsAt, b.key)),
    })),
    indicators: m.indicators.map((i) => ({
      ...i,
      observations: [...i.observations].sort(
        (a, b) => team(a.team) - team(b.team) || (a.period < b.period ? -1 : 1),
      ),
    })),
    stakeholders: m.stakeholders.map((s) => ({ ...s, measures: by(measure)(s.measures) })),
    decisions: [...m.decisions].sort((a, b) => (a.finding < b.finding ? -1 : 1)),
  };
}
