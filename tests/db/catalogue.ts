import { type Connection, literal, undone } from '@tests/support/database';

/** A column as the catalogue of the database has it. */
export interface CatalogueColumn extends Record<string, unknown> {
  table: string;
  column: string;
  type: string;
  /** Checks that speak of this column alone, as SQL. */
  checks: string[];
}

/** Every column of every table of the API. */
export const columnsOf = (db: Connection): Promise<CatalogueColumn[]> =>
  db.query<CatalogueColumn>(`
    select c.relname as table, a.attname as column, format_type(a.atttypid, a.atttypmod) as type, array(
      select pg_get_expr(k.conbin, k.conrelid)
      from pg_constraint k
      where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum] and k.convalidated
    ) as checks
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
    order by 1, 2
  `);

/** A value put to a column. */
export interface Put {
  column: CatalogueColumn;
  value: unknown;
}

/** Which of the values the types of their columns and their own checks take, in order. */
export const taken = (db: Connection, puts: readonly Put[]): Promise<boolean[]> =>
  undone(db, () => takenWithin(db, puts));

/** The same within a transaction that is undone later. */
export async function takenWithin(db: Connection, puts: readonly Put[]): Promise<boolean[]> {
  await db.exec(`
      create function pg_temp.takes(p_sql text) returns boolean language plpgsql as $$
      declare
        v_taken boolean;
      begin
        execute p_sql into v_taken;
        return v_taken;
      exception when data_exception then
        return false;
      end
      $$`);
  const rows = await db.query<{ taken: boolean }>(
    'select pg_temp.takes(sql) as taken from unnest($1::text[]) with ordinality as put (sql, at) order by at',
    [puts.map(asQuestion)],
  );
  return rows.map((row) => row.taken);
}

function asQuestion({ column: { column, type, checks }, value }: Put): string {
  // A text is no whole number although a number would be rounded to one.
  const given = literal(type === 'jsonb' ? JSON.stringify(value) : String(value));
  const all = ['true', ...checks.map((check) => `coalesce(${check}, true)`)].join(' and ');
  return `select ${all} from (select ${given}::${type} as "${column}") as of_row`;
}

/** Tables whose stamps the database does not write by itself. */
export async function unstamped(db: Connection): Promise<string[]> {
  const rows = await db.query<{ name: string }>(`
    select c.relname as name from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not exists (
      select from pg_trigger t
      where t.tgrelid = c.oid and t.tgfoid = 'private.stamp'::regproc and t.tgenabled = 'O'
    )
  `);
  return rows.map(({ name }) => name);
}
