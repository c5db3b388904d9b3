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

/** A function as its chapter of the baseline makes it, to be made so again. */
function functionIn(chapter: string, made: string): string {
  const path = fileURLToPath(new URL(`../../supabase/migrations/${chapter}.sql`, import.meta.url));
  const found = readFileSync(path, 'utf8')
    .split(/^(?=create )/m)
    .find((part) => part.startsWith(`create function ${made}(`));
  if (found === undefined) throw new Error(`${chapter} does not make ${made}`);
  return found.replace('create function', 'create or replace function');
}

const LOAD_READINGS = functionIn('20261201001400_loading', 'public.load_observations');
const WRITE_READINGS = functionIn('20261201000700_indicators', 'public.write_observations');
const WRITE_CELLS = functionIn('20261201000600_conditions_and_effects', 'public.write_effects');
/** What keeps the planner from joining a lookup in another way, taken out. */
const joined = (sql: string) => sql.replaceAll(/^ +limit 1\n/gm, '');
const joinedWithTeams = LOAD_READINGS.replace(
  /from private\.readings_at\(.*\) as o/,
  `from public.observations o
  join public.teams t on t.organisation_id = o.organisation_id and t.id = o.team_id
  where o.organisation_id = p_organisation_id
    and o.programme_id = p_programme_id
    and (p_indicator_id is null or o.indicator_id = p_indicator_id)`,
);
const policy = (organisations: string) =>
  `alter policy effects_select on public.effects using (organisation_id = any (array(${organisations})))`;

describe('would be noticed', () => {
  it.each([
    {
      what: 'readings that are joined with teams',
      wrong: joinedWithTeams,
      right: LOAD_READINGS,
      by: 'load_observations(), one indicator',
    },
    {
      what: 'cells that are joined with the programme',
      wrong: joined(WRITE_CELLS),
      right: WRITE_CELLS,
      by: 'write_effects(), 1 cells',
    },
    {
      what: 'readings that are joined with the programme',
      wrong: joined(WRITE_READINGS),
      right: WRITE_READINGS,
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
