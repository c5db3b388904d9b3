import { literal } from '@tests/support/database';
import { PEOPLE, type Persona, roleIn } from '@tests/support/personas';
import { entryOf, invitationId } from '@tests/support/world';
import { A, B, type Call, NEW, ownerOnly } from './call';

const TOKEN = literal('the token of the invitation under test');
const THIS = `organisation_id = ${A} and id = ${literal(invitationId('A', 'base'))}`;

/** An open invitation of organisation A with a known token, for the address of whoever tries it. */
const invited =
  (changes = '') =>
  (persona: Persona) => `
  update private.invitation_tokens set token_hash = private.hash_token(${TOKEN})
    where organisation_id = ${A} and invitation_id = ${literal(invitationId('A', 'base'))};
  update public.invitations set email = ${literal(PEOPLE[persona].email || 'nobody@example.org')} where ${THIS};
  ${changes && `update public.invitations set ${changes} where ${THIS};`}`;

export const me = (persona: Persona) => literal(PEOPLE[persona].id);

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

export const accept = `select public.accept_invitation(${TOKEN}, 'Name')`;

/** Founding an organisation, inviting into it and joining it. */
export const JOINING_CALLS: Readonly<Record<string, Call>> = {
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
      select 1 where array[500, 501]::bigint[] = array(select count(*) from public.invitations
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
};
