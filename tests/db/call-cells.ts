import { literal } from '@tests/support/database';
import { MISSING, type Persona, PERSONAS, roleIn } from '@tests/support/personas';
import { entryOf, programmeId } from '@tests/support/world';
import { A, B, type Call, isManager, managersOnly, membersOnly, readersOnly } from './call';
import { ACCOUNT_CALLS } from './account-calls';
import { BLACKOUT_CALLS } from './blackout-calls';
import type { Cell } from './cell';
import { DECISION_CALLS } from './decision-calls';
import { accept, JOINING_CALLS, me } from './joining-calls';
import { READING_CALLS } from './reading-calls';
import { WORKBENCH_CALLS } from './workbench-calls';

const newProgramme = (organisation: string, programme: string, rows: object = {}) =>
  `select public.insert_rows(${organisation}, ${literal(programme)}, ${literal({
    programmes: [{ name: 'Imported' }],
    ...rows,
  })})`;

const CALLS: Record<string, Call> = {
  ...JOINING_CALLS,
  'insert_rows: a new programme into A': { sql: newProgramme(A, MISSING), right: managersOnly('42501') },
  'insert_rows: a new programme with a parent that is not there': {
    sql: newProgramme(A, MISSING, { teams: [{ id: '1', key: 'new', name: 'New', parent_id: '2' }] }),
    right: (role) => (isManager(role) ? 'import_invalid' : '42501'),
  },
  'insert_rows: a new programme with a bad date': {
    sql: newProgramme(A, MISSING, { programmes: [{ name: 'Imported', starts_on: '2026-02-30' }] }),
    right: (role) => (isManager(role) ? 'import_invalid' : '42501'),
  },
  'insert_rows: a new programme into B': {
    sql: newProgramme(B, MISSING),
    right: (_role, persona) => (roleIn(persona, 'B') === 'owner' ? 'done' : '42501'),
  },
  'insert_rows: a new programme over one that somebody else made': {
    sql: newProgramme(A, programmeId('A')),
    right: (role) => (isManager(role) ? 'not_allowed' : '42501'),
  },
  'load_programmes: of A': {
    sql: `select 1 where jsonb_array_length(public.load_programmes(${A}) -> 'programmes') = 2`,
    right: membersOnly,
  },
  'load_programmes: teams of A': {
    sql: `select 1 where jsonb_array_length(public.load_programmes(${A}) -> 'teams') = 3`,
    right: membersOnly,
  },
  'load_programmes: blackout periods of A': {
    sql: `select 1 where jsonb_array_length(public.load_programmes(${A}) -> 'blackouts') = 2`,
    right: membersOnly,
  },
  'load_programmes: sessions of A': {
    sql: `select 1 where jsonb_path_exists(public.load_programmes(${A}), '$.programmes[*].sessions[1]')`,
    right: membersOnly,
  },
  'load_programmes: stakeholders of A': {
    sql: `select 1 where jsonb_path_exists(public.load_programmes(${A}), '$.programmes[*].stakeholders[*].measure_ids[*]')`,
    right: managersOnly('nothing'),
  },
  'load_observations: of A': {
    sql: `select 1 where jsonb_array_length(public.load_observations(${A}, ${literal(programmeId('A'))})) = 2`,
    right: readersOnly('nothing'),
  },
  'load_observations: of one indicator of A': {
    sql: `select 1 where (
      select count(distinct o ->> 'indicator_id') = 1
      from jsonb_array_elements(public.load_observations(${A}, ${literal(programmeId('A'))}, ${literal(entryOf('observations').row('A', 'base')['indicator_id'])})) as o
    )`,
    right: readersOnly('nothing'),
  },
  'load_observations: of B': {
    sql: `select 1 where jsonb_array_length(public.load_observations(${B}, ${literal(programmeId('B'))})) > 0`,
    right: (_role, persona) => (roleIn(persona, 'B') === 'owner' ? 'done' : 'nothing'),
  },
  'my_organisations: A among them': {
    sql: `select 1 from private.my_organisations() as o where o = ${A}`,
    right: membersOnly,
  },
  'my_organisations_as: A as owner': {
    sql: `select 1 from private.my_organisations_as('owner') as o where o = ${A}`,
    right: (role) => (role === 'owner' ? 'done' : 'nothing'),
  },
  ...ACCOUNT_CALLS,
  ...DECISION_CALLS,
  ...BLACKOUT_CALLS,
  ...READING_CALLS,
  ...WORKBENCH_CALLS,
};

type PerPersona = string | ((persona: Persona) => string) | undefined;
const given = (value: PerPersona, persona: Persona): string =>
  typeof value === 'function' ? value(persona) : (value ?? '');

/** Somebody whose account is gone, but whose token is still good. */
function gone(name: string, sql: string): [string, Cell[]] {
  const persona = 'stranger';
  const before = `delete from auth.users where id = ${me(persona)};`;
  return [name, [{ name: `account deleted · ${name}`, persona, before, sql, right: ['not_allowed'] }]];
}

/** Every function of the API in every situation, called by every persona. */
export function callCells(): Record<string, Cell[]> {
  const cells = Object.entries(CALLS).map(([name, call]): [string, Cell[]] => [
    name,
    PERSONAS.map((persona) => ({
      name: `${persona} · ${name}`,
      persona,
      sql: given(call.sql, persona),
      before: given(call.before, persona),
      right: [rightOf(call, persona)],
    })),
  ]);
  return Object.fromEntries([
    ...cells,
    gone('create_organisation: without an account', `select public.create_organisation('New', 'Me')`),
    gone('accept_invitation: without an account', accept),
    gone('delete_my_account: without an account', `select public.delete_my_account('{}')`),
  ]);
}

function rightOf(call: Call, persona: Persona): string {
  if (persona === 'anon') return call.anon ?? '42501';
  return typeof call.right === 'function' ? call.right(roleIn(persona, 'A'), persona) : call.right;
}
