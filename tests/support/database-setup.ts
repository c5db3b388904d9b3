import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { openMigratedDatabase } from '@/cli/types/migrated-database';
import { connectPostgres } from './database';
import { startPostgres } from './postgres-server';
import { migrateAsOwner, seedWorld } from './seed';

declare module 'vitest' {
  export interface ProvidedContext {
    /** File with the data directory of a migrated PGlite that holds the world of tests/support/world.ts. */
    databaseSnapshot: string;
    /** Socket folder of a PostgreSQL server with the same content in its database `world`; null where none is installed. */
    postgresHost: string | null;
  }
}

/** Migrates and fills one database of each kind for the whole run; test files start from copies. */
export default async function setup(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'tragwerk-database-'));
  const lite = await openMigratedDatabase();
  await lite.exec(seedWorld());
  const snapshot = join(folder, 'world.tar');
  writeFileSync(snapshot, new Uint8Array(await (await lite.dumpDataDir('none')).arrayBuffer()));
  await lite.close();
  project.provide('databaseSnapshot', snapshot);

  const server = startPostgres();
  if (server) {
    const admin = await connectPostgres(server.host, 'postgres');
    await admin.exec('create database world');
    await admin.close();
    const world = await connectPostgres(server.host, 'world');
    await world.exec(migrateAsOwner());
    await world.exec(seedWorld());
    await world.close();
  }
  console.log(
    `database tests run on PGlite${server ? ` and ${server.version}` : '; no PostgreSQL is installed here'}`,
  );
  project.provide('postgresHost', server?.host ?? null);

  return () => {
    server?.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
