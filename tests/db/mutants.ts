import type { Connection } from '@tests/support/database';
import { ENTRY_NAMES, entryOf } from '@tests/support/world';
import { callCells } from './call-cells';
import type { Cell } from './cell';
import { cellsOf } from './cells';
import { specialCells } from './special-cells';

/** The schema with one guard taken away. */
export interface Mutant {
  name: string;
  sql: string;
  /** The cells that may notice, likeliest first. */
  cells: () => Cell[];
}

const ofTables = new Map<string, Cell[]>();
/** Cells of a table, those that use the verb first; then what is special about memberships and measures. */
function cellsOfTable(table: string, verb: string): Cell[] {
  const known = ofTables.get(`${table} ${verb}`);
  if (known) return known;
  const entries = ENTRY_NAMES.filter(
    (name) => entryOf(name).table === table || entryOf(name).table === `private.${table}`,
  );
  const cells = [...entries.flatMap(cellsOf), ...Object.values(specialCells()).flat()];
  const [first, rest] = [true, false].map((wanted) =>
    cells.filter((cell) => cell.sql.startsWith(verb.toLowerCase()) === wanted),
  );
  const all = [...(first ?? []), ...(rest ?? [])];
  ofTables.set(`${table} ${verb}`, all);
  return all;
}

interface Policy {
  table: string;
  name: string;
  verb: string;
  using: string | null;
  check: string | null;
}

/** Each policy dropped, opened on either side, and widened to every member of the organisation. */
export async function policyMutants(db: Connection): Promise<Mutant[]> {
  const rows = await db.query(
    `select tablename as "table", policyname as name, cmd as verb, qual as "using", with_check as "check"
     from pg_policies where schemaname = 'public' order by 1, 2`,
  );
  return (rows as unknown as Policy[]).flatMap(({ table, name, verb, using, check }) => {
    const alter = `alter policy ${name} on public.${table}`;
    const mutant = (what: string, sql: string): Mutant => ({
      name: `${name}: ${what}`,
      sql,
      cells: () => cellsOfTable(table, verb),
    });
    const widened = (text: string) =>
      text.replaceAll(
        /private\.my_organisations_as\([^()]*(\([^()]*\)[^()]*)*\)/g,
        'private.my_organisations()',
      );
    const both = [
      ...(using === null ? [] : [['using', using] as const]),
      ...(check === null ? [] : [['with check', check] as const]),
    ];
    const anyMeasure = (text: string) =>
      text.replace(/ AND \(\(organisation_id, measure_id\) IN .*\)$/s, ')');
    const wide = both.map(([clause, text]) => `${clause} (${widened(text)})`).join(' ');
    return [
      mutant('dropped', `drop policy ${name} on public.${table}`),
      ...both.map(([clause]) => mutant(`${clause} (true)`, `${alter} ${clause} (true)`)),
      // The links of a measure are held by the second half of their policies; the first is there for the index.
      ...(both.some(([, text]) => widened(text) !== text && !text.includes('my_measures'))
        ? [mutant('for every member', `${alter} ${wide}`)]
        : []),
      ...both
        .filter(([, text]) => anyMeasure(text) !== text)
        .map(([clause, text]) => mutant('any measure', `${alter} ${clause} (${anyMeasure(text)})`)),
    ];
  });
}

/** Row security switched off, table by table. */
export const switchedOff = (): Mutant[] =>
  [...new Set(ENTRY_NAMES.map((name) => entryOf(name).table))]
    .filter((table) => !table.startsWith('private.'))
    .map((table) => ({
      name: `${table}: row security off`,
      sql: `alter table public.${table} disable row level security`,
      cells: () => cellsOfTable(table, 'select'),
    }));

/** Triggers and references dropped. */
export async function ruleMutants(db: Connection): Promise<Mutant[]> {
  const triggers = await db.query<{ table: string; name: string }>(
    `select c.relname as "table", t.tgname as name from pg_trigger t join pg_class c on c.oid = t.tgrelid
     where not t.tgisinternal and t.tgname not like 'refuse\\_%\\_circle' order by 1, 2`,
  );
  const references = await db.query<{ table: string; name: string }>(
    `select c.relname as "table", k.conname as name
     from pg_constraint k join pg_class c on c.oid = k.conrelid
     where k.contype = 'f' and c.relnamespace = 'public'::regnamespace
       and cardinality(k.conkey) > 1 and k.confrelid <> 'public.programmes'::regclass
     order by 1, 2`,
  );
  const mutant = (table: string, sql: string, verb: string): Mutant => ({
    name: sql,
    sql,
    cells: () => cellsOfTable(table, verb),
  });
  return [
    ...triggers.map(({ table, name }) => mutant(table, `drop trigger ${name} on public.${table}`, 'update')),
    ...references.map(({ table, name }) =>
      mutant(table, `alter table public.${table} drop constraint ${name}`, 'insert'),
    ),
  ];
}

interface Source {
  name: string;
  definition: string;
  definer: boolean;
}

