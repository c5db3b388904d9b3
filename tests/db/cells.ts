import { become, type Connection, literal, refusal } from '@tests/support/database';
import {
  ORGANISATIONS,
  type Organisation,
  organisationId,
  PEOPLE,
  type Persona,
  PERSONAS,
  roleIn,
} from '@tests/support/personas';
import {
  type EntryName,
  entryOf,
  insertStatement,
  programmeId,
  qualified,
  type Row,
} from '@tests/support/world';
import { RIGHTS, type Verb } from './rights';

/**
 * What came of an attempt: `done` (a row was read or changed), `nothing` (no row was there to be changed), or the
 * SQLSTATE it was refused with; our own refusals by their message.
 */
export type Outcome = string;

/** One attempt of one persona, and the outcomes that are right. */
export interface Cell {
  name: string;
  persona: Persona;
  /** One statement; `done` if it returns or changes a row. */
  sql: string;
  /** Statements the superuser runs before. */
  before?: string;
  right: readonly Outcome[];
}

/** Not seen, or permission denied; never another error, which could hide that the row had been reached. */
const REFUSED: readonly Outcome[] = ['nothing', '42501'];
const DONE: readonly Outcome[] = ['done'];
/** What points into another organisation or programme is refused like what points nowhere. */
const DANGLING: readonly Outcome[] = ['42501', '23503'];
const MOVED: readonly Outcome[] = [...REFUSED, 'identity_immutable'];

/** Runs a cell inside the open transaction and leaves no trace of it. */
export async function outcomeOf(db: Connection, cell: Cell): Promise<Outcome> {
  try {
    const counts = await db.exec(`savepoint cell; ${cell.before ?? ''} ${become(cell.persona)} ${cell.sql}`);
    return (counts.at(-1) ?? 0) > 0 ? 'done' : 'nothing';
  } catch (error) {
    const { code, message } = refusal(error);
    return code === 'PT400' ? message : code;
  } finally {
    await db.exec('rollback to savepoint cell; release savepoint cell');
  }
}

/** The cells that came out wrong, readable. */
export async function wrongCells(db: Connection, cells: readonly Cell[]): Promise<string[]> {
  const wrong: string[] = [];
  for (const cell of cells) {
    const outcome = await outcomeOf(db, cell);
    if (!cell.right.includes(outcome)) wrong.push(`${cell.name}: ${outcome}, not ${cell.right.join(' or ')}`);
  }
  return wrong;
}

function may(persona: Persona, verb: Verb, entry: EntryName, organisation: Organisation): boolean {
  const role = roleIn(persona, organisation);
  return role !== null && RIGHTS[entry][verb].includes(role);
}

const where = (identity: readonly string[], row: Row) =>
  identity.map((column) => `${column} = ${literal(row[column])}`).join(' and ');
const set = (row: Row) =>
  Object.entries(row)
    .map(([column, value]) => `${column} = ${literal(value)}`)
    .join(', ');

/** Read, insert, update, delete and upsert, for everybody, in both organisations. */
function plainCells(entry: EntryName): Cell[] {
  const { table, row, identity, patch } = entryOf(entry);
  const target = qualified(table);
  const changes = set(patch ?? { version: 7 });
  return PERSONAS.flatMap((persona) =>
    ORGANISATIONS.flatMap((o) => {
      const spare = where(identity, row(o, 'spare'));
      const cell = (verb: string, allowed: boolean, sql: string): Cell => ({
        name: `${persona} · ${verb} · ${entry} of ${o}`,
        persona,
        sql,
        right: allowed ? DONE : REFUSED,
      });
      const can = (verb: Verb) => may(persona, verb, entry, o);
      const upsert = `${insertStatement(table, row(o, 'spare'))} on conflict (${identity.join(', ')}) do update set ${changes}`;
      return [
        cell('select', can('select'), `select 1 from ${target} where ${where(identity, row(o, 'base'))}`),
        cell('insert', can('insert'), insertStatement(table, row(o, 'fresh'))),
        cell('update', can('update'), `update ${target} set ${changes} where ${spare}`),
        cell('delete', can('delete'), `delete from ${target} where ${spare}`),
        cell('upsert', can('insert') && can('update'), upsert),
      ];
    }),
  );
}

const other = (organisation: Organisation): Organisation => (organisation === 'A' ? 'B' : 'A');

/** References of a row, beside the ones that say where it belongs. */
const references = (row: Row) =>
  Object.keys(row).filter(
    (c) => c.endsWith('_id') && !['organisation_id', 'programme_id', 'user_id', 'finding_id'].includes(c),
  );

