import { mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningBackend, startBackend } from '@tests/support/backend';
import { raw } from '@tests/support/http';
import { clientOf, foundOrganisation, must, newPerson, type Person } from '@tests/support/people';

/** One process per data folder, and nothing that was acknowledged is ever lost. */
let backend: RunningBackend;
let person: Person;
let organisation: string;

beforeAll(async () => {
  backend = await startBackend({ dist: 'small' });
  person = await newPerson(backend, 'keeper');
  organisation = await foundOrganisation(person, 'Kept');
});
afterAll(() => backend.stop());

/** Another server that is to use the same folder or port: answers what it says when it gives up. */
async function complaintOf(args: string[]): Promise<string> {
  const refused = await startBackend({ dist: 'small', args }).then(
    async (started) => {
      await started.stop();
      return 'it started';
    },
    (error: unknown) => String(error),
  );
  return refused;
}

const names = async () => must(await person.client.from('organisations').select('name'));

describe('a second server', () => {
  it('on the same data refuses to start, and says who has it', async () => {
    const complaint = await complaintOf(['--data', backend.dataFolder]);
    expect(complaint).toContain(`already running on ${backend.dataFolder} (process ${backend.pid})`);
    expect(complaint).not.toContain('    at ');
    expect(await names()).toEqual([{ name: 'Kept' }]);
  });

  it('refuses also when it comes by another way to the same folder', async () => {
    const link = join(mkdtempSync(join(tmpdir(), 'tragwerk-link-')), 'link');
    symlinkSync(dirname(backend.dataFolder), link);
    for (const path of [join(link, basename(backend.dataFolder)), `${backend.dataFolder}/.`])
      expect(await complaintOf(['--data', path])).toContain(`(process ${backend.pid})`);
    rmSync(dirname(link), { recursive: true });
  });

  it('on the same port says so and names another one', async () => {
    const { port } = new URL(backend.url);
    const complaint = await complaintOf(['--port', port]);
    expect(complaint).toContain(`Port ${port} is in use already.`);
    expect(complaint).toContain(`--port ${Number(port) + 1}`);
    expect(complaint).not.toContain('    at ');
  });

  it('on an address this machine does not have says so', async () => {
    expect(await complaintOf(['--host', '203.0.113.7'])).toContain(
      'This machine has no address 203.0.113.7.',
    );
  });

  it('does not touch a folder that holds something else', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tragwerk-other-'));
    writeFileSync(join(folder, 'thesis.txt'), 'precious');
    expect(await complaintOf(['--data', folder])).toContain(`${realpathSync(folder)} is not empty`);
    rmSync(folder, { recursive: true });
  });
});

describe('a restart', () => {
  it('answers what is running before it ends, then lets nobody in, and keeps accounts, rows and sessions', async () => {
    const running = Array.from({ length: 40 }, () =>
      person.client.from('organisations').select('name').then(),
    );
    // One answer is back: the server is at work on the others.
    await Promise.race(running);
    await backend.end();
    const answers = await Promise.all(running);
    // Whoever was not let in any more heard so; nobody was cut off in the middle.
    const heard = new Set(
      answers.map(({ status, error }) => (status === 200 ? 'rows' : (error?.message ?? ''))),
    );
    expect(heard).toContain('rows');
    heard.delete('rows');
    for (const message of heard) expect(message).toMatch(/fetch failed/);
    await expect(raw(backend.url, '/config.json')).rejects.toThrow('ECONNREFUSED');

    await backend.start();
    expect(await names()).toEqual([{ name: 'Kept' }]);
    const { email, password } = person;
    const { error } = await clientOf(backend).auth.signInWithPassword({ email, password });
    expect(error).toBeNull();
  });
});

describe('a server that is killed in the middle of writing', () => {
  /** `KILLS=20` kills as often. */
  const KILLS = Number(process.env['KILLS'] ?? 2);
  /** Rows that are acknowledged before each: the writers are in the middle of the next ones. */
  const ROWS = 5;
  const WRITERS = 4;

  it(`loses no acknowledged row, and its lock is taken over: ${KILLS} kills`, async () => {
    const acknowledged = new Set<string>();
    for (let kill = 0; kill < KILLS; kill++) {
      let killed = false;
      const target = acknowledged.size + ROWS;
      const { promise: enough, resolve: reached } = deferred();
      const write = async (writer: number) => {
        for (let n = 0; !killed; n++) {
          const key = `k${kill}-${writer}-${n}`;
          const team = { organisation_id: organisation, key, name: 'x'.repeat(200) };
          const { status } = await person.client.from('teams').insert(team);
          if (status === 201) acknowledged.add(key);
          if (acknowledged.size >= target) reached();
        }
      };
      const writers = Array.from({ length: WRITERS }, (_, writer) => write(writer));
      await enough;
      await backend.kill();
      killed = true;
      await Promise.all(writers);
      await backend.start();
    }
    const found = new Set<string>();
    for (let from = 0; ; from += 1_000) {
      const rows = must(
        await person.client
          .from('teams')
          .select('key')
          .order('key')
          .range(from, from + 999),
      );
      for (const { key } of rows) found.add(key);
      if (rows.length < 1_000) break;
    }
    expect([...acknowledged].filter((key) => !found.has(key))).toEqual([]);
    expect(acknowledged.size).toBeGreaterThanOrEqual(KILLS * ROWS);
  });

  function deferred(): { promise: Promise<void>; resolve: () => void } {
    let resolve = () => {};
    const promise = new Promise<void>((done) => (resolve = done));
    return { promise, resolve };
  }
});
