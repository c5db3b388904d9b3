import { become, type Connection, literal, refusal } from '@tests/support/database';
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
