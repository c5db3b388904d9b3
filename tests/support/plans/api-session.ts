import { Client, DatabaseError } from 'pg';
import { planIn, type LoggedPlan } from './plan-node';

/** A statement as the API sends it, with the account that asks (null: nobody is signed in). */
export interface Statement {
  sql: string;
  parameters: readonly unknown[];
  account: string | null;
}

export interface Run {
  /** Every statement that was run for it, those inside functions and triggers included; its own is the last one. */
  plans: LoggedPlan[];
  /** Why the database did not do it, or null. */
  refused: string | null;
}

/** Plans made for the values at hand, or once for all values, as a connection keeps them after a few calls. */
export const PLAN_MODES = ['custom', 'generic'] as const;
export type PlanMode = (typeof PLAN_MODES)[number];

/** What makes a session tell every plan. Only a superuser may say so; it is kept with the login role. */
const TELLING = {
  session_preload_libraries: 'auto_explain',
  'auto_explain.log_min_duration': '0',
  'auto_explain.log_analyze': 'on',
  'auto_explain.log_buffers': 'on',
  'auto_explain.log_timing': 'off',
  'auto_explain.log_nested_statements': 'on',
  'auto_explain.log_format': 'json',
  'auto_explain.log_level': 'notice',
};

/** As whom a session logs in: for the API (see supabase/hosted-like.sql), or as somebody whom row security lets pass. */
export const LOGINS = { api: 'authenticator', unrestricted: 'unrestricted' } as const;

/** Lets both logins tell their plans from their next session on. */
export const preparePlanning = (): string => {
  const settings = Object.values(LOGINS).flatMap((login) =>
    Object.entries(TELLING).map(([name, value]) => `alter role ${login} set ${name} = '${value}'`),
  );
  return [`create role ${LOGINS.unrestricted} login superuser`, ...settings].join(';\n');
};

export interface ApiSession {
  /** Runs a statement in a transaction as the API does, and undoes it. */
  run(statement: Statement, mode: PlanMode): Promise<Run>;
  close(): Promise<void>;
}

/** The settings a role brings along: `set role` does not apply them, so the API does by itself. */
async function settingsOf(client: Client, role: string): Promise<[string, string][]> {
  const { rows } = await client.query<{ name: string; value: string }>(
    `select split_part(setting, '=', 1) as name, split_part(setting, '=', 2) as value
     from pg_roles r cross join unnest(r.rolconfig) as setting where r.rolname = $1`,
    [role],
  );
  return rows.map(({ name, value }) => [name, value]);
}

export async function openApiSession(
  host: string,
  database: string,
  login: keyof typeof LOGINS,
): Promise<ApiSession> {
  const client = new Client({ host, database, user: LOGINS[login], password: '' });
  let told: LoggedPlan[] = [];
  client.on('notice', ({ message }) => {
    const plan = planIn(message ?? '');
    if (plan) told.push(plan);
  });
  await client.connect();
  const settings = {
    anon: await settingsOf(client, 'anon'),
    authenticated: await settingsOf(client, 'authenticated'),
  };
  const names = new Map<string, string>();

  return {
    run: async ({ sql, parameters, account }, mode) => {
      const role = account === null ? 'anon' : 'authenticated';
      const place: [string, string][] = [
        ['request.jwt.claims', JSON.stringify({ role, ...(account === null ? {} : { sub: account }) })],
        ['plan_cache_mode', `force_${mode}_plan`],
        ...settings[role],
        ...(login === 'api' ? ([['role', role]] as [string, string][]) : []),
      ];
      // Statements are prepared by name, as the API does, so that a plan for all values is made where it is asked for.
      const name = names.get(sql) ?? `request ${names.size}`;
      names.set(sql, name);
      await client.query('begin');
      try {
        await client.query(
          `select ${place.map((_, i) => `set_config($${2 * i + 1}, $${2 * i + 2}, true)`).join(', ')}`,
          place.flat(),
        );
        told = [];
        await client.query({ name, text: sql, values: [...parameters] });
        return { plans: told, refused: null };
      } catch (error) {
        if (!(error instanceof DatabaseError)) throw error;
        return { plans: told, refused: [error.message, error.detail].filter(Boolean).join(': ') };
      } finally {
        await client.query('rollback');
      }
    },
    close: () => client.end(),
  };
}
