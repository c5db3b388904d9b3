import type { AnyClient, Row, Tenant } from '@tests/support/tenants';

/** What the attacker goes for: everything of the victim, or the same of nobody. */
export interface Target {
  organisationId: string;
  programmeId: string;
  invitationId: string;
  ownerId: string;
  rows: Record<string, Row[]>;
}

export interface Outcome {
  status: number;
  data?: unknown;
  count?: number | null;
  error?: unknown;
}

/** `me`: the attacker's own tenant; `client`: supabase-js with his session. */
type Attack = (they: Target, me: Tenant, client: AnyClient) => PromiseLike<Outcome>;
export type Attacks = readonly (readonly [name: string, attack: Attack])[];

/** Some row of a table of theirs. */
export function first(they: Target, table: string): Row {
  const row = they.rows[table]?.[0];
  if (!row) throw new Error(`nothing in ${table}`);
  return row;
}

/** The ids of a table of theirs, as many as fit into an address. */
export const ids = (they: Target, table: string): string[] =>
  (they.rows[table] ?? []).slice(0, 150).map(({ id }) => String(id));
