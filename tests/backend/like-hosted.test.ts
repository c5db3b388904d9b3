import { beforeAll, describe, expect, it } from 'vitest';
import { clientOf, foundOrganisation, must, newPerson, type Person } from '@tests/support/people';
import { sharedBackend } from '@tests/support/shared-backend';
import { anyClient } from '@tests/support/tenants';

/** Where lite answers in a way of its own, the backend answers as hosted Supabase would: the app knows one way only. */
const backend = sharedBackend();
let person: Person;
let organisation_id: string;

beforeAll(async () => {
  person = await newPerson(backend);
  organisation_id = await foundOrganisation(person, 'Twin');
});

const teams = () => person.client.from('teams');
const team = (key: string) => ({ organisation_id, key, name: key });

describe('answers as of hosted Supabase', () => {
  it('write a time so that every browser reads it', async () => {
    const [row] = must(await teams().insert(team('t')).select());
    expect(row?.created_at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?\+00:00$/);
    const { data } = await clientOf(backend).auth.signInWithPassword(person);
    expect(Date.parse(data.user?.created_at ?? '')).toBeGreaterThan(Date.UTC(2026));
  });

  it.each([
    ['a violated check', () => team('not a key!'), 400, '23514'],
    ['a missing value', () => ({ organisation_id, key: 'x' }), 400, '23502'],
    ['a value of another type', () => ({ ...team('x'), headcount: 'many' }), 400, '22P02'],
    ['a number too large', () => ({ ...team('x'), headcount: 1e20 }), 400, '22003'],
    ['what is there already', () => team('t'), 409, '23505'],
    ['a reference to nothing', () => ({ ...team('x'), parent_id: crypto.randomUUID() }), 409, '23503'],
    ['a right one lacks', () => ({ ...team('x'), organisation_id: crypto.randomUUID() }), 403, '42501'],
  ] as const)('name %s by its SQLSTATE', async (_what, row, status, code) => {
    const client = anyClient(backend, person.token);
    const sent = await client.from('teams').insert(row());
    expect([sent.status, sent.error?.code]).toEqual([status, code]);
  });

  it('hand on what our functions refuse with', async () => {
    const asked = { p_token: 'x', p_display_name: 'x' };
    const { status, error } = await person.client.rpc('accept_invitation', asked);
    expect([status, error?.code, error?.message]).toEqual([400, 'PT400', 'invitation_unknown']);
  });

  it('say that a changed row is not there by sending none', async () => {
    const changed = await teams().update({ name: 'x' }).eq('key', 't').eq('version', 99).select();
    expect([changed.status, changed.data]).toEqual([200, []]);
  });
});
