import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { connectPostgres } from '@tests/support/database';
import { PLAN_MODES, type PlanMode } from '@tests/support/plans/api-session';
import { apiStatements } from '@tests/support/plans/api-statements';
import { callsInSource } from '@tests/support/plans/calls-in-source';
import { type Filled, openFilled } from '@tests/support/plans/filled-server';
import { pagesIn, problemsOf } from '@tests/support/plans/judge';
import { NOWHERE } from '@tests/support/plans/place';
import type { Planned } from '@tests/support/plans/planned';
import { FEW, nameOf, requestsAt } from '@tests/support/plans/requests';

/*
 * Every request of the app is run on a PostgreSQL with roles and time-outs as hosted and twenty organisations of 12,500
 * readings. The server tells the plan of each statement, those in functions and triggers included; judged is what was
 * read, which is the same on every machine. Where no PostgreSQL is installed, the list of requests alone is compared.
 */

const ORGANISATIONS = 20;
const DATABASE = 'plans';
/** What a few pages more do not matter for: each statement asks once to whom the reader belongs. */
const FREE_PAGES = 200;

const named = requestsAt(apiStatements(null), NOWHERE).map(nameOf);

let filled: Filled | null = null;
beforeAll(async () => {
  const host = inject('postgresHost');
  if (host === null) return;
  const server = await connectPostgres(host, 'postgres');
  await server.exec(`create database ${DATABASE} template world`);
  await server.close();
  filled = await openFilled(host, DATABASE, ORGANISATIONS);
});
afterAll(() => filled?.close());

function requestOf(on: Filled, name: string): Planned {
  const found = on.requests.find((planned) => nameOf(planned) === name);
  if (!found) throw new Error(`${name} is not planned`);
  return found;
}

/** Runs a request and says what is wrong with it. */
async function problemsWith(on: Filled, planned: Planned, mode: PlanMode, analysed: boolean) {
  const { sent, account, rows = 0 } = planned;
  const { plans, refused } = await on.sessions.api.run({ ...sent, account }, mode);
  const problems = problemsOf(plans, { sizes: on.sizes, rows: FEW + rows, analysed });
  if (refused !== null) problems.push(`refused: ${refused}`);
  return { plans, problems: problems.map((problem) => `${mode}: ${problem}`) };
}

it('every request in the source is planned, and nothing that is not there', () => {
  const source = callsInSource(fileURLToPath(new URL('../../src', import.meta.url)));
  const planned = requestsAt(apiStatements(null), NOWHERE).map(({ call }) => call);
  expect([...new Set(planned)].filter((call) => call !== null).sort()).toEqual(source);
  expect(new Set(named).size).toBe(named.length);
});

it('every function that the API reaches is planned', async () => {
  if (!filled) return;
  const functions = await filled.admin.query<{ name: string }>(`
    select p.proname as name from pg_proc p
    where p.pronamespace = 'public'::regnamespace
      and (has_function_privilege('anon', p.oid, 'execute') or has_function_privilege('authenticated', p.oid, 'execute'))`);
  const text = filled.requests.map(({ sent }) => sent.sql).join();
  expect(functions.filter(({ name }) => !text.includes(`"public"."${name}"(`))).toEqual([]);
});

describe('where the planner knows the tables', () => {
  it.each(named)('%s', async (name) => {
    if (!filled) return;
    const planned = requestOf(filled, name);
    for (const mode of PLAN_MODES) {
      const { plans, problems } = await problemsWith(filled, planned, mode, true);
      const free = await filled.sessions.unrestricted.run(
        { ...planned.sent, account: planned.account },
        mode,
      );
      const [pages, freePages] = [pagesIn(plans), pagesIn(free.plans)];
      if (pages > 1.5 * freePages + FREE_PAGES)
        problems.push(`${mode}: ${pages} pages, ${freePages} without row security`);
      expect(problems).toEqual([]);
    }
  });
});

describe('where the planner knows nothing, as in the embedded backend', () => {
  beforeAll(() => filled?.forget());
  it.each(named)('%s', async (name) => {
    if (!filled) return;
    expect((await problemsWith(filled, requestOf(filled, name), 'generic', false)).problems).toEqual([]);
  });
});

const migration = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../../supabase/migrations/${name}`, import.meta.url)), 'utf8');
/** A function as a migration has made it, to be made so again. */
function functionIn(name: string, made: string): string {
  const parts = migration(name).split(/^(?=create )/m);
  const found = parts.find((part) => part.replace('or replace ', '').startsWith(`create function ${made}(`));
  if (found === undefined) throw new Error(`${name} does not make ${made}`);
  return found.replace(/^create (or replace )?function/, 'create or replace function');
}

const READING = '20261129140200_reading_by_full_keys.sql';
const WRITING = '20261129140100_writing_by_full_keys.sql';
const policy = (organisations: string) =>
  `alter policy effects_select on public.effects using (organisation_id = any (array(${organisations})))`;

describe('would be noticed', () => {
  it.each([
    {
      what: 'readings that are joined with teams',
      wrong: functionIn('20261125120000_readings_of_one_indicator.sql', 'public.load_observations'),
      right: functionIn(READING, 'public.load_observations'),
      by: 'load_observations(), one indicator',
    },
    {
      what: 'cells that are joined with the programme',
      wrong: functionIn('20261125100100_writing_cells.sql', 'public.write_effects'),
      right: functionIn(WRITING, 'public.write_effects'),
      by: 'write_effects(), 1 cells',
    },
    {
      what: 'readings that are joined with the programme',
      wrong: functionIn('20261125120100_writing_what_was_seen.sql', 'public.write_observations'),
      right: functionIn(WRITING, 'public.write_observations'),
      by: 'write_observations(), 1 readings',
    },
    {
      what: 'a missing index',
      wrong: 'drop index public.effects_cells',
      right: 'create index effects_cells on public.effects (programme_id, condition_id, behaviour_id)',
      by: 'write_effects(), 240 cells',
    },
    {
      what: 'a policy that asks for each row',
      wrong: policy('select private.my_organisations() where effects.id is not null'),
      right: policy('select private.my_organisations()'),
      by: 'load_programmes(), one programme',
    },
  ])('$what', async ({ wrong, right, by }) => {
    if (!filled) return;
    const planned = requestOf(filled, by);
    await filled.admin.exec(wrong);
    expect((await problemsWith(filled, planned, 'generic', false)).problems).not.toEqual([]);
    await filled.admin.exec(right);
    expect((await problemsWith(filled, planned, 'generic', false)).problems).toEqual([]);
  });
});
