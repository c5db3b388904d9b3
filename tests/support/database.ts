import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { Client, DatabaseError } from 'pg';
import { inject } from 'vitest';
import { restoreStackPointer } from '@/backend/restore-stack-pointer';
import { PEOPLE, type Persona } from './personas';

type Row = Record<string, unknown>;

/** Either kind of database under test. The session starts as superuser; {@link asPersona} steps down. */
export interface Connection {
  kind: 'PGlite' | 'PostgreSQL';
  /** One statement with parameters. */
  query<T extends Row = Row>(sql: string, parameters?: unknown[]): Promise<T[]>;
  /** Statements without parameters; answers the number of rows each has changed or returned. */
  exec(sql: string): Promise<number[]>;
  close(): Promise<void>;
}

/** What the database answered, in the parts that tests look at. */
export interface Refusal {
  code: string;
  message: string;
  detail: string;
}

/** The parts of an error thrown by either driver; rethrows what is no answer of the database but a failure of it. */
export function refusal(error: unknown): Refusal {
  if (error instanceof DatabaseError || (error instanceof Error && 'code' in error)) {
    const { code, message } = error;
    const detail = 'detail' in error && typeof error.detail === 'string' ? error.detail : '';
    if (typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) && !code.startsWith('XX'))
      return { code, message, detail };
  }
  throw error;
}

function pglite(db: PGlite): Connection {
  return {
    kind: 'PGlite',
    query: async <T extends Row>(sql: string, parameters?: unknown[]) =>
      (await db.query<T>(sql, parameters)).rows,
    // PGlite adds up affectedRows over the statements of one call.
    exec: async (sql) => {
      const results = await db.exec(sql);
      return results.map((result, i) => {
        const changed = (result.affectedRows ?? 0) - (results[i - 1]?.affectedRows ?? 0);
        return Math.max(changed, result.rows.length);
      });
    },
    close: () => db.close(),
  };
}

/** A database of the throw-away PostgreSQL server, as superuser. */
export async function connectPostgres(host: string, database: string): Promise<Connection> {
  const client = new Client({ host, database, user: 'admin', password: '' });
  await client.connect();
  return {
    kind: 'PostgreSQL',
    query: async <T extends Row>(sql: string, parameters?: unknown[]) =>
      (await client.query<T>(sql, parameters)).rows,
    exec: async (sql) => [await client.query(sql)].flat().map((r) => r.rowCount ?? 0),
    close: () => client.end(),
  };
}

/** A PGlite with all migrations and the world of world.ts, as superuser. */
export async function openPglite(): Promise<Connection> {
  const loadDataDir = new Blob([readFileSync(inject('databaseSnapshot'))]);
  const db = await PGlite.create({ loadDataDir });
  restoreStackPointer(db);
  return pglite(db);
}

export interface PostgresDatabase {
  /** A further connection to the same database, for transactions that race. */
  connect(): Promise<Connection>;
  drop(): Promise<void>;
}

/** A fresh copy of the world on the PostgreSQL server, or null where none is installed. */
export async function openPostgres(): Promise<PostgresDatabase | null> {
  const host = inject('postgresHost');
  if (host === null) return null;
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const admin = await connectPostgres(host, 'postgres');
  await admin.exec(`create database ${name} template world`);
  return {
    connect: () => connectPostgres(host, name),
    drop: async () => {
      await admin.exec(`drop database ${name} with (force)`);
      await admin.close();
    },
  };
}

/** Runs the same tests on every database there is: PGlite always, PostgreSQL where it is installed. */
export async function everyDatabase(): Promise<Connection[]> {
  const postgres = await openPostgres();
  return [await openPglite(), ...(postgres ? [await postgres.connect()] : [])];
}

/** A value as SQL. Only for test data: identifiers and text written in this repository. */
export function literal(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `'${text.replaceAll("'", "''")}'`;
}

/** The statements that turn the session into a persona until the transaction (or savepoint) ends. */
export function become(persona: Persona): string {
  const { id } = PEOPLE[persona];
  const role = id === null ? 'anon' : 'authenticated';
  return `set local request.jwt.claim.sub = '${id ?? ''}'; set local role ${role};`;
}

/** Runs `work` as a persona in a transaction of its own, and keeps what it did unless it throws. */
export async function asPersona<T>(db: Connection, persona: Persona, work: (db: Connection) => Promise<T>) {
  await db.exec(`begin; ${become(persona)}`);
  try {
    const result = await work(db);
    await db.exec('commit');
    return result;
  } catch (error) {
    await db.exec('rollback');
    throw error;
  }
}

/** Runs `work` in a transaction that is undone afterwards, whatever happened. */
export async function undone<T>(db: Connection, work: () => Promise<T>): Promise<T> {
  await db.exec('begin');
  try {
    return await work();
  } finally {
    await db.exec('rollback');
  }
}