/** Rows that point into another tenant, or from one programme into another: with every right at home, still refused. */
function smuggledCells(entry: EntryName): Cell[] {
  const { table, row } = entryOf(entry);
  if (!('programme_id' in row('A', 'fresh')) && table !== 'teams') return [];
  return PERSONAS.flatMap((persona) =>
    ORGANISATIONS.flatMap((o) => {
      const own = row(o, 'fresh');
      const foreign = row(other(o), 'fresh');
      const cell = (what: string, changed: Row): Cell => ({
        name: `${persona} · insert pointing to ${what} · ${entry} of ${o}`,
        persona,
        sql: insertStatement(table, { ...own, ...changed }),
        right: DANGLING,
      });
      if (table === 'teams')
        return [cell('a foreign parent', { parent_id: entryOf('teams').row(other(o), 'base')['id'] })];
      const inProgramme = references(own).filter((column) => column !== 'team_id');
      return [
        cell('a foreign programme', { programme_id: programmeId(other(o)) }),
        ...references(own).map((column) => cell(`a foreign ${column}`, { [column]: foreign[column] })),
        ...(inProgramme.length > 0
          ? [cell('another programme', { programme_id: programmeId(o, 'spare') })]
          : []),
      ];
    }),
  );
}

/** Moves into another tenant or programme, also with the trigger that forbids them switched off: the policy holds. */
function movedCells(entry: EntryName): Cell[] {
  const { table, row, identity } = entryOf(entry);
  const target = qualified(table);
  const column = table === 'organisations' ? 'id' : 'organisation_id';
  return PERSONAS.flatMap((persona) =>
    ORGANISATIONS.flatMap((o) => {
      const spare = where(identity, row(o, 'spare'));
      const cell = (name: string, changes: Row, right: readonly Outcome[], before = ''): Cell => ({
        name: `${persona} · ${name} · ${entry} of ${o}`,
        persona,
        sql: `update ${target} set ${set(changes)} where ${spare}`,
        before,
        right,
      });
      const away = { [column]: table === 'organisations' ? row(o, 'fresh')['id'] : organisationId(other(o)) };
      const unguarded = `alter table ${target} disable trigger stamp;`;
      const twoHomes = roleIn(persona, 'A') !== null && roleIn(persona, 'B') !== null;
      return [
        cell('move away', away, MOVED),
        ...(twoHomes || table.startsWith('private.')
          ? []
          : [cell('move away unguarded', away, REFUSED, unguarded)]),
        ...('programme_id' in row(o, 'spare')
          ? [cell('move on', { programme_id: programmeId(o, 'spare') }, MOVED)]
          : []),
      ];
    }),
  );
}

/** Stamps and versions a client sends along are not taken over. */
function forgedCells(entry: EntryName): Cell[] {
  const { table, row, identity, patch } = entryOf(entry);
  if (table.startsWith('private.')) return [];
  const forged = {
    created_at: '2001-01-01',
    created_by: PEOPLE.stranger.id,
    updated_at: '2001-01-01',
    updated_by: PEOPLE.stranger.id,
    version: 99,
  };
  return PERSONAS.filter((persona) => persona !== 'stranger').flatMap((persona) =>
    ORGANISATIONS.flatMap((o) => {
      const me = literal(PEOPLE[persona].id);
      const insert = insertStatement(table, { ...row(o, 'fresh'), ...forged });
      const update = `update ${qualified(table)} set ${set({ ...patch, ...forged })} where ${where(identity, row(o, 'spare'))}`;
      const honest = `created_at > '2002-01-01' and updated_at = now() and updated_by = ${me}`;
      const cell = (name: string, allowed: boolean, sql: string): Cell => ({
        name: `${persona} · ${name} · ${entry} of ${o}`,
        persona,
        sql,
        right: allowed ? DONE : REFUSED,
      });
      return [
        cell(
          'forge a new row',
          may(persona, 'insert', entry, o),
          `with made as (${insert} returning *) select 1 from made where ${honest} and created_by = ${me} and version = 1`,
        ),
        cell(
          'forge a change',
          // Of memberships only role and name may be named in an update.
          may(persona, 'update', entry, o) && table !== 'memberships',
          `with changed as (${update} returning *) select 1 from changed where ${honest} and created_by is null and version = 2`,
        ),
      ];
    }),
  );
}

export function cellsOf(entry: EntryName): Cell[] {
  return [...plainCells(entry), ...smuggledCells(entry), ...movedCells(entry), ...forgedCells(entry)];
}
