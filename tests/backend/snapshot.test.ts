import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '@/backend/database';
import { ENV_FILE } from '@/backend/paths';
import { readSecrets, type Secrets } from '@/backend/secrets';
import { ensureSnapshot, snapshotFolder } from '@/backend/snapshot';

/** The first start copies a database that was prepared once: the same for the same sources, and never half of one. */
let secrets: Secrets;
let snapshot: string;
let folder: string;

beforeAll(async () => {
  secrets = readSecrets(ENV_FILE);
  snapshot = await ensureSnapshot(secrets);
  folder = mkdtempSync(join(tmpdir(), 'tragwerk-snapshot-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Content {
  organisations: string[];
  programmes: number;
  people: number;
}

/** What is in a folder; then changes it. */
async function contentOf(dataFolder: string, change = ''): Promise<Content> {
  const { driver, close } = await open(dataFolder);
  const { rows } = await driver.query<Content>(`
    select
      (select array_agg(id || ' ' || name order by name) from public.organisations) as organisations,
      (select count(*)::int from public.programmes) as programmes,
      (select count(*)::int from public.memberships) as people`);
  await driver.exec(change);
  await close();
  const [content] = rows;
  if (!content) throw new Error('no row');
  return content;
}

async function open(dataFolder: string) {
  const connection = await openDatabase({ folder: dataFolder, snapshot });
  return { driver: connection.driver, close: () => connection.close() };
}

describe('the snapshot', () => {
  let one: Content;

  it('is named after what is in it', () => {
    expect(snapshotFolder(secrets)).toBe(snapshot);
    expect(snapshotFolder({ demoPassword: 'another' })).not.toBe(snapshot);
  });

  it('is made once', async () => {
    const made = statSync(join(snapshot, 'PG_VERSION')).mtimeMs;
    expect(await ensureSnapshot(secrets)).toBe(snapshot);
    expect(statSync(join(snapshot, 'PG_VERSION')).mtimeMs).toBe(made);
  });

  it('is for its owner alone', () => {
    expect((statSync(snapshot).mode & 0o077).toString(8)).toBe('0');
  });

  it('gives a new folder the demo: an organisation of five people with a programme in each language', async () => {
    one = await contentOf(join(folder, 'one'), `update public.organisations set name = 'Ours'`);
    expect(one.organisations.map((text) => text.slice(37))).toEqual([
      'Hegenbruck Maschinenbau',
      'Hegenbruck Maschinenbau',
    ]);
    expect([one.programmes, one.people]).toEqual([2, 10]);
  });

  it('replaces nothing that is there', async () => {
    const { organisations } = await contentOf(join(folder, 'one'));
    expect(organisations.map((text) => text.slice(37))).toEqual(['Ours', 'Ours']);
  });

  it('gives the next folder the same, whatever has been done with its copies, also where copying was cut short', async () => {
    const cut = join(folder, 'two');
    mkdirSync(join(`${cut}.new`, 'base'), { recursive: true });
    writeFileSync(join(`${cut}.new`, 'PG_VERSION'), '17');
    expect(await contentOf(cut)).toEqual(one);
    expect(existsSync(`${cut}.new`)).toBe(false);
  });

  it('is not copied over what is no database', async () => {
    const other = join(folder, 'other');
    mkdirSync(other);
    writeFileSync(join(other, 'thesis.txt'), 'precious');
    await expect(contentOf(other)).rejects.toThrow(/is not empty/);
    expect(readdirSync(other)).toEqual(['thesis.txt']);
  });
});
