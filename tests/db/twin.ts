import { become, type Connection, literal, refusal } from '@tests/support/database';
import { PEOPLE, uuid } from '@tests/support/personas';
import { type EntryName, entryOf, programmeId, type Variant } from '@tests/support/world';
import { newProgramme } from '@tests/support/new-programme';
import { fullDocument } from './broken-rows';
import { A } from './call';

/** Another organisation that holds a row for every row of organisation A, each with the same id. */
export const TWIN_ID = uuid(0xa, 3, 0);
export const TWIN = literal(TWIN_ID);
/** The programme that a whole file was imported as. */
export const IMPORTED = uuid(0x1, 1, 9);

interface Column {
  schema: string;
  table: string;
  name: string;
  type: string;
}

/** Every table with rows of an organisation, from the catalogue; the organisation's own row among them. */
const TABLES = `
  select n.nspname || '.' || c.relname as name,
    case when c.oid = 'public.organisations'::regclass then 'id' else 'organisation_id' end as tenant
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind = 'r' and n.nspname in ('public', 'private') and (
    c.oid = 'public.organisations'::regclass
    or exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'organisation_id' and not a.attisdropped)
  )
  order by 1`;

interface Table {
  name: string;
  tenant: string;
}

const tablesOf = (db: Connection) => db.query<Table & Record<string, unknown>>(TABLES);

/** Ids that the database has drawn differ from run to run; those of the world are like `…-4000-8000-…`. */
const DRAWN = '[0-9a-f]{8}-[0-9a-f]{4}-(?!4000-8000)[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
export const withoutDrawn = (text: string) => text.replaceAll(new RegExp(DRAWN, 'g'), '(drawn)');

/**
 * `pg_temp.contents(organisation)` answers what each table holds of it, as one hash a table. A row version that was
 * there before anything was tried stands for itself, for it cannot change; of others each byte counts, except for ids
 * that were drawn. Tokens are drawn one after the other instead of at random, for the same reason.
 */
export async function prepare(db: Connection): Promise<void> {
  await db.exec(`
    -- Without the organisation some function might not come to an end.
    set local statement_timeout = '5s';
    create sequence pg_temp.tokens;
    grant usage on sequence pg_temp.tokens to public;
    create or replace function private.random_token() returns text language sql volatile as $f$
      select rpad('token' || nextval('pg_temp.tokens')::text, 43, '-')
    $f$;
    update public.teams set headcount = case key when 'base' then 6 else 4 end where organisation_id = ${A};
    update public.teams set parent_id = ${team('base')} where organisation_id = ${A} and id = ${team('spare')};
    insert into public.effects (organisation_id, programme_id, id, condition_id, behaviour_id, in_use)
      values (${A}, ${literal(programmeId('A'))}, ${literal(uuid(0x6, 1, 9))}, ${id('framework_conditions')}, ${id('target_behaviours')}, 1);
    ${become('owner')}
    select ${newProgramme(A, literal(IMPORTED), fullDocument())};
    reset role;
    -- What is prepared from here on is done by nobody who has an account.
    set local request.jwt.claim.sub = '';
    insert into public.observations (organisation_id, programme_id, indicator_id, team_id, period, value, n)
      select o.organisation_id, o.programme_id, o.indicator_id, t.id, o.period, 7, 40
      from public.observations o join public.teams t on t.organisation_id = o.organisation_id
      where o.organisation_id = ${A} and o.programme_id = ${literal(IMPORTED)} and t.key in ('base', 'spare', 'linked');
    -- Where the order is left to chance, A comes after others.
    update public.organisations set smallest_team = 5 where id = ${A};
    update public.teams set headcount = 16 where organisation_id = ${A} and key = 'sales'`);
}

/** From here on a row version counts as tried, not as there before. */
export async function watch(db: Connection): Promise<void> {
  await db.exec(
    'savepoint watching; drop table if exists pg_temp.watching; create table pg_temp.watching ()',
  );
  const [row] = await db.query(
    `select xmin::text as id from pg_class where oid = 'pg_temp.watching'::regclass`,
  );
  await db.exec('release savepoint watching');
  const last = Number(row?.['id']);
  const parts = (await tablesOf(db)).map(
    ({ name, tenant }) => `'${name}', (
      select md5(string_agg(r, ' ' order by r)) from (
        select case when x.xmin::text::bigint <= ${last} then x.ctid::text
          else regexp_replace(x::text, '${DRAWN}', '', 'g') end || case when $2 then x.xmax::text else '' end as r
        from ${name} x where x.${tenant} = $1
      ) rows)`,
  );
  await db.exec(`create or replace function pg_temp.contents(uuid, boolean) returns text language plpgsql as $f$ begin
    return jsonb_strip_nulls(${chunks(parts).join(' || ')})::text;
  end $f$`);
}

const id = (name: EntryName, variant: Variant = 'spare') => literal(entryOf(name).row('A', variant)['id']);
const team = (variant: Variant) => id('teams', variant);

/** A function takes a hundred arguments at most. */
function chunks(parts: readonly string[]): string[] {
  const all: string[] = [];
  for (let i = 0; i < parts.length; i += 40)
    all.push(`jsonb_build_object(${parts.slice(i, i + 40).join(', ')})`);
  return all;
}

