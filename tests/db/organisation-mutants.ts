import type { Connection } from '@tests/support/database';

/** A function of the catalogue in which one condition that names the organisation has been dropped. */
export interface OrganisationMutant {
  /** The function and the condition, and which of several that read the same. */
  name: string;
  /** The function with its arguments, as the catalogue writes it. */
  fn: string;
  /** Of a trigger function: a cascade may reach it, which no text names. */
  trigger: boolean;
  sql: string;
}

const NAME = String.raw`[\w.$]+`;
const TENANT = String.raw`[\w.]*\borganisation_id|[\w.]*_organisation_id|[\w.]*\.organisation_id`;
/** `x.organisation_id = …`, `… = x.organisation_id` and `… = any (array(select private.my_organisations…))`. */
const CONDITION = new RegExp(
  String.raw`(?<![\w.$])(?:(?:${TENANT}) = (?!any\b)${NAME}|${NAME} = (?:${TENANT})(?![\w.])|${NAME} = any \((?=array\(select\s+private\.my_organisations))`,
  'g',
);

/** Where the bracket that stands open before `start` is closed. */
function closing(text: string, start: number): number {
  let depth = 1;
  for (let i = start; i < text.length; i++) {
    if (text[i] === '(') depth++;
    if (text[i] === ')' && --depth === 0) return i + 1;
  }
  return text.length;
}

/** The conditions of a function body that name the organisation, as pieces of its text. */
export function organisationConditions(body: string): { at: number; text: string }[] {
  return [...body.matchAll(CONDITION)].map(({ index, 0: found }) => {
    const end = index + found.length;
    return { at: index, text: body.slice(index, found.endsWith('(') ? closing(body, end) : end) };
  });
}

/** Of every function there is, each such condition dropped, one at a time. */
export async function organisationMutants(db: Connection): Promise<OrganisationMutant[]> {
  const functions = await db.query<{ fn: string; definition: string; trigger: boolean }>(
    `select p.oid::regprocedure::text as fn, pg_get_functiondef(p.oid) as definition,
       p.prorettype = 'trigger'::regtype as trigger
     from pg_proc p where p.pronamespace in ('public'::regnamespace, 'private'::regnamespace) order by 1`,
  );
  return functions.flatMap(({ fn, definition, trigger }) => {
    const seen = new Map<string, number>();
    return organisationConditions(definition).map(({ at, text }) => {
      const nth = (seen.get(text) ?? 0) + 1;
      seen.set(text, nth);
      const sql = `${definition.slice(0, at)}true${definition.slice(at + text.length)}`;
      return { name: `${fn}: ${text}${nth === 1 ? '' : ` (${nth})`}`, fn, trigger, sql };
    });
  });
}

/**
 * Through which names a function is reached, the nearest first: its own, the tables whose trigger it is, and whatever
 * names one of these in its text.
 */
export async function namesReaching(db: Connection): Promise<(fn: string) => readonly string[]> {
  const functions = await db.query<{ name: string; body: string }>(
    `select p.pronamespace::regnamespace || '.' || p.proname as name, p.prosrc as body
     from pg_proc p where p.pronamespace in ('public'::regnamespace, 'private'::regnamespace)`,
  );
  const triggers = await db.query<{ name: string; table: string }>(
    `select distinct 'private.' || p.proname as name, 'public.' || c.relname as table
     from pg_trigger t join pg_proc p on p.oid = t.tgfoid join pg_class c on c.oid = t.tgrelid
     where not t.tgisinternal`,
  );
  const names = (text: string, name: string) =>
    new RegExp(String.raw`${name.replace('.', String.raw`\.`)}\b`).test(text);
  const direct = (name: string): string[] => {
    const tables = triggers.filter((trigger) => trigger.name === name).map(({ table }) => table);
    const callers = functions.filter(({ body }) => [name, ...tables].some((each) => names(body, each)));
    return [...tables, ...callers.map((each) => each.name)];
  };
  return (fn) => {
    const [bare = ''] = fn.split('(');
    const found = new Set([bare.includes('.') ? bare : `public.${bare}`]);
    for (const name of found) for (const caller of direct(name)) found.add(caller);
    return [...found];
  };
}
