import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '@/backend/database';
import { ENV_FILE } from '@/backend/paths';
import { readSecrets } from '@/backend/secrets';
import { snapshotFolder } from '@/backend/snapshot';
import { troubleIn } from '@/backend/trouble';

/** A data folder that cannot be opened: the person at the terminal hears which, and what to do. */
const snapshot = snapshotFolder(readSecrets(ENV_FILE));
const folder = mkdtempSync(join(tmpdir(), 'tragwerk-damage-'));
const data = join(folder, 'data');

beforeAll(() => cpSync(snapshot, data, { recursive: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What is said when somebody starts on the folder; the thread of the database hands it on as it is. */
async function startError(dataFolder: string): Promise<string> {
  return openDatabase({ folder: dataFolder, snapshot }).then(
    async (connection) => {
      await connection.close();
      return 'it opened';
    },
    (error: unknown) => troubleIn(dataFolder, error) ?? String(error),
  );
}

const file = (name: string) => join(data, name);

/** As a bad disk or a copy that was cut short leaves it behind. */
const DAMAGES: [what: string, name: string, damage: (path: string) => void][] = [
  ['a control file that is cut short', 'global/pg_control', (path) => truncateSync(path, 100)],
  ['a catalogue of noise', 'base/5/1259', (path) => writeFileSync(path, Buffer.alloc(65_536, 'noise'))],
];

describe('a damaged data folder', () => {
  it.each(DAMAGES)('with %s is named, with what to do', async (_what, name, damage) => {
    const path = file(name);
    const before = readFileSync(path);
    damage(path);
    const complaint = await startError(data);
    writeFileSync(path, before);
    expect(complaint).toMatch(new RegExp(`^The data in ${data} are damaged`));
    expect(complaint).toContain('npm start -- --data ANOTHER-FOLDER');
    expect(complaint).not.toMatch(/Aborted|ASSERTIONS|initialize|\n/);
  });

  it('of another version of PostgreSQL is not opened at all', async () => {
    const newer = join(folder, 'newer');
    mkdirSync(newer);
    writeFileSync(join(newer, 'PG_VERSION'), '99\n');
    expect(await startError(newer)).toContain(`The data in ${newer} are of another version (PostgreSQL 99`);
    expect(readdirSync(newer)).toEqual(['PG_VERSION']);
  });

  it('where there is a file in its place says so', async () => {
    const path = join(folder, 'file');
    writeFileSync(path, 'no folder');
    expect(await startError(path)).toContain(`${path} is not where a folder with data can be.`);
  });
});
