/** A statement and its parameters, as the API makes them of a request. */
export interface Sent {
  sql: string;
  parameters: readonly unknown[];
}

/** Types of the columns of tables (`public.teams`) and of the arguments of functions (`load_series`), by name. */
export type Types = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Reads {@link Types}. */
export const TYPES = `
  select jsonb_object_agg(named.name, named.types) as value from (
    select n.nspname || '.' || c.relname as name,
      jsonb_object_agg(a.attname, format_type(a.atttypid, a.atttypmod)) as types
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where n.nspname = 'public' and c.relkind = 'r'
    group by 1
    union all
    select p.proname, jsonb_object_agg(arg.name, format_type(arg.type, null))
    from pg_proc p
    join pg_namespace n on n.oid = p.pronamespace
    cross join lateral unnest(p.proargnames[:p.pronargs], p.proargtypes::oid[]) as arg (name, type)
    where n.nspname = 'public'
    group by 1
  ) as named`;

type Values = Readonly<Record<string, unknown>>;
/** Columns that must equal a value, be one of several, be null (`null`) or be anything but that (`'not null'`). */
type Where = Values;

const quoted = (name: string) => `"${name}"`;

function conditions(table: string, where: Where, parameters: unknown[]): string {
  const all = Object.entries(where).map(([column, value]) => {
    const field = `"public"."${table}"."${column}"`;
    if (value === null) return `${field} is null`;
    if (value === 'not null') return `not ${field} is null`;
    parameters.push(value);
    return Array.isArray(value)
      ? `${field} = any ($${parameters.length})`
      : `${field} = $${parameters.length}`;
  });
  return all.length === 0 ? '' : ` where ${all.join(' and ')}`;
}

/** The answer as one JSON text, which is what the API asks the database for. */
const answered = (source: string) => `
  with pgrst_source as (${source})
  select null::bigint as total_result_set, pg_catalog.count(_postgrest_t) as page_total,
    coalesce(json_agg(_postgrest_t), '[]') as body
  from (select * from pgrst_source) as _postgrest_t`;

/**
 * Makes the statements that PostgREST makes of the requests of supabase-js. Without types (null) they cannot be run: for
 * the list of requests alone.
 */
export function apiStatements(types: Types | null) {
  /** `select … from json_to_recordset(…)`, with each field in its type. */
  const body = (of: string, fields: readonly string[], one: boolean) => {
    const typeOf = (field: string) => {
      const type = types ? types[of]?.[field] : 'text';
      if (type === undefined) throw new Error(`${of} has no ${field}`);
      return type;
    };
    const typed = fields.map((field) => `${quoted(field)} ${typeOf(field)}`);
    return `(select $1::json as json_data) as pgrst_payload
      cross join lateral (
        select ${fields.map(quoted).join(', ')}
        from json_to_record${one ? '' : 'set'}(pgrst_payload.json_data) as _ (${typed.join(', ')})
      ) as pgrst_body`;
  };

  return {
    rpc(name: string, args: Values): Sent {
      const fields = Object.keys(args);
      if (fields.length === 0)
        return {
          sql: answered(`select pgrst_call.* from "public"."${name}"() as pgrst_call`),
          parameters: [],
        };
      const given = fields.map((field) => `${quoted(field)} := pgrst_body.${quoted(field)}`);
      const call = `select pgrst_call.* from ${body(name, fields, true)}
        cross join lateral (select * from "public"."${name}"(${given.join(', ')})) as pgrst_call`;
      return { sql: answered(call), parameters: [JSON.stringify(args)] };
    },

    /** `embedded`: further columns, each a subselect as the API joins related rows. */
    select(table: string, columns: string, where: Where, order = '', embedded: readonly string[] = []): Sent {
      const parameters: unknown[] = [];
      const own = columns
        .split(', ')
        .map((column) => `"public"."${table}".${column === '*' ? column : quoted(column)}`);
      const joins = embedded.map((related, i) => `left join lateral (${related}) as embedded_${i} on true`);
      const list = [...own, ...embedded.map((_, i) => `embedded_${i}.*`)].join(', ');
      const sql = `select ${list} from "public"."${table}" ${joins.join(' ')}${conditions(table, where, parameters)}`;
      return { sql: answered(order === '' ? sql : `${sql} order by ${order}`), parameters };
    },

    /** `conflict`: what happens to rows that are there, by which columns. */
    insert(
      table: string,
      rows: readonly Values[],
      conflict?: { on: string; then: 'ignore' | 'merge' },
    ): Sent {
      const fields = Object.keys(rows[0] ?? {});
      const list = fields.map(quoted).join(', ');
      const then =
        conflict?.then === 'merge'
          ? `do update set ${fields.map((field) => `${quoted(field)} = excluded.${quoted(field)}`).join(', ')}`
          : 'do nothing';
      const inserting = `insert into "public"."${table}" (${list})
        select ${fields.map((field) => `pgrst_body.${quoted(field)}`).join(', ')}
        from ${body(`public.${table}`, fields, false)}
        ${conflict ? `on conflict (${conflict.on}) ${then}` : ''} returning 1`;
      return { sql: answered(inserting), parameters: [JSON.stringify(rows)] };
    },

    update(table: string, patch: Values, where: Where): Sent {
      const fields = Object.keys(patch);
      const parameters: unknown[] = [JSON.stringify(patch)];
      const set = fields.map((field) => `${quoted(field)} = pgrst_body.${quoted(field)}`).join(', ');
      const updating = `update "public"."${table}" set ${set} from ${body(`public.${table}`, fields, true)}${conditions(table, where, parameters)} returning "public"."${table}".*`;
      return { sql: answered(updating), parameters };
    },

    /** `and`: a further condition, as it is. */
    remove(table: string, where: Where, and = ''): Sent {
      const parameters: unknown[] = [];
      const removing = `delete from "public"."${table}"${conditions(table, where, parameters)} ${and} returning "public"."${table}".*`;
      return { sql: answered(removing), parameters };
    },
  };
}
export type ApiStatements = ReturnType<typeof apiStatements>;