/** Makes the twin. Its rows say something else wherever the tables allow it, so that a mixture of both is seen. */
export async function addTwin(db: Connection): Promise<void> {
  await db.exec('set local session_replication_role = replica');
  for (const { name, tenant } of await tablesOf(db)) {
    const hash = /_tokens$/.test(name) ? `|| jsonb_build_object('token_hash', '\\x' || md5(x::text))` : '';
    await db.exec(`insert into ${name} select copy.* from ${name} x
      cross join lateral jsonb_populate_record(x, jsonb_build_object('${tenant}', ${TWIN}) ${hash}) as copy
      where x.${tenant} = ${A}`);
  }
  for (const { schema, table, name, type } of await tellingColumns(db)) {
    const tenant = table === 'organisations' ? 'id' : 'organisation_id';
    const other = type === 'text' ? `${name} || ' of the twin'` : `coalesce(${name}, 0) + 1`;
    await tolerant(db, `update ${schema}.${table} set ${name} = ${other} where ${tenant} = ${TWIN}`);
  }
  for (const { name, tenant } of await tablesOf(db)) {
    const made = `created_at = created_at - interval '1 day', created_by = ${literal(PEOPLE.owner.id)}`;
    if (tenant !== 'id') await tolerant(db, `update ${name} set ${made} where ${tenant} = ${TWIN}`);
    // The other way round, among those that have a place in a list.
    await tolerant(
      db,
      `update ${name} x set position = chr(122 - n) from (
      select ctid, row_number() over (order by key collate "C")::integer as n from ${name} where ${tenant} = ${TWIN}
    ) o where o.ctid = x.ctid`,
    );
  }
  // A team that is measured there alone.
  await db.exec(`insert into public.observations (organisation_id, programme_id, indicator_id, team_id, period, value)
    select o.organisation_id, o.programme_id, o.indicator_id, t.id, '2024-01-01', 7
    from public.observations o join public.teams t on t.organisation_id = o.organisation_id and t.key = 'sales'
    where o.organisation_id = ${TWIN} and o.programme_id = ${literal(IMPORTED)} limit 1`);
  // Who works in A, or does not, owns the twin; and there other teams stand above others, in no circle with those of A.
  await db.exec(`
    update public.memberships set role = 'owner'
      where organisation_id = ${TWIN} and user_id in (${literal(PEOPLE.viewer.id)}, ${literal(PEOPLE.hr.id)});
    insert into public.memberships (organisation_id, user_id, role, display_name, email)
      values (${TWIN}, ${literal(PEOPLE.stranger.id)}, 'owner', 'Twin', ${literal(PEOPLE.stranger.email)});
    update public.teams set parent_id = null where organisation_id = ${TWIN};
    update public.teams set parent_id = (select t.id from public.teams t where t.organisation_id = ${TWIN} and t.key = 'sales')
      where organisation_id = ${TWIN} and key in ('base', 'spare', 'linked');
    set local session_replication_role = origin`);
}

/** Columns that hold a text or a number and name nothing. */
const tellingColumns = (db: Connection) =>
  db.query<Column & Record<string, unknown>>(`
    select n.nspname as schema, c.relname as table, a.attname as name, format_type(a.atttypid, null) as type
    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('public', 'private') and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
      and format_type(a.atttypid, null) in ('text', 'smallint', 'integer', 'double precision')
      and a.attname not in ('key', 'version', 'email', 'smallest_team')
      and not exists (select 1 from pg_index i where i.indrelid = c.oid and i.indisunique and a.attnum = any (i.indkey))
    order by 1, 2, a.attnum`);

/** A change that some check may refuse; then it is left. */
async function tolerant(db: Connection, sql: string): Promise<void> {
  await db.exec('savepoint change');
  try {
    await db.exec(sql);
  } catch (error) {
    refusal(error);
    await db.exec('rollback to savepoint change');
  }
  await db.exec('release savepoint change');
}

/** What A may lack of what its twin has: nothing, what nothing else refers to, or all but its programmes. */
export const STATES = ['as it is', 'without its links', 'without anything'] as const;
export type State = (typeof STATES)[number];

/** Runs `work` while A is in a state. */
export async function inState(db: Connection, state: State, work: () => Promise<void>): Promise<void> {
  const kept = ['public.organisations', 'public.memberships', 'public.programmes'];
  const referred = await db.query<{ name: string }>(
    `select distinct n.nspname || '.' || c.relname as name
     from pg_constraint k join pg_class c on c.oid = k.confrelid join pg_namespace n on n.oid = c.relnamespace
     where k.contype = 'f'`,
  );
  if (state === 'without its links') kept.push(...referred.map(({ name }) => name));
  const gone = (await tablesOf(db)).filter(({ name }) => !kept.includes(name));
  await db.exec('savepoint state');
  if (state !== 'as it is') {
    await db.exec(`set local session_replication_role = replica;
      ${gone.map(({ name }) => `delete from ${name} where organisation_id = ${A};`).join('\n')}
      set local session_replication_role = origin`);
  }
  if (state === 'without anything')
    await db.exec(`delete from public.programmes where organisation_id = ${A} and id = ${literal(IMPORTED)}`);
  await watch(db);
  try {
    await work();
  } finally {
    await db.exec('rollback to savepoint state; release savepoint state');
  }
}
