import { become, type Connection, literal } from '@tests/support/database';
import { ORGANISATIONS, type Organisation, type Persona, PERSONAS, roleIn } from '@tests/support/personas';
import type { EntryName, Row } from '@tests/support/world';
import { isGranted, RIGHTS, type Verb } from './rights';

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

export const DONE: readonly Outcome[] = ['done'];

/** Runs a cell and undoes it by an exception of its own: in the database, for there are thousands. */
const OUTCOME = `create function pg_temp.outcome_of(p_before text, p_sql text) returns text
  language plpgsql as $f$
  declare
    v_rows bigint;
    v_state text;
    v_message text;
  begin
    if p_before <> '' then execute p_before; end if;
    execute p_sql;
    get diagnostics v_rows = row_count;
    raise exception using errcode = 'ZZZZZ', message = case when v_rows > 0 then 'done' else 'nothing' end;
  exception when others then
    get stacked diagnostics v_state = returned_sqlstate, v_message = message_text;
    -- No answer of the database but a failure of it.
    if v_state like 'XX%' then raise; end if;
    return case when v_state in ('ZZZZZ', 'PT400') then v_message else v_state end;
  end $f$`;

/** Makes what {@link wrongCells} needs; it stays as long as the connection. */
export const beginToTry = (db: Connection) => db.exec(OUTCOME);

/** One after the other: who wants the first alone does not run those that follow. */
const WRONG = `
  select n::integer as n, outcome from (
    select n, wanted, pg_temp.outcome_of(before, sql) as outcome
    from unnest($1::text[], $2::text[], $3::text[]) with ordinality as cell (before, sql, wanted, n)
  ) tried
  where not wanted::jsonb ? outcome`;

/** The cells that come out wrong inside the open transaction, readable. They leave no trace. */
export async function wrongCells(db: Connection, cells: readonly Cell[], most?: 1): Promise<string[]> {
  const rows = await db.query<{ n: number; outcome: Outcome }>(`${WRONG} limit ${most ?? 'all'}`, [
    cells.map(({ before }) => before ?? ''),
    cells.map(({ persona, sql }) => `${become(persona)} ${sql}`),
    cells.map(({ right }) => JSON.stringify(right)),
  ]);
  return rows.map(({ n, outcome }) => {
    const cell = cells[n - 1];
    return `${cell?.name}: ${outcome}, not ${cell?.right.join(' or ')}`;
  });
}

export function may(persona: Persona, verb: Verb, entry: EntryName, organisation: Organisation): boolean {
  const role = roleIn(persona, organisation);
  return role !== null && RIGHTS[entry][verb].includes(role);
}

/**
 * How an attempt without the right is refused: rows are not there for those who may use the verb at all, otherwise
 * permission is denied. Exact, so that no other error hides that a row had been reached.
 */
export function refused(persona: Persona, verb: Verb, entry: EntryName): readonly Outcome[] {
  const granted = isGranted(entry, verb) && persona !== 'anon';
  return [granted && verb !== 'insert' ? 'nothing' : '42501'];
}

export const where = (identity: readonly string[], row: Row) =>
  identity.map((column) => `${column} = ${literal(row[column])}`).join(' and ');
export const set = (row: Row) =>
  Object.entries(row)
    .map(([column, value]) => `${column} = ${literal(value)}`)
    .join(', ');

type Of = (persona: Persona, organisation: Organisation) => Cell[];
export const forEverybody = (cells: Of): Cell[] =>
  PERSONAS.flatMap((persona) => ORGANISATIONS.flatMap((organisation) => cells(persona, organisation)));