/** What a condition or a statement of a function is replaced with; all occurrences one by one. */
const WEAKER: readonly (readonly [what: string, find: RegExp, replace: string])[] = [
  ['no refusal', /raise exception using errcode = 'PT400'[^;]*;/g, 'null;'],
  ['any person', /(m|s)\.user_id = \(?(select )?(auth\.uid\(\)|v_user)\)?/g, 'true'],
  ['any founder', /o\.created_by = v_user/g, 'true'],
  ['any importer', /p\.created_by = auth\.uid\(\)/g, 'true'],
  ['any role', /m\.role (= (any \(roles\)|'owner')|in \('owner', 'change_manager'\))/g, 'true'],
  // Where the organisation is dropped, twin.test.ts looks.
  [
    'any programme',
    /l\.programme_id = (old\.programme_id|p_programme_id(?=\s+and l\.measure_id = any))/g,
    'true',
  ],
  ['any measure', /l\.(measure|after)_id = (old\.id|any \(p_measure_ids\))/g, 'true'],
  ['any age', /l\.kept_at < now\(\) - interval '7 days'/g, 'false'],
  ['any age', /l\.kept_at > now\(\) - interval '7 days'/g, 'true'],
  ['any number', /x\.n > 10000/g, 'false'],
  ['anybody’s deletion', /l\.deleted_by = \(select auth\.uid\(\)\)/g, 'true'],
  ['any kind of measure', /l\.measure_kind = coalesce\(\w+\.kind::text, ''\)/g, 'true'],
  ['any planner', /mine\.measure_id = l\.measure_id/g, 'true'],
  ['any kind', /m\.kind (= 'training'|is distinct from 'training')/g, 'true'],
  ['any role of measures', /s\.role = '\w+'/g, 'true'],
  ['any token', /t\.token_hash = private\.hash_token\(p_token\)/g, 'true'],
  ['no stamp', /new\.\w+ := [^;]+;/g, ''],
  ['used by anybody', /v_invitation\.accepted_by = v_user/g, 'true'],
];

/** The cells that ask a function, directly or through a policy or trigger. */
function cellsOfFunction(name: string): Cell[] {
  const calls = Object.entries(callCells());
  const called = (prefix: RegExp) =>
    calls.filter(([call]) => prefix.test(call)).flatMap(([, cells]) => cells);
  const special = Object.values(specialCells()).flat();
  const bare = name.replace(/\(.*/, '').replace('private.', '');
  switch (bare) {
    case 'require_owner':
      return called(/^(create|revoke)_invitation/);
    case 'delete_account':
      return called(/^delete_my_account:/);
    case 'organisations_without':
      return called(/^preview_account_deletion:/);
    case 'require_manager':
      return called(/push_token/);
    case 'day_or_null':
      return called(/^ingest_observations/);
    case 'my_organisations':
    case 'my_organisations_as':
      return [...called(/^my_/), ...cellsOf('decisions')];
    case 'my_measures':
      return [...special, ...cellsOf('measure_teams: training'), ...cellsOf('measure_teams: other')];
    case 'refuse_measure_circle':
      return called(/^link_measure: in a circle/);
    case 'stamp':
      return cellsOf('decisions');
    case 'readings_at':
      return called(/^load_observations/);
    case 'insert_programme':
      return called(/^insert_rows: a new programme/);
    case 'blackouts_at':
      return called(/_blackout_periods?:/);
    case 'keep_an_owner':
    case 'keep_cadence':
    case 'keep_evaluations_apart':
    case 'keep_headcounts':
    case 'keep_links':
    case 'forget_kept_links':
    case 'restore_links':
    case 'refuse_team_circle':
      return special;
    default:
      return called(new RegExp(`^${bare}:`));
  }
}

/** First those that are refused with a message of the text, then others that are refused. */
function refusedFirst(cells: readonly Cell[], text: string): Cell[] {
  const rank = ({ right }: Cell) =>
    right.some((outcome) => text.includes(`'${outcome}'`)) ? 0 : right.includes('done') ? 2 : 1;
  return cells.toSorted((a, b) => rank(a) - rank(b));
}

/** Functions with a guard taken out, and functions of the API that suddenly act with the rights of their owner. */
export async function functionMutants(db: Connection): Promise<Mutant[]> {
  const rows = await db.query(
    `select p.oid::regprocedure::text as name, pg_get_functiondef(p.oid) as definition, p.prosecdef as definer
     from pg_proc p where p.pronamespace in ('public'::regnamespace, 'private'::regnamespace) order by 1`,
  );
  return (rows as unknown as Source[]).flatMap(({ name, definition, definer }) => {
    const cells = () => cellsOfFunction(name);
    const weaker = WEAKER.flatMap(([what, find, replace]) =>
      [...definition.matchAll(find)].map((match, i): Mutant => {
        const { index } = match;
        const sql = definition.slice(0, index) + replace + definition.slice(index + match[0].length);
        const text = match[0].replaceAll(/\s+/g, ' ');
        return {
          name: `${name}: ${what} (${i + 1}: ${text})`,
          sql,
          cells: () => refusedFirst(cells(), text),
        };
      }),
    );
    const promoted: Mutant = {
      name: `${name}: security definer`,
      sql: `alter function ${name} security definer`,
      cells,
    };
    // The import asks for the right by itself; that it is no definer is a lint.
    return definer || !/^(load|decide)/.test(name) ? weaker : [...weaker, promoted];
  });
}
