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

const B = literal(organisationId('B'));
const id = (persona: Persona) => literal(PEOPLE[persona].id);
const leave = (persona: Persona) =>
  `delete from public.memberships where organisation_id = ${B} and user_id = ${id(persona)}`;
const stepDown = (persona: Persona) =>
  `update public.memberships set role = 'viewer' where organisation_id = ${B} and user_id = ${id(persona)}`;
/** Organisation B has three owners; two are left for these tests. */
const TWO_OWNERS = stepDown('hr_and_owner');

let databases: Connection[] = [];
beforeAll(async () => {
  databases = await everyDatabase();
  for (const db of databases) await db.exec(TWO_OWNERS);
});
afterAll(async () => {
  await Promise.all(databases.map((db) => db.close()));
});

async function owners(db: Connection): Promise<number> {
  return (await db.query(`select 1 from public.memberships where organisation_id = ${B} and role = 'owner'`))
    .length;
}

/** Runs a statement as superuser in a transaction that is undone; answers the message of its refusal, or null. */
const attempt = (db: Connection, ...statements: string[]) =>
  undone(db, async () => {
    try {
      for (const sql of statements) await db.exec(sql);
      return null;
    } catch (error) {
      return refusal(error).message;
    }
  });

describe('an organisation keeps an owner', () => {
  const all = `organisation_id = ${B} and role = 'owner'`;
  it.each([
    ['one of two leaves', [leave('elsewhere')], null],
    ['one after the other leaves', [leave('elsewhere'), leave('viewer_and_owner')], 'last_owner'],
    ['one leaves, the other steps down', [leave('elsewhere'), stepDown('viewer_and_owner')], 'last_owner'],
    ['all are removed at once', [`delete from public.memberships where ${all}`], 'last_owner'],
    ['all step down at once', [`update public.memberships set role = 'hr' where ${all}`], 'last_owner'],
    [
      'two swap their roles in one statement',
      [
        leave('elsewhere'),
        `update public.memberships
         set role = case when user_id = ${id('hr_and_owner')} then 'owner' else 'hr' end::public.member_role
         where organisation_id = ${B} and user_id in (${id('hr_and_owner')}, ${id('viewer_and_owner')})`,
      ],
      null,
    ],
    [
      'the account of the last one is deleted',
      [leave('elsewhere'), `delete from auth.users where id = ${id('viewer_and_owner')}`],
      'last_owner',
    ],
    ['the organisation is deleted', [`delete from public.organisations where id = ${B}`], null],
  ])('%s', async (_what, statements, refused) => {
    for (const db of databases) expect(await attempt(db, ...statements), db.kind).toBe(refused);
  });

  it('is deleted by its owner with everything in it', async () => {
    for (const db of databases) {
      await undone(db, async () => {
        await db.exec(`${become('elsewhere')} delete from public.organisations where id = ${B}; reset role`);
        expect(await db.query(`select 1 from public.teams where organisation_id = ${B}`)).toEqual([]);
        expect(
          await db.query(`select 1 from private.invitation_tokens where organisation_id = ${B}`),
        ).toEqual([]);
      });
    }
  });
});

describe('two owners at the same time, where a database takes several connections', () => {
  it.each([
    ['both leave', leave('elsewhere'), leave('viewer_and_owner')],
    ['both step down', stepDown('elsewhere'), stepDown('viewer_and_owner')],
    ['one leaves while the other steps down', leave('elsewhere'), stepDown('viewer_and_owner')],
    ['each removes the other', leave('viewer_and_owner'), leave('elsewhere')],
  ])('%s: the second is told', async (_what, first, second) => {
    const postgres = await openPostgres();
    if (!postgres) return;
    const [one, two, watch] = await Promise.all([postgres.connect(), postgres.connect(), postgres.connect()]);
    await watch.exec(TWO_OWNERS);

    await one.exec(`begin; ${become('elsewhere')} ${first}`);
    const answer = asPersona(two, 'viewer_and_owner', () => two.exec(second)).then(
      () => 'done',
      (error: unknown) => refusal(error).message,
    );
    await somebodyWaits(watch);
    await one.exec('commit');

    expect(await answer).toBe('last_owner');
    expect(await owners(watch)).toBe(1);
    await Promise.all([one, two, watch].map((connection) => connection.close()));
    await postgres.drop();
  });
});
