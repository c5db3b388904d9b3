import { literal } from '@tests/support/database';
import type { Persona } from '@tests/support/personas';
import { type EntryName, entryOf, programmeId, type Variant } from '@tests/support/world';

/** One thing somebody does in organisation A. */
export interface Probe {
  name: string;
  persona: Persona;
  before: string;
  sql: string;
  /** Whether what is answered is looked at as well, or only whether it is done, nothing or refused. */
  kind: 'answer' | 'outcome';
}

/** The base programme of A, and of its twin. */
export const P = literal(programmeId('A'));
export const row = (name: EntryName, variant: Variant = 'base') => entryOf(name).row('A', variant);
export const id = (name: EntryName, variant: Variant = 'base') => literal(row(name, variant)['id']);

/** `call` is an expression; what it answers is looked at. */
export const asked = (persona: Persona, name: string, before: string, call: string): Probe => ({
  name: `${persona} · ${name}`,
  persona,
  before,
  sql: `select ${call} as answer`,
  kind: 'answer',
});

export const done = (persona: Persona, name: string, before: string, sql: string): Probe => ({
  name: `${persona} · ${name}`,
  persona,
  before,
  sql,
  kind: 'outcome',
});

/** The columns of a row to insert as SQL expressions, in the organisations that there are of those named. */
export function insertedIn(
  organisations: string,
  table: string,
  columns: Readonly<Record<string, string>>,
): string {
  return `insert into ${table} (organisation_id, ${Object.keys(columns).join(', ')})
    select o.id, ${Object.values(columns).join(', ')} from public.organisations o where o.id in (${organisations})`;
}
