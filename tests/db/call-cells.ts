import { literal } from '@tests/support/database';
import { PEOPLE, type Persona, PERSONAS, roleIn } from '@tests/support/personas';
import { entryOf, invitationId, programmeId } from '@tests/support/world';
import { A, B, type Call, isManager, managersOnly, membersOnly, NEW, ownerOnly } from './call';
import { ACCOUNT_CALLS } from './account-calls';
import { BLACKOUT_CALLS } from './blackout-calls';
import type { Cell } from './cell';
import { DECISION_CALLS } from './decision-calls';
import { READING_CALLS } from './reading-calls';
import { WORKBENCH_CALLS } from './workbench-calls';

const TOKEN = literal('the token of the invitation under test');
const THIS = `organisation_id = ${A} and id = ${literal(invitationId('A', 'base'))}`;

const EMPTY = {
  programme: { name: 'Imported', strategy: '', status: 'draft', startsOn: null, endsOn: null },
  ...Object.fromEntries(
    [
      'teams',
      'blackouts',
      'goals',
      'behaviours',
      'conditions',
      'effects',
      'measures',
      'indicators',
      'stakeholders',
      'decisions',
    ].map((list) => [list, []]),
  ),
};

/** An open invitation of organisation A with a known token, for the address of whoever tries it. */
const invited =
  (changes = '') =>
  (persona: Persona) => `
  update private.invitation_tokens set token_hash = private.hash_token(${TOKEN})
    where organisation_id = ${A} and invitation_id = ${literal(invitationId('A', 'base'))};
  update public.invitations set email = ${literal(PEOPLE[persona].email || 'nobody@example.org')} where ${THIS};
  ${changes && `update public.invitations set ${changes} where ${THIS};`}`;

const me = (persona: Persona) => literal(PEOPLE[persona].id);

/** Somebody founds, as the superuser would see it done. */
const founding = (persona: Persona, id: string) =>
  persona === 'anon'
    ? ''
    : `set local request.jwt.claim.sub = ${me(persona)}; select public.create_organisation('Earlier', 'Me', ${id});`;
const founded = (persona: Persona, many: number) =>
  founding(persona, 'md5(n::text)::uuid').replace(/;$/, ` from generate_series(1, ${many}) as n;`);

/** So many open invitations of organisation A, those of the world among them; and so many that were withdrawn. */
const openOnes = (many: number) => `
  insert into public.invitations (organisation_id, email, role, expires_at)
  select ${A}, 'guest-' || n || '@example.org', 'viewer', '2100-01-01'
  from generate_series((select count(*) + 1 from public.invitations where organisation_id = ${A}), ${many}) as n;`;
const withdrawnOnes = (many: number) => `
  insert into public.invitations (organisation_id, id, email, role, expires_at, revoked_at)
  select ${A}, md5(n::text)::uuid, 'once-' || n || '@example.org', 'viewer', '2100-01-01', now() from generate_series(1, ${many}) as n;`;

const accept = `select public.accept_invitation(${TOKEN}, 'Name')`;

