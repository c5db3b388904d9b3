import { become, type Connection, literal, refusal } from '@tests/support/database';
import {
  MISSING,
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

const DONE: readonly Outcome[] = ['done'];

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

/**
 * How an attempt without the right is refused: rows are not there for those who may use the verb at all, otherwise
 * permission is denied. Exact, so that no other error hides that a row had been reached.
 */
function refused(persona: Persona, verb: Verb, entry: EntryName): readonly Outcome[] {
  const granted = RIGHTS[entry][verb].length > 0 && persona !== 'anon';
  return [granted && verb !== 'insert' ? 'nothing' : '42501'];
}

const where = (identity: readonly string[], row: Row) =>
  identity.map((column) => `${column} = ${literal(row[column])}`).join(' and ');
const set = (row: Row) =>
  Object.entries(row)
    .map(([column, value]) => `${column} = ${literal(value)}`)
    .join(', ');

type Of = (persona: Persona, organisation: Organisation) => Cell[];
const forEverybody = (cells: Of): Cell[] =>
  PERSONAS.flatMap((persona) => ORGANISATIONS.flatMap((organisation) => cells(persona, organisation)));

/** Read, insert, update, delete and upsert, for everybody, in both organisations. */
function plainCells(entry: EntryName): Cell[] {
  const { table, row, identity, patch } = entryOf(entry);
  const target = qualified(table);
  const changes = set(patch ?? { version: 7 });
  return forEverybody((persona, o) => {
    const spare = where(identity, row(o, 'spare'));
    const cell = (verb: Verb, sql: string): Cell => ({
      name: `${persona} · ${verb} · ${entry} of ${o}`,
      persona,
      sql,
      right: may(persona, verb, entry, o) ? DONE : refused(persona, verb, entry),
    });
    const insertSpare = insertStatement(table, row(o, 'spare'));
    const maybeBoth = may(persona, 'insert', entry, o) && may(persona, 'update', entry, o);
    return [
      cell('select', `select 1 from ${target} where ${where(identity, row(o, 'base'))}`),
      cell('insert', insertStatement(table, row(o, 'fresh'))),
      cell('update', `update ${target} set ${changes} where ${spare}`),
      cell('delete', `delete from ${target} where ${spare}`),
      {
        ...cell('insert', `${insertSpare} on conflict (${identity.join(', ')}) do update set ${changes}`),
        name: `${persona} · upsert · ${entry} of ${o}`,
        right: maybeBoth ? DONE : ['42501'],
      },
    ];
  });
}

/** What refers to a row and would keep it from being deleted. */
const REFERRING: Partial<Record<string, string>> = {
  teams:
    'delete from public.observations; delete from public.behaviour_teams; delete from public.measure_teams;',
  target_behaviours: 'delete from public.indicators;',
};

/**
 * Changes and deletions without a condition reach the caller's own rows alone. They matter apart, because PostgreSQL
 * asks the policy for reading only when a statement reads: what nobody sees could still be deleted.
 */
function sweepingCells(entry: EntryName): Cell[] {
  const { table, row, identity, patch } = entryOf(entry);
  const target = qualified(table);
  const updates = RIGHTS[entry].update.length > 0;
  const deletes = RIGHTS[entry].delete.length > 0;
  return forEverybody((persona, o) => {
    const spare = where(identity, row(o, 'spare'));
    const base = where(identity, row(o, 'base'));
    const cell = (verb: Verb, sql: string): Cell => ({
      name: `${persona} · ${verb} everything · ${entry} of ${o}`,
      persona,
      before: verb === 'delete' ? REFERRING[table] : undefined,
      sql,
      right: persona === 'anon' ? ['42501'] : ['nothing'],
    });
    const changed = `select 1 from ${target} where (${base} or ${spare}) and version > 1`;
    const gone = `select 1 where not exists (select 1 from ${target} where ${base}) or not exists (select 1 from ${target} where ${spare})`;
    // The last owner stops whoever deletes all memberships he may; the others have only their own to lose.
    const stopped =
      table === 'memberships' && (roleIn(persona, 'A') === 'owner' || roleIn(persona, 'B') === 'owner');
    return [
      ...(updates && !may(persona, 'update', entry, o)
        ? [cell('update', `update ${target} set ${set(patch ?? {})}; reset role; ${changed}`)]
        : []),
      ...(deletes && !stopped && !may(persona, 'delete', entry, o)
        ? [cell('delete', `delete from ${target}; reset role; ${gone}`)]
        : []),
    ];
  });
}

const other = (organisation: Organisation): Organisation => (organisation === 'A' ? 'B' : 'A');

const PLACES = ['organisation_id', 'programme_id', 'user_id', 'finding_id'];
/** References of a row, beside the ones that say where it belongs. */
const references = (row: Row) => Object.keys(row).filter((c) => c.endsWith('_id') && !PLACES.includes(c));

/** Rows that point into another tenant, or from one programme into another: with every right at home, still refused. */
export function smuggledCells(entry: EntryName): Cell[] {
  const { table, row } = entryOf(entry);
  if (!('programme_id' in row('A', 'fresh')) && table !== 'teams') return [];
  return forEverybody((persona, o) => {
    const own = row(o, 'fresh');
    const foreign = row(other(o), 'fresh');
    const cell = (what: string, changed: Row): Cell => ({
      name: `${persona} · insert pointing to ${what} · ${entry} of ${o}`,
      persona,
      sql: insertStatement(table, { ...own, ...changed }),
      // A measure that is not one's own is refused by the policy, before the foreign key is asked.
      right: !may(persona, 'insert', entry, o) || 'measure_id' in changed ? ['42501', '23503'] : ['23503'],
    });
    const both = (what: string, column: string, id: unknown) => [
      cell(`a foreign ${what}`, { [column]: id }),
      cell(`a missing ${what}`, { [column]: MISSING }),
    ];
    if (table === 'teams') return both('parent', 'parent_id', entryOf('teams').row(other(o), 'base')['id']);
    const inProgramme = references(own).filter((column) => column !== 'team_id');
    return [
      ...both('programme', 'programme_id', programmeId(other(o))),
      ...references(own).flatMap((column) => both(column, column, foreign[column])),
      ...(inProgramme.length > 0
        ? [cell('another programme', { programme_id: programmeId(o, 'spare') })]
        : []),
    ];
  });
}

/** Moves into another tenant or programme, also with the trigger that forbids them switched off: the policy holds. */
function movedCells(entry: EntryName): Cell[] {
  const { table, row, identity } = entryOf(entry);
  const target = qualified(table);
  const column = table === 'organisations' ? 'id' : 'organisation_id';
  // Of memberships only role and name may be named in an update.
  const movable = RIGHTS[entry].update.length > 0 && table !== 'memberships';
  const unguarded = `alter table ${target} disable trigger stamp; ${
    table === 'memberships' ? 'grant update on public.memberships to authenticated;' : ''
  }`;
  return forEverybody((persona, o) => {
    const spare = where(identity, row(o, 'spare'));
    const cell = (name: string, changes: Row, right: readonly Outcome[], before = ''): Cell => ({
      name: `${persona} · ${name} · ${entry} of ${o}`,
      persona,
      sql: `update ${target} set ${set(changes)} where ${spare}`,
      before,
      right,
    });
    const mayHere = may(persona, 'update', entry, o);
    const no = movable ? refused(persona, 'update', entry) : ['42501'];
    const guarded = mayHere && movable ? ['identity_immutable'] : no;
    const away = { [column]: organisationId(other(o)) };
    const welcome = may(persona, 'update', entry, other(o));
    const open = !mayHere
      ? refused(persona, 'update', entry)
      : welcome
        ? ['done', '23503', '23505']
        : ['42501'];
    return [
      cell('move away', away, guarded),
      ...(table.startsWith('private.') ? [] : [cell('move away unguarded', away, open, unguarded)]),
      // Without a condition nothing is read, and only the policy's check of the new row is left.
      ...(mayHere && !welcome && table !== 'organisations'
        ? [
            {
              ...cell('move everything away unguarded', away, open, unguarded),
              sql: `update ${target} set ${set(away)}`,
            },
          ]
        : []),
      ...('programme_id' in row(o, 'spare')
        ? [cell('move on', { programme_id: programmeId(o, 'spare') }, guarded)]
        : []),
    ];
  });
}

/** Stamps and versions a client sends along are not taken over. */
function forgedCells(entry: EntryName): Cell[] {
  const { table, row, identity, patch } = entryOf(entry);
  if (table.startsWith('private.')) return [];
  const forged = {
    created_at: '2001-01-01',
    created_by: MISSING,
    updated_at: '2001-01-01',
    updated_by: MISSING,
    version: 99,
  };
  return forEverybody((persona, o) => {
    const me = literal(PEOPLE[persona].id);
    const insert = insertStatement(table, { ...row(o, 'fresh'), ...forged });
    const update = `update ${qualified(table)} set ${set({ ...patch, ...forged })} where ${where(identity, row(o, 'spare'))}`;
    const honest = `created_at > '2002-01-01' and updated_at = now() and updated_by = ${me}`;
    const cell = (name: string, right: readonly Outcome[], sql: string): Cell => ({
      name: `${persona} · ${name} · ${entry} of ${o}`,
      persona,
      sql,
      right,
    });
    const rightTo = (verb: Verb) => (may(persona, verb, entry, o) ? DONE : refused(persona, verb, entry));
    return [
      cell(
        'forge a new row',
        rightTo('insert'),
        `with made as (${insert} returning *) select 1 from made where ${honest} and created_by = ${me} and version = 1`,
      ),
      cell(
        'forge a change',
        table === 'memberships' ? ['42501'] : rightTo('update'),
        `with changed as (${update} returning *) select 1 from changed where ${honest} and created_by is null and version = 2`,
      ),
    ];
  });
}

export function cellsOf(entry: EntryName): Cell[] {
  return [plainCells, sweepingCells, smuggledCells, movedCells, forgedCells].flatMap((cells) => cells(entry));
}
