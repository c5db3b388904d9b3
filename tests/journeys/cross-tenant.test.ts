import { beforeAll, describe, expect, it } from 'vitest';
import { must } from '@tests/support/people';
import { sharedBackend } from '@tests/support/shared-backend';
import { anyClient, everythingOf, missingCounterpart, newTenant, type Tenant } from '@tests/support/tenants';
import { claimsOf, inAnHour, signedToken, unsignedToken } from '@tests/support/tokens';
import type { Attacks, Outcome, Target } from './attacks/attack';
import { CALLING } from './attacks/calling';
import { ON_EVERY_TABLE } from './attacks/on-every-table';
import { READING } from './attacks/reading';
import { WRITING } from './attacks/writing';

/**
 * Two organisations on one backend, and the owner of one who wants something of the other. He knows every id there is,
 * and was a member over there until he was removed: his session is still good. He gets no row, changes none, and is told
 * exactly what he would be told about things that do not exist.
 */
const backend = sharedBackend();
const tenants = new Map<string, Tenant>();

beforeAll(async () => {
  const alpha = await newTenant(backend, 'Alpha');
  const beta = await newTenant(backend, 'Beta');
  await joinAndBeRemoved(alpha, beta);
  await joinAndBeRemoved(beta, alpha);
  tenants.set('Alpha', alpha).set('Beta', beta);
});

function tenant(name: string): Tenant {
  const found = tenants.get(name);
  if (!found) throw new Error(`no tenant ${name}`);
  return found;
}

/** The owner of one becomes change manager of the other, looks around, and is removed again. */
async function joinAndBeRemoved(guest: Tenant, host: Tenant): Promise<void> {
  const invited = {
    p_organisation_id: host.organisationId,
    p_email: guest.owner.email,
    p_role: 'change_manager' as const,
  };
  const [invitation] = must(await host.owner.client.rpc('create_invitation', invited));
  const accepted = { p_token: invitation?.token ?? '', p_display_name: 'Guest' };
  must(await guest.owner.client.rpc('accept_invitation', accepted));
  const theirs = guest.client.from('programmes').select('name').eq('organisation_id', host.organisationId);
  expect(must(await theirs)).toHaveLength(1);
  const membership = host.client.from('memberships').delete().eq('user_id', guest.owner.id);
  expect(must(await membership.eq('organisation_id', host.organisationId).select())).toHaveLength(1);
}

const GROUPS: readonly (readonly [name: string, attacks: Attacks])[] = [
  ['on every table', ON_EVERY_TABLE],
  ['reading', READING],
  ['writing', WRITING],
  ['calling functions', CALLING],
];

describe.each([
  ['Alpha', 'Beta'],
  ['Beta', 'Alpha'],
])('the owner of %s against %s', (attacker, victim) => {
  let me: Tenant;
  let they: Tenant;
  let target: Target;
  let asMissing: <T>(value: T) => T;

  beforeAll(async () => {
    me = tenant(attacker);
    they = tenant(victim);
    target = {
      organisationId: they.organisationId,
      programmeId: they.programmeId,
      invitationId: they.invitation.id,
      ownerId: they.owner.id,
      rows: await everythingOf(they),
    };
    asMissing = missingCounterpart(target);
  });

  /** No row, no number above 0, and no text of the victim, whatever the answer looks like. */
  function expectNothing({ data, count, error }: Outcome): void {
    expect(data).toSatisfy(isNothing);
    expect(count ?? 0).toBe(0);
    expect(JSON.stringify([data, error])).not.toMatch(new RegExp(`(Secret|Programme) of ${victim}`));
  }

  describe.each(GROUPS)('%s', (_group, attacks) => {
    it.each(attacks)('%s', async (_attack, attack) => {
      const answer = await attack(target, me, me.client);
      expectNothing(answer);
      const aboutNothing = await attack(asMissing(target), me, me.client);
      expect(asMissing(comparable(answer))).toEqual(comparable(aboutNothing));
    });
  });

  describe('with a session that is none', () => {
    const claims = () => claimsOf(they.owner.token);
    const TOKENS: Record<string, () => string> = {
      'of their owner, without a signature': () => unsignedToken(claims()),
      'of their owner, with a signature of my own': () =>
        signedToken(claims(), 'a secret of my own, long enough'),
      'of their owner, from last year': () =>
        signedToken({ ...claims(), exp: 1_735_000_000 }, backend.jwtSecret),
      'mine, with their owner written into it': () => {
        const [head, , signature] = me.owner.token.split('.');
        return `${head}.${they.owner.token.split('.')[1]}.${signature}`;
      },
      'of the role above all, with a signature of my own': () =>
        signedToken({ role: 'service_role', exp: inAnHour() }, 'a secret of my own, long enough'),
      'none at all': () => '',
    };
    it.each(Object.entries(TOKENS))('%s', async (_name, token) => {
      const client = anyClient(backend, token() === '' ? null : token());
      for (const answer of [
        await client.from('programmes').select('*').eq('organisation_id', they.organisationId),
        await client.from('programmes').update({ name: 'Taken' }).eq('organisation_id', they.organisationId),
        await client.from('programmes').delete().eq('organisation_id', they.organisationId),
        await client.rpc('load_programmes', { p_organisation_id: they.organisationId }),
      ]) {
        expect(answer.status).toBe(401);
        expectNothing(answer);
      }
    });

    it.each(['private', 'auth', 'storage', 'supabase_migrations'])('nor in schema %s', async (schema) => {
      const client = anyClient(backend, me.owner.token, schema);
      for (const answer of [
        await client.from('invitation_tokens').select('*'),
        await client.from('users').select('*').eq('id', they.owner.id),
        await client.from('users').update({ email: me.owner.email }).eq('id', they.owner.id),
      ]) {
        expect(answer.status).toBe(406);
        expectNothing(answer);
      }
    });
  });

  it('cannot found an organisation in place of theirs', async () => {
    const founding = { p_id: they.organisationId, p_name: 'Taken', p_display_name: 'x' };
    const made = must(await me.client.rpc('create_organisation', founding));
    expect(made).not.toBe(they.organisationId);
    const organisations = they.owner.client.from('organisations').select('name');
    const theirs = must(await organisations.eq('id', they.organisationId).single());
    expect(theirs.name).not.toBe('Taken');
  });

  it('cannot use an invitation that was sent to somebody else', async () => {
    const accepting = { p_token: they.invitation.token, p_display_name: 'x' };
    const { status, error } = await me.client.rpc('accept_invitation', accepting);
    expect([status, error?.message]).toEqual([400, 'invitation_other_email']);
  });

  it('changed nothing by all of that', async () => {
    expect(await everythingOf(they)).toEqual(target.rows);
  });
});

const comparable = ({ status, data, count, error }: Outcome) => ({
  status,
  data: data ?? null,
  count: count ?? null,
  error: error ?? null,
});

/** No rows: nothing, empty lists however deep, sums over nothing. */
function isNothing(data: unknown): boolean {
  if (data === null || data === undefined || data === 0) return true;
  return typeof data === 'object' && Object.values(data).every(isNothing);
}
