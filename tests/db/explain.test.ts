import { afterAll, beforeAll, expect, it } from 'vitest';
import { become, type Connection, everyDatabase, literal, undone } from '@tests/support/database';
import { ENTRY_NAMES, entryOf, type Row } from '@tests/support/world';
import { isGranted } from './rights';

/** Enough that a plan which reads everything would be the dearer one. */
const ORGANISATIONS = 200;
const ROWS_EACH = 20;

const TABLES = [
  ...new Set(ENTRY_NAMES.filter((name) => !name.startsWith('private.')).map((name) => entryOf(name).table)),
];

/** Of these an organisation has one row at most: filled with as many organisations as others have rows. */
const SINGLE = new Set(
  ENTRY_NAMES.map(entryOf)
    .filter(({ identity }) => identity.join() === 'organisation_id')
    .map(({ table }) => table),
);

/** Copies of one row under other ids; references lead nowhere, so the triggers that would mind are off. */
async function fill(db: Connection, table: string): Promise<void> {
  const columns = await db.query<{ name: string; type: string }>(
    `select attname as name, format_type(atttypid, null) as type from pg_attribute
     where attrelid = 'public.${table}'::regclass and attnum > 0 and not attisdropped`,
  );
  const oneEach = SINGLE.has(table) ? ` || ' ' || n` : '';
  const other = columns.flatMap(({ name, type }) => {
    if (name === 'organisation_id') return [`'organisation_id', md5('organisation ' || o${oneEach})::uuid`];
    if (type === 'uuid') return [`'${name}', md5('${name}' || o || ' ' || n)::uuid`];
    if (name === 'finding_id') return [`'${name}', 'G01/k' || n`];
    return name === 'key' ? [`'${name}', 'k' || n`] : [];
  });
  await db.exec(
    `insert into public.${table}
     select copy.* from (select t from public.${table} as t limit 1) as x (template)
     cross join generate_series(1, ${ORGANISATIONS}) as o
     cross join generate_series(1, ${ROWS_EACH}) as n
     cross join lateral jsonb_populate_record(template, jsonb_build_object(${other.join(', ')})) as copy`,
  );
}

let databases: Connection[] = [];
beforeAll(async () => {
  databases = await everyDatabase();
  for (const db of databases) {
    await db.exec('set session_replication_role = replica');
    for (const table of TABLES) await fill(db, table);
    await db.exec('set session_replication_role = origin; analyze');
  }
});
afterAll(async () => {
  await Promise.all(databases.map((db) => db.close()));
});

type Plan = Record<string, unknown> & { Plans?: Plan[] };

const nodes = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodes)];

/** The nodes of the plan by which a member would run a statement. */
async function planOf(db: Connection, sql: string): Promise<Plan[]> {
  return undone(db, async () => {
    await db.exec(become('change_manager'));
    const [row] = await db.query<{ 'QUERY PLAN': { Plan: Plan }[] }>(`explain (format json) ${sql}`);
    const [plan] = row?.['QUERY PLAN'] ?? [];
    if (!plan) throw new Error('no plan');
    return nodes(plan.Plan);
  });
}

const CONDITIONS = ['Filter', 'Index Cond', 'Recheck Cond', 'Join Filter'];
/** Everything a node asks of each row. */
const conditions = (node: Plan) =>
  CONDITIONS.map((name) => node[name]).filter(
    (condition): condition is string => typeof condition === 'string',
  );

async function expectIndexed(db: Connection, sql: string, table: string): Promise<void> {
  const plan = await planOf(db, sql);
  const scans = plan.filter((node) => node['Relation Name'] === table).map((node) => node['Node Type']);
  expect(scans, `${db.kind}: ${sql}`).not.toContain('Seq Scan');
  expect(
    plan.flatMap(conditions).filter((condition) => /\b((private|auth)\.|current_setting)/.test(condition)),
    sql,
  ).toEqual([]);
}

it.each(TABLES)('%s: policies use the index and call no function per row', async (table) => {
  const entry = ENTRY_NAMES.find((name) => entryOf(name).table === table);
  if (!entry) throw new Error(`${table} is not part of the world`);
  const { patch } = entryOf(entry);
  const set = Object.entries((patch ?? {}) satisfies Row).map(
    ([column, value]) => `${column} = ${literal(value)}`,
  );
  for (const db of databases) {
    await expectIndexed(db, `select count(*) from public.${table}`, table);
    if (isGranted(entry, 'update'))
      await expectIndexed(db, `update public.${table} set ${set.join(', ')}`, table);
    if (isGranted(entry, 'delete')) await expectIndexed(db, `delete from public.${table}`, table);
  }
});

it.each([
  [
    'a function for every row',
    'organisation_id = any (array(select private.my_organisations())) and created_by is distinct from auth.uid()',
  ],
  ['a form that uses no index', 'organisation_id::text in (select private.my_organisations()::text)'],
])('%s would be noticed', async (_what, policy) => {
  for (const db of databases) {
    await db.exec(`alter policy decisions_select on public.decisions using (${policy})`);
    await expect(expectIndexed(db, 'select count(*) from public.decisions', 'decisions')).rejects.toThrow();
  }
});