const CALLS: Record<string, Call> = {
  'create_organisation: a new one': {
    sql: `select public.create_organisation('New', 'Me', ${NEW})`,
    right: 'done',
  },
  'create_organisation: twice the same': {
    sql: `select public.create_organisation('New', 'Me', ${NEW}); select public.create_organisation('New', 'Me', ${NEW}) as id;
      select 1 where (select count(*) = 1 from public.memberships m where m.user_id = auth.uid() and m.role = 'owner'
        and m.organisation_id = public.create_organisation('New', 'Me', ${NEW}))`,
    right: 'done',
  },
  // That the id is taken cannot be told from the answer, which is a new organisation, as for any other id.
  'create_organisation: by the id of one that exists': {
    sql: `select 1 where public.create_organisation('Mine', 'Me', ${A}) not in (${A}, public.create_organisation('Mine', 'Me', ${NEW}));
      reset role; select 1 from public.organisations where id = ${A} and name = 'Organisation A' and version = 1`,
    right: 'done',
  },
  'create_organisation: made by me, left since': {
    before: (persona) => `${founding(persona, NEW)}
      insert into public.memberships (organisation_id, user_id, role, display_name, email)
        select o.id, ${literal(entryOf('memberships').row('A', 'base')['user_id'])}, 'owner', 'Stayed', 'stayed@example.org'
        from public.organisations o where o.created_by = ${me(persona)};
      delete from public.memberships where user_id = ${me(persona)}
        and organisation_id in (select o.id from public.organisations o where o.created_by = ${me(persona)});`,
    sql: `select public.create_organisation('Mine', 'Me', ${NEW})`,
    right: 'not_allowed',
  },
  'create_organisation: the twentieth, and that again': {
    before: (persona) => founded(persona, 19),
    sql: `select public.create_organisation('Mine', 'Me', ${NEW}); select public.create_organisation('Mine', 'Me', ${NEW})`,
    right: 'done',
  },
  'create_organisation: the twenty-first': {
    before: (persona) => founded(persona, 20),
    sql: `select public.create_organisation('Mine', 'Me', ${NEW})`,
    right: 'organisations_too_many',
  },
  'create_invitation: into A': {
    sql: `select * from public.create_invitation(${A}, 'New@example.org', 'viewer')`,
    right: ownerOnly,
  },
  'create_invitation: into no organisation': {
    sql: `select * from public.create_invitation(${NEW}, 'new@example.org', 'viewer')`,
    right: 'not_allowed',
  },
  'create_invitation: of a member': {
    sql: `select * from public.create_invitation(${A}, 'VIEWER@example.org', 'owner')`,
    right: (role) => (role === 'owner' ? 'already_member' : 'not_allowed'),
  },
  'create_invitation: of a member of another organisation': {
    sql: `select * from public.create_invitation(${A}, 'elsewhere@example.org', 'viewer')`,
    right: ownerOnly,
  },
  'create_invitation: replaces an open one of the same address': {
    sql: `select * from public.create_invitation(${A}, 'invited-base@example.org', 'viewer'); reset role;
      select 1 from public.invitations where ${THIS} and revoked_at is not null`,
    right: ownerOnly,
  },
  'create_invitation: leaves alone what other organisations have sent': {
    sql: `select * from public.create_invitation(${A}, 'invited-base@example.org', 'viewer'); reset role;
      select 1 from public.invitations where organisation_id = ${B} and id = ${literal(invitationId('B', 'base'))} and revoked_at is null`,
    right: ownerOnly,
  },
  'create_invitation: over an accepted one': {
    before: `update public.invitations set accepted_at = now() where ${THIS};`,
    sql: `select * from public.create_invitation(${A}, 'invited-base@example.org', 'viewer', ${literal(invitationId('A', 'base'))})`,
    right: (role) => (role === 'owner' ? 'invitation_used' : 'not_allowed'),
  },
  'create_invitation: the two hundredth, and that again': {
    before: openOnes(199),
    sql: `select * from public.create_invitation(${A}, 'new@example.org', 'viewer', ${NEW});
      select * from public.create_invitation(${A}, 'new@example.org', 'viewer', ${NEW})`,
    right: ownerOnly,
  },
  'create_invitation: one more than two hundred': {
    before: openOnes(200),
    sql: `select * from public.create_invitation(${A}, 'new@example.org', 'viewer')`,
    right: (role) => (role === 'owner' ? 'invitations_too_many' : 'not_allowed'),
  },
  'create_invitation: forgets those that were of use long ago, and none of another organisation': {
    before: `${withdrawnOnes(501)} ${withdrawnOnes(501).replaceAll(A, B)}`,
    sql: `select * from public.create_invitation(${A}, 'new@example.org', 'viewer'); reset role;
      select 1 where array[500, 501] = array(select count(*) from public.invitations
        where organisation_id in (${A}, ${B}) and revoked_at is not null group by organisation_id order by organisation_id)`,
    right: ownerOnly,
  },
  'revoke_invitation: of A': {
    sql: `select public.revoke_invitation(${A}, ${literal(invitationId('A', 'base'))})`,
    right: ownerOnly,
  },
  'revoke_invitation: of B, as if it were in A': {
    sql: `select public.revoke_invitation(${A}, ${literal(invitationId('B', 'base'))})`,
    right: (role) => (role === 'owner' ? 'invitation_unknown' : 'not_allowed'),
  },
  'revoke_invitation: of B': {
    sql: `select public.revoke_invitation(${B}, ${literal(invitationId('B', 'base'))})`,
    right: (_role, persona) => (roleIn(persona, 'B') === 'owner' ? 'done' : 'not_allowed'),
  },
  'preview_invitation: a token': {
    before: invited(),
    sql: `select 1 where public.preview_invitation(${TOKEN}) ->> 'state' = 'open'`,
    right: 'done',
    anon: 'done',
  },
  ...Object.fromEntries(
    [
      ['accepted', 'accepted_at = now()'],
      ['revoked', 'revoked_at = now()'],
      ['expired', 'expires_at = now()'],
    ].map(([state, changes]): [string, Call] => [
      `preview_invitation: one that is ${state} tells that alone`,
      {
        before: invited(changes),
        sql: `select 1 where public.preview_invitation(${TOKEN}) = ${literal({ state })}`,
        right: 'done',
        anon: 'done',
      },
    ]),
  ),
  'preview_invitation: another token': {
    before: invited(),
    sql: `select 1 where public.preview_invitation('another') is not null`,
    right: 'nothing',
    anon: 'nothing',
  },
  'accept_invitation: open': {
    before: invited(),
    sql: (persona) =>
      `${accept}; select 1 from public.memberships where organisation_id = ${A} and user_id = ${me(persona)}`,
    right: 'done',
  },
  'accept_invitation: keeps the role one has': {
    before: invited(),
    sql: (persona) => `${accept}; select 1 from public.memberships
      where organisation_id = ${A} and user_id = ${me(persona)} and role = ${literal(roleIn(persona, 'A') ?? 'viewer')}`,
    right: 'done',
  },
  'accept_invitation: of somebody else': {
    before: invited(`email = 'somebody@example.org'`),
    sql: accept,
    right: 'invitation_other_email',
  },
  'accept_invitation: unknown': { sql: accept, right: 'invitation_unknown' },
  'accept_invitation: expired': {
    before: invited('expires_at = now()'),
    sql: accept,
    right: 'invitation_expired',
  },
  'accept_invitation: revoked': {
    before: invited('revoked_at = now()'),
    sql: accept,
    right: 'invitation_revoked',
  },
  'accept_invitation: used by somebody else': {
    before: invited(`accepted_at = now(), accepted_by = ${NEW}`),
    sql: accept,
    right: 'invitation_used',
  },
  'accept_invitation: used by oneself, and a member still': {
    before: (persona) => invited(`accepted_at = now(), accepted_by = ${me(persona)}`)(persona),
    sql: accept,
    right: (role) => (role === null ? 'invitation_used' : 'done'),
  },
  'import_programme: into A': {
    sql: `select public.import_programme(${A}, ${literal(EMPTY)})`,
    right: managersOnly('42501'),
  },
  'import_programme: without its lists': {
    sql: `select public.import_programme(${A}, ${literal({ programme: EMPTY.programme })})`,
    right: (role) => (isManager(role) ? 'import_invalid' : '42501'),
  },
  'import_programme: with a parent that is not there': {
    sql: `select public.import_programme(${A}, ${literal({
      ...EMPTY,
      teams: [{ key: 'new', name: 'New', headcount: null, parent: 'nobody' }],
    })})`,
    right: (role) => (isManager(role) ? 'import_invalid' : '42501'),
  },
  'import_programme: with a bad date': {
    sql: `select public.import_programme(${A}, ${literal({
      ...EMPTY,
      programme: { ...EMPTY.programme, startsOn: '2026-02-30' },
    })})`,
    right: (role) => (isManager(role) ? 'import_invalid' : '42501'),
  },
  'import_programme: into B': {
    sql: `select public.import_programme(${B}, ${literal(EMPTY)})`,
    right: (_role, persona) => (roleIn(persona, 'B') === 'owner' ? 'done' : '42501'),
  },
  'import_programme: over one that somebody else made': {
    sql: `select public.import_programme(${A}, ${literal(EMPTY)}, ${literal(programmeId('A'))})`,
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
    right: managersOnly('nothing'),
  },
  'load_observations: of one indicator of A': {
    sql: `select 1 where (
      select count(distinct o ->> 'indicator_id') = 1
      from jsonb_array_elements(public.load_observations(${A}, ${literal(programmeId('A'))}, ${literal(entryOf('observations').row('A', 'base')['indicator_id'])})) as o
    )`,
    right: managersOnly('nothing'),
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
