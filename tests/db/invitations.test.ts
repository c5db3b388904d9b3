import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  asPersona,
  become,
  type Connection,
  everyDatabase,
  literal,
  openPostgres,
  refusal,
  undone,
} from '@tests/support/database';
import { organisationId, PEOPLE, type Persona } from '@tests/support/personas';
import { somebodyWaits } from './waiting';

const A = literal(organisationId('A'));

interface Invitation {
  invitation_id: string;
  token: string;
  expires_at: string | Date;
}

let databases: Connection[] = [];
beforeAll(async () => {
  databases = await everyDatabase();
});
afterAll(async () => {
  await Promise.all(databases.map((db) => db.close()));
});

async function invite(db: Connection, email: string, id?: string): Promise<Invitation> {
  const [row] = await asPersona(db, 'owner', () =>
    db.query(
      `select * from public.create_invitation(${A}, ${literal(email)}, 'hr'${id === undefined ? '' : `, ${literal(id)}`})`,
    ),
  );
  if (!row) throw new Error('create_invitation answered nothing');
  return row as unknown as Invitation;
}

const accept = (db: Connection, persona: Persona, token: string) =>
  asPersona(db, persona, () => db.query(`select public.accept_invitation($1, 'New Member') as id`, [token]));

async function preview(db: Connection, token: string): Promise<unknown> {
  const [row] = await asPersona(db, 'anon', () =>
    db.query(`select public.preview_invitation($1) as shown`, [token]),
  );
  return row?.['shown'];
}

const roleOf = (db: Connection, persona: Persona) =>
  db.query(
    `select role, display_name, email from public.memberships where organisation_id = ${A} and user_id = $1`,
    [PEOPLE[persona].id],
  );

describe('an invitation', () => {
  it('is shown to whoever holds the link, and makes a member with the role', async () => {
    for (const db of databases) {
      const { token } = await invite(db, ' Stranger@Example.org ');
      expect(await preview(db, token)).toMatchObject({
        organisation_name: 'Organisation A',
        email: 'stranger@example.org',
        role: 'hr',
        state: 'open',
      });
      expect(await accept(db, 'stranger', token)).toEqual([{ id: organisationId('A') }]);
      expect(await roleOf(db, 'stranger')).toEqual([
        { role: 'hr', display_name: 'New Member', email: 'stranger@example.org' },
      ]);
      expect(await preview(db, token)).toEqual({ state: 'accepted' });
      expect(await accept(db, 'stranger', token)).toEqual([{ id: organisationId('A') }]);
      await db.exec(
        `delete from public.memberships where organisation_id = ${A} and user_id = ${literal(PEOPLE.stranger.id)}`,
      );
      await expect(accept(db, 'stranger', token)).rejects.toThrow('invitation_used');
    }
  });

  it('carries a token of 244 random bits that is kept nowhere', async () => {
    for (const db of databases) {
      const tokens = new Set<string>();
      for (let i = 0; i < 50; i++) tokens.add((await invite(db, `guest-${i}@example.org`)).token);
      expect(tokens.size).toBe(50);
      const kept = await db.query<{ row: string }>(
        `select i::text || t::text as row from public.invitations i
         join private.invitation_tokens t on t.organisation_id = i.organisation_id and t.invitation_id = i.id`,
      );
      for (const token of tokens) {
        expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
        const hex = Buffer.from(token).toString('hex');
        expect(kept.some(({ row }) => row.includes(token) || row.includes(hex))).toBe(false);
      }
    }
  });

  it('lasts 14 days', async () => {
    for (const db of databases) {
      const { token, expires_at } = await invite(db, 'removed@example.org');
      const days = (new Date(expires_at).getTime() - Date.now()) / 86_400_000;
      expect(days).toBeGreaterThan(13.9);
      expect(days).toBeLessThan(14.1);
      await db.exec(`update public.invitations set expires_at = now() where email = 'removed@example.org'`);
      expect(await preview(db, token)).toEqual({ state: 'expired' });
      await expect(accept(db, 'removed', token)).rejects.toThrow('invitation_expired');
    }
  });

  it('is replaced by a later one for the same address', async () => {
    for (const db of databases) {
      const first = await invite(db, 'removed@example.org');
      const second = await invite(db, 'REMOVED@example.org');
      expect(await preview(db, first.token)).toEqual({ state: 'revoked' });
      await expect(accept(db, 'removed', first.token)).rejects.toThrow('invitation_revoked');
      expect(await preview(db, second.token)).toMatchObject({ state: 'open' });
    }
  });

  it('sent twice with one id stays one, and the later token counts', async () => {
    for (const db of databases) {
      const id = '00000000-0000-4000-8000-000000000001';
      const first = await invite(db, 'twice@example.org', id);
      const second = await invite(db, 'twice@example.org', id);
      expect([first.invitation_id, second.invitation_id]).toEqual([id, id]);
      expect(await preview(db, first.token)).toBeNull();
      expect(await preview(db, second.token)).toMatchObject({ state: 'open' });
      expect(
        await db.query(`select 1 from public.invitations where email = 'twice@example.org'`),
      ).toHaveLength(1);
    }
  });

  it('can be revoked until it has been accepted', async () => {
    for (const db of databases) {
      const { token, invitation_id } = await invite(db, 'removed@example.org');
      const revoke = () =>
        asPersona(db, 'owner', () =>
          db.query(`select public.revoke_invitation(${A}, ${literal(invitation_id)})`),
        );
      await undone(db, async () => {
        await db.exec(
          `update public.invitations set accepted_at = now() where id = ${literal(invitation_id)}`,
        );
        const sql = `select public.revoke_invitation(${A}, ${literal(invitation_id)})`;
        const error = await db.exec(`${become('owner')} ${sql}`).then(() => null, refusal);
        expect(error?.message).toBe('invitation_used');
      });
      await revoke();
      await revoke();
      expect(await preview(db, token)).toEqual({ state: 'revoked' });
      await expect(accept(db, 'removed', token)).rejects.toThrow('invitation_revoked');
    }
  });

  it.each(['no address', 'a@b@c', '', 'with space@example.org'])('is not sent to “%s”', async (email) => {
    for (const db of databases) await expect(invite(db, email)).rejects.toThrow(/check constraint/);
  });

  it('serves one of two who accept at the same time, where a database takes several connections', async () => {
    const postgres = await openPostgres();
    if (!postgres) return;
    const [one, two, watch] = await Promise.all([postgres.connect(), postgres.connect(), postgres.connect()]);
    // Two accounts whose addresses differ in nothing but capitals.
    await watch.exec(
      `update auth.users set email = 'STRANGER@example.org' where id = ${literal(PEOPLE.removed.id)}`,
    );
    const { token } = await invite(watch, 'stranger@example.org');
    await one.exec(`begin; ${become('stranger')} select public.accept_invitation(${literal(token)}, 'One')`);
    const answer = accept(two, 'removed', token).then(
      () => 'done',
      (error: unknown) => refusal(error).message,
    );
    await somebodyWaits(watch);
    await one.exec('commit');
    expect(await answer).toBe('invitation_used');
    await Promise.all([one, two, watch].map((connection) => connection.close()));
    await postgres.drop();
  });
});
