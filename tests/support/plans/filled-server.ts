import { type Connection, connectPostgres } from '@tests/support/database';
import { type ApiSession, openApiSession, preparePlanning } from './api-session';
import { apiStatements, TYPES, type Types } from './api-statements';
import { fill } from './filled-database';
import type { Sizes } from './judge';
import { PLACE, type Place } from './place';
import type { Planned } from './planned';
import { requestsAt } from './requests';

/** A migrated database that {@link fill} has filled, and how it is asked. */
export interface Filled {
  admin: Connection;
  requests: Planned[];
  sizes: Sizes;
  /** As the API asks, and without row security. */
  sessions: Record<'api' | 'unrestricted', ApiSession>;
  /** Fills organisations up to a number, once. */
  grow(to: number): Promise<void>;
  /** Takes from the planner what it knows about tables, as nobody tells it in the embedded backend. */
  forget(): Promise<void>;
  close(): Promise<void>;
}

async function one<T>(admin: Connection, sql: string): Promise<T> {
  const [row] = await admin.query<{ value: T }>(sql);
  if (!row) throw new Error('nothing was answered');
  return row.value;
}

const SIZES = `
  select jsonb_object_agg(c.relname, c.reltuples) as value
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname in ('public', 'private') and c.relkind = 'r'`;

const FORGOTTEN = `
  delete from pg_statistic_ext_data;
  delete from pg_statistic where starelid in (
    select c.oid from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname in ('public', 'private')
  )`;

const openSessions = async (host: string, database: string) => ({
  api: await openApiSession(host, database, 'api'),
  unrestricted: await openApiSession(host, database, 'unrestricted'),
});

/** Fills a migrated database of a server and opens it. Once for each server: it makes a role. */
export async function openFilled(host: string, database: string, organisations: number): Promise<Filled> {
  const admin = await connectPostgres(host, database);
  await fill(admin, organisations);
  await admin.exec(preparePlanning());
  const types = await one<Types>(admin, TYPES);
  const place = await one<Place>(admin, PLACE);
  const sessions = await openSessions(host, database);
  const closeSessions = () => Promise.all([sessions.api.close(), sessions.unrestricted.close()]);
  // Sessions keep plans they have made.
  const reopen = async () => {
    await closeSessions();
    Object.assign(sessions, await openSessions(host, database));
  };
  return {
    admin,
    requests: requestsAt(apiStatements(types), place),
    sizes: await one<Sizes>(admin, SIZES),
    sessions,
    grow: async (to) => {
      await fill(admin, to, organisations);
      await reopen();
    },
    forget: async () => {
      await admin.exec(FORGOTTEN);
      await reopen();
    },
    close: async () => {
      await closeSessions();
      await admin.close();
    },
  };
}
