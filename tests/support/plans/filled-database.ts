import { literal } from '@tests/support/database';
import { newProgramme } from '@tests/support/new-programme';
import { measuredProgrammeOfSize, SIZE } from './model-organisation';

/** What filling asks of a connection, which is a superuser's. */
interface Admin {
  query<T extends Record<string, unknown>>(sql: string, parameters?: unknown[]): Promise<T[]>;
  exec(sql: string): Promise<unknown>;
}

const organisation = (number: number | string) => `md5('organisation ' || ${number})::uuid`;
const account = (number: number | string) => `md5('account ' || ${number})::uuid`;
export const PROGRAMME = `md5('programme')::uuid`;

export const MEMBERS = 20;
export const PUSH_TOKEN = 'the push token of the first organisation';
export const INVITATION_TOKEN = 'an invitation into the first organisation';
/** Has an account and an invitation, and belongs to nobody yet. */
export const NEWCOMER = account(0);
export const OWNER = account(1);
export const FIRST = organisation(1);

/** The first organisation: what is imported, and what is entered on other ways. */
async function fillFirst(db: Admin): Promise<void> {
  await db.exec(`
    insert into auth.users (id, email) values (${NEWCOMER}, 'newcomer@example.org');
    insert into public.organisations (id, name) values (${FIRST}, 'Organisation');
    insert into public.memberships (organisation_id, user_id, role, display_name, email)
    select ${FIRST}, ${account('n')}, (array['owner', 'change_manager', 'hr', 'viewer'])[least(n, 4)]::public.member_role,
      'Person ' || n, 'person' || n || '@example.org'
    from generate_series(1, ${MEMBERS}) as n;`);
  await db.exec(`select set_config('request.jwt.claim.sub', (${account('1')})::text, false)`);
  const whole = measuredProgrammeOfSize(SIZE);
  await db.exec(`select ${newProgramme(FIRST, PROGRAMME, whole)}`);
  const old = measuredProgrammeOfSize({ ...SIZE, behaviours: 4, conditions: 8, measures: 8, indicators: 0 });
  const withoutEvaluation = old.measures.map((measure) => ({ ...measure, evaluation: null }));
  await db.exec(
    `select ${newProgramme(FIRST, 'gen_random_uuid()', { ...old, measures: withoutEvaluation })}`,
  );
  await db.exec(`
    update public.programmes set archived_at = now() where id <> ${PROGRAMME} and organisation_id = ${FIRST};
    insert into public.invitations (organisation_id, id, email, role, expires_at, revoked_at)
    select ${FIRST}, md5('invitation ' || n)::uuid, case n when 0 then 'newcomer' else 'invited' || n end || '@example.org',
      'viewer', now() + interval '14 days', case when n % 2 = 1 then now() end
    from generate_series(0, 11) as n;
    insert into private.invitation_tokens (organisation_id, invitation_id, token_hash)
    select i.organisation_id, i.id, private.hash_token(case i.email when 'newcomer@example.org'
      then ${literal(INVITATION_TOKEN)} else i.email end)
    from public.invitations i where i.organisation_id = ${FIRST};
    insert into public.organisation_policies (organisation_id, overrides) values (${FIRST}, '{"habitWeight": 2}');
    insert into public.holiday_regions (organisation_id, region) values (${FIRST}, 'DE-BY');
    insert into private.push_tokens (organisation_id, programme_id, token_hash)
    values (${FIRST}, ${PROGRAMME}, private.hash_token(${literal(PUSH_TOKEN)}));
    insert into public.import_mappings (organisation_id, programme_id, indicator_id, mapping)
    select i.organisation_id, i.programme_id, i.id, '{"format": "tragwerk-mapping/1", "cadence": "week"}'
    from public.indicators i where i.organisation_id = ${FIRST};
    insert into public.finding_marks (organisation_id, programme_id, user_id, snapshot)
    select m.organisation_id, ${PROGRAMME}, m.user_id, '{"C01/c0/b0": 50}'
    from public.memberships m where m.organisation_id = ${FIRST};
    insert into private.kept_links (organisation_id, programme_id, measure_id, measure_kind, kind, link_id)
    select ${FIRST}, ${PROGRAMME}, md5('gone ' || n)::uuid, 'training', 'stakeholder', md5('left ' || n)::uuid
    from generate_series(1, 20) as n;`);
}

/** Statements that copy every row of the first organisation into others. */
async function copies(db: Admin, from: number, to: number): Promise<string[]> {
  const columns = await db.query<{ name: string; list: string; values: string }>(`
    select
      format('%I.%I', n.nspname, c.relname) as name,
      string_agg(quote_ident(a.attname), ', ' order by a.attnum) as list,
      string_agg(
        case
          when a.attname = 'organisation_id' or (c.relname = 'organisations' and a.attname = 'id') then ${literal(organisation('o'))}
          -- The second organisation names everything as the first does: whoever forgets to ask for the organisation
          -- reads twice as much.
          when a.atttypid = 'uuid'::regtype then format('case o when 2 then t.%1$I else md5(o || '' '' || t.%1$I)::uuid end', a.attname)
          when a.attname = 'token_hash' then 'sha256(t.token_hash || convert_to(o::text, ''UTF8''))'
          else format('t.%I', a.attname)
        end,
        ', ' order by a.attnum
      ) as values
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where n.nspname in ('public', 'private') and c.relkind = 'r'
    group by n.nspname, c.relname
    having bool_or(a.attname = 'organisation_id') or c.relname = 'organisations'
    order by 1`);
  // One organisation after the other, as they come to be.
  return columns.map(({ name, list, values }) => {
    const tenant = name === 'public.organisations' ? 'id' : 'organisation_id';
    return `insert into ${name} (${list})
      select x.* from generate_series(${from}, ${to}) as o
      cross join lateral (select ${values} from ${name} as t where t.${tenant} = ${FIRST} and o > 0 offset 0) as x`;
  });
}

/**
 * Fills a migrated database with organisations up to a number, all alike; those up to `present` are there already.
 * Triggers are off: the rows come from an import and are copied with everything they refer to.
 */
export async function fill(db: Admin, organisations: number, present = 0): Promise<void> {
  await db.exec('set session_replication_role = replica');
  if (present === 0) await fillFirst(db);
  for (const copy of await copies(db, Math.max(present, 1) + 1, organisations)) await db.exec(copy);
  await db.exec(`
    insert into auth.users (id, email)
    select distinct m.user_id, m.user_id || '@example.org' from public.memberships m
    on conflict do nothing;
    set session_replication_role = origin`);
  // What autovacuum does on a server.
  await db.exec('vacuum (analyze)');
}
