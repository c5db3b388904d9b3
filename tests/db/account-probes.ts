import { literal } from '@tests/support/database';
import { PEOPLE, type Persona } from '@tests/support/personas';
import { A } from './call';
import { callCells } from './call-cells';
import type { Probe } from './probe';
import { callsIn } from './calls-in';

const PERSONAS: readonly Persona[] = ['owner', 'change_manager'];
const account = (persona: Persona) => literal(PEOPLE[persona].id);

/**
 * An account belongs to all organisations of its owner, so that its end is felt in each of them. These people belong to
 * none but A: another owner takes over elsewhere.
 */
const onlyHere = (persona: Persona) => `
  update public.memberships set role = 'owner' where organisation_id <> ${A} and user_id = ${account('hr')};
  delete from public.memberships where organisation_id <> ${A} and user_id = ${account(persona)};`;

/** Whether a call of the matrix is about the account of whoever calls. */
export const isOfAccount = (call: string) => /^(delete_my_account|preview_account_deletion):/.test(call);

export const accountProbes = (): Probe[] =>
  Object.entries(callCells())
    .filter(([call]) => isOfAccount(call))
    .flatMap(([, cells]) => cells)
    .filter(({ persona }) => PERSONAS.includes(persona))
    .flatMap(({ name, persona, before = '', sql }) =>
      callsIn(sql).map((call) => ({
        name,
        persona,
        before: onlyHere(persona) + before,
        sql: `select ${call} as answer`,
        kind: 'answer' as const,
      })),
    );
