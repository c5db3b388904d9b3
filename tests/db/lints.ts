import type { Connection } from '@tests/support/database';

/** A habit of the schema that a query can check. It answers what breaks the habit, one text per finding. */
export interface Lint {
  /** What is wrong with a finding, for the reader of a failing test. */
  why: string;
  sql: string;
  /** Statements that break the habit, to prove that the lint would notice. */
  bad: string;
}

const OURS = `n.nspname in ('public', 'private')`;
const TABLES = `pg_class c join pg_namespace n on n.oid = c.relnamespace and c.relkind = 'r' and ${OURS}`;
const FUNCTIONS = `pg_proc p join pg_namespace n on n.oid = p.pronamespace and ${OURS}`;
/** The columns of a key, in order, as text[]. */
const columns = (key: string, relation: string) =>
  `array(select a.attname::text from unnest(${key}) with ordinality as x (attnum, n)
     join pg_attribute a on a.attrelid = ${relation} and a.attnum = x.attnum order by x.n)`;

export const LINTS = {
  rls_off: {
    why: 'a table without row security',
    sql: `select c.relname as finding from ${TABLES} where not c.relrowsecurity`,
    bad: `create table public.open_table (organisation_id uuid primary key)`,
  },
  policy_for_strangers: {
    why: 'a policy for more than signed-in people',
    sql: `select tablename || '.' || policyname as finding from pg_policies
          where schemaname in ('public', 'private') and roles <> '{authenticated}'`,
    bad: `create policy everybody on public.teams for select using (id is not null)`,
  },
  policy_always_true: {
    why: 'a policy that lets everything through',
    sql: `select tablename || '.' || policyname as finding from pg_policies
          where schemaname in ('public', 'private') and (
            coalesce(qual, case when cmd = 'INSERT' then '' else 'true' end) in ('true', '(true)')
            or coalesce(with_check, case when cmd in ('INSERT', 'UPDATE', 'ALL') then 'true' else '' end) in ('true', '(true)'))`,
    bad: `create policy anything on public.teams for insert to authenticated with check (true)`,
  },
  policy_asks_per_row: {
    why: 'a policy that calls a function for every row instead of once',
    sql: `select tablename || '.' || policyname as finding from pg_policies
          where schemaname in ('public', 'private') and
            regexp_replace(concat(qual, ' ', with_check), '(SELECT (auth|private)\\.\\w+\\(|FROM private\\.\\w+\\()', '', 'g')
              ~ '(auth\\.|private\\.|current_setting)\\w*\\('`,
    bad: `create policy own on public.memberships for select to authenticated using (user_id = auth.uid())`,
  },
  several_policies: {
    why: 'several permissive policies for one verb, all of which are asked',
    sql: `select tablename || ' ' || cmd as finding from pg_policies, unnest(roles) as role
          where schemaname in ('public', 'private') and permissive = 'PERMISSIVE'
          group by tablename, cmd, role having count(*) > 1`,
    bad: `create policy again on public.teams for select to authenticated using (organisation_id is null)`,
  },
  policy_without_grant: {
    why: 'a policy for a verb that nobody has been granted',
    sql: `select c.relname || ' ' || p.cmd as finding
          from ${TABLES} join pg_policies p on p.schemaname = n.nspname and p.tablename = c.relname
          where not has_table_privilege('authenticated', c.oid, p.cmd)
            and not (p.cmd <> 'DELETE' and has_any_column_privilege('authenticated', c.oid, p.cmd))`,
    bad: `revoke delete on public.teams from authenticated`,
  },
  grant_without_policy: {
    why: 'a verb granted that no policy governs',
    sql: `select c.relname || ' ' || verb as finding
          from ${TABLES} cross join unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER']) as verb
          where has_table_privilege('authenticated', c.oid, verb)
            and not exists (select 1 from pg_policies p
              where p.schemaname = n.nspname and p.tablename = c.relname and p.cmd = verb)`,
    bad: `grant truncate on public.teams to authenticated`,
  },
  grant_to_strangers: {
    why: 'a table that people who are not signed in may touch',
    sql: `select c.relname || ' ' || a.privilege_type as finding
          from ${TABLES} cross join lateral aclexplode(c.relacl) as a
          where a.grantee in (0, 'anon'::regrole)`,
    bad: `grant select on public.teams to anon`,
  },
  service_grant: {
    why: 'a table the service role may not work with, or a secret it may',
    sql: `select c.relname as finding from ${TABLES}
          where (n.nspname = 'public') is distinct from has_table_privilege('service_role', c.oid, 'SELECT')
             or (n.nspname = 'public') is distinct from has_table_privilege('service_role', c.oid, 'DELETE')`,
    bad: `revoke all on public.teams from service_role`,
  },
  public_function: {
    why: 'a function that everybody may execute',
    sql: `select p.proname as finding from ${FUNCTIONS}
          where p.proacl is null or exists (select 1 from aclexplode(p.proacl) as a where a.grantee = 0)`,
    bad: `create function private.handy() returns int language sql set search_path = '' as 'select 1'; grant execute on function private.handy() to public`,
  },
  search_path: {
    why: 'a function whose names depend on the caller',
    sql: `select p.proname as finding from ${FUNCTIONS}
          where not coalesce(p.proconfig && array['search_path=""', 'search_path='], false)`,
    bad: `alter function private.my_organisations() reset search_path`,
  },
  definer_function: {
    why: 'a function of the API that acts with the rights of its owner, and is not known to hold everybody to theirs',
    sql: `select p.proname as finding from ${FUNCTIONS}
          where n.nspname = 'public' and p.prosecdef and p.proname not in (
            'accept_invitation', 'create_invitation', 'create_organisation', 'create_push_token', 'delete_my_account',
            'ingest_observations', 'load_series', 'preview_account_deletion', 'preview_invitation', 'push_token_state',
            'revoke_invitation', 'revoke_push_token')`,
    bad: `alter function public.insert_rows(uuid, uuid, jsonb, boolean) security definer`,
  },
  definer_view: {
    why: 'a view that reads with the rights of its owner',
    sql: `select c.relname as finding from pg_class c join pg_namespace n on n.oid = c.relnamespace and ${OURS}
          where c.relkind = 'm' or (c.relkind = 'v' and not coalesce(c.reloptions && array['security_invoker=true', 'security_invoker=on'], false))`,
    bad: `create view public.all_teams as select * from public.teams`,
  },
  foreign_key_without_index: {
    why: 'a foreign key whose rows are searched for one by one',
    sql: `select k.conname as finding from pg_constraint k join ${TABLES} on c.oid = k.conrelid
          where k.contype = 'f' and not exists (
            select 1 from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
            where i.indrelid = c.oid and i.indpred is null and (
              (i.indkey::int2[])[0:cardinality(k.conkey) - 1] @> k.conkey
              or (a.attnum = any (k.conkey) and a.attname <> 'organisation_id')))`,
    bad: `drop index public.teams_organisation_id_parent_id_idx`,
  },
  broad_index: {
    why: 'an index by organisation and programme, which a planner without statistics takes for one by id',
    sql: `select i.indexrelid::regclass::text as finding from pg_index i join ${TABLES} on c.oid = i.indrelid
          where (${columns('i.indkey::int2[]', 'i.indrelid')})[1:2] = array['organisation_id', 'programme_id']`,
    bad: `create index on public.effects (organisation_id, programme_id)`,
  },
  tenant_in_foreign_key: {
    why: 'a foreign key that could point into another organisation',
    sql: `select k.conname as finding from pg_constraint k join ${TABLES} on c.oid = k.conrelid
          join pg_class f on f.oid = k.confrelid
          where k.contype = 'f' and (${columns('k.conkey', 'k.conrelid')})[1] <> 'organisation_id'
            and k.confrelid <> 'auth.users'::regclass`,
    bad: `alter table public.strategic_goals add unique (id); alter table public.teams add goal_id uuid references public.strategic_goals (id)`,
  },
  tenant_in_unique_key: {
    why: 'a unique key that tells one organisation about the rows of another',
    sql: `select k.relname as finding from pg_index i join ${TABLES} on c.oid = i.indrelid join pg_class k on k.oid = i.indexrelid
          where i.indisunique and n.nspname = 'public' and c.relname <> 'organisations'
            and (${columns('i.indkey::int2[]', 'i.indrelid')})[1] <> 'organisation_id'`,
    bad: `create unique index on public.teams (id)`,
  },
  tenant_column: {
    why: 'a table that does not say which organisation a row belongs to',
    sql: `select c.relname as finding from ${TABLES}
          where c.relname <> 'organisations' and not exists (select 1 from pg_attribute a
            where a.attrelid = c.oid and a.attname = 'organisation_id' and a.attnotnull)`,
    bad: `create table private.loose (id uuid primary key)`,
  },
  stamps: {
    why: 'a table without stamps, version, or the trigger that sets them',
    sql: `select c.relname as finding from ${TABLES}
          where n.nspname = 'public' and (
            (select count(*) from pg_attribute a where a.attrelid = c.oid and a.attnotnull = (a.attname !~ '_by$')
               and a.attname in ('created_at', 'created_by', 'updated_at', 'updated_by', 'version')) <> 5
            or not exists (select 1 from pg_trigger t where t.tgrelid = c.oid and t.tgenabled = 'O'
               and t.tgfoid = 'private.stamp'::regproc and t.tgtype = 1 + 2 + 4 + 16))`,
    bad: `drop trigger stamp on public.teams`,
  },
  duplicate_index: {
    why: 'two indexes over the same columns',
    sql: `select i.indexrelid::regclass::text as finding from pg_index i join pg_index o
            on o.indrelid = i.indrelid and o.indexrelid < i.indexrelid and o.indkey = i.indkey
          join ${TABLES} on c.oid = i.indrelid`,
    bad: `create index on public.teams (organisation_id, key)`,
  },
  time_zone: {
    why: 'a point in time without a time zone',
    sql: `select c.relname || '.' || a.attname as finding from ${TABLES} join pg_attribute a on a.attrelid = c.oid
          where a.atttypid = 'timestamp'::regtype and not a.attisdropped and not exists (
            -- What the clock on the wall shows, with the name of its zone beside it.
            select 1 from pg_attribute z where z.attrelid = c.oid and z.attname = 'time_zone' and z.attnotnull)`,
    bad: `alter table public.teams add closed_at timestamp`,
  },
} satisfies Record<string, Lint>;

/** Everything the lints find, as `lint: finding`. */
export async function lintFindings(db: Connection): Promise<string[]> {
  const found: string[] = [];
  for (const [name, { sql }] of Object.entries(LINTS)) {
    const rows = await db.query<{ finding: string }>(sql);
    found.push(...rows.map(({ finding }) => `${name}: ${finding}`));
  }
  return found;
}
