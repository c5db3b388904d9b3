import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Migration, migrate, readMigrations } from '@/backend/migrations';
import { MIGRATIONS } from '@/backend/paths';

const first: Migration = { version: '20260101000000', name: 'first', sql: 'create table one (id int);' };
const second: Migration = { version: '20260102000000', name: 'second', sql: 'create table two (id int);\n' };

let db: PGlite;
beforeAll(async () => {
  db = await PGlite.create();
});
afterAll(() => db.close());
beforeEach(() =>
  db
    .exec('drop schema if exists supabase_migrations cascade; drop table if exists one, two, three;')
    .then(() => undefined),
);

const tables = async () => {
  const { rows } = await db.query<{ tablename: string }>(
    `select tablename from pg_tables where schemaname = 'public' order by 1`,
  );
  return rows.map(({ tablename }) => tablename);
};

describe('migrations', () => {
  it('are applied once, in order, and only what is new', async () => {
    expect(await migrate(db, [first])).toEqual(['20260101000000_first']);
    expect(await migrate(db, [first])).toEqual([]);
    expect(await migrate(db, [first, second])).toEqual(['20260102000000_second']);
    expect(await tables()).toEqual(['one', 'two']);
  });

  it('are recorded where the Supabase CLI looks for them', async () => {
    await migrate(db, [first, second]);
    const { rows } = await db.query(
      'select version, name from supabase_migrations.schema_migrations order by 1',
    );
    expect(rows).toEqual([
      { version: '20260101000000', name: 'first' },
      { version: '20260102000000', name: 'second' },
    ]);
  });

  it('that have landed are never edited: a changed one stops the start, and says which', async () => {
    await migrate(db, [first]);
    const edited = { ...first, sql: `${first.sql} -- edited` };
    await expect(migrate(db, [edited, second])).rejects.toThrow(/20260101000000 .* reads differently now/);
    expect(await tables()).toEqual(['one']);
  });

  it('that have landed do not go away either', async () => {
    await migrate(db, [first, second]);
    await expect(migrate(db, [second])).rejects.toThrow(/20260101000000 .* file is gone/);
  });

  it('of a newer version are not called gone: that version can still read the data', async () => {
    await migrate(db, [first, second]);
    await expect(migrate(db, [first])).rejects.toThrow(/newer version of Tragwerk: migration 20260102000000/);
    expect(await tables()).toEqual(['one', 'two']);
  });

  it('may have the line ends of another system', async () => {
    const lines = { ...first, sql: 'create table one (\n  id int\n);\n' };
    await migrate(db, [lines]);
    expect(await migrate(db, [{ ...lines, sql: lines.sql.replaceAll('\n', '\r\n') }])).toEqual([]);
  });

  it('leave nothing behind when they fail, and those before them stay', async () => {
    const broken = { ...second, sql: 'create table two (id int); create table one (id int);' };
    await expect(migrate(db, [first, broken])).rejects.toThrow(/^Migration 20260102000000_second failed/);
    expect(await tables()).toEqual(['one']);
    expect(await migrate(db, [first, second])).toEqual(['20260102000000_second']);
  });

  it('of this project are named as the Supabase CLI wants it, in the order of their time', () => {
    const versions = readMigrations(MIGRATIONS).map(({ version }) => version);
    expect(versions.length).toBeGreaterThan(5);
    expect(versions).toEqual([...new Set(versions)].sort());
  });

  it('with another name are refused', () => {
    const folder = mkdtempSync(join(tmpdir(), 'tragwerk-migrations-'));
    writeFileSync(join(folder, 'later.sql'), '');
    expect(() => readMigrations(folder)).toThrow('Not the name of a migration: later.sql');
    rmSync(folder, { recursive: true });
  });
});
