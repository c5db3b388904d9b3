import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface PostgresServer {
  /** Folder of the Unix socket; the server does not listen on the network. */
  host: string;
  version: string;
  stop(): void;
}

const PACKAGED = '/usr/lib/postgresql';
/** What hosted projects run at least. */
const OLDEST = 15;

const versionIn = (folder: string): number =>
  Number(/ (\d+)/.exec(execFileSync(join(folder, 'initdb'), ['--version'], { encoding: 'utf8' }))?.[1] ?? 0);

/** Folder of the server programs of a PostgreSQL on this machine that is new enough, or null. */
export function postgresPrograms(): string | null {
  const packaged = existsSync(PACKAGED)
    ? readdirSync(PACKAGED).map((version) => join(PACKAGED, version, 'bin'))
    : [];
  const folders = [...packaged, ...(process.env['PATH'] ?? '').split(':')].filter(
    (folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pg_ctl')),
  );
  return folders.find((folder) => versionIn(folder) >= OLDEST) ?? null;
}

/** PostgreSQL refuses to run as root; where we are root, its own account (or nobody) runs it. */
function account(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  for (const name of ['postgres', 'nobody']) {
    try {
      const id = (flag: string) =>
        Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: 'pipe' }));
      return { uid: id('-u'), gid: id('-g') };
    } catch {
      continue;
    }
  }
  return null;
}

/** A throw-away server in a temporary folder, or null where no PostgreSQL is installed. */
export function startPostgres(): PostgresServer | null {
  const bin = postgresPrograms();
  if (bin === null) return null;
  const host = mkdtempSync(join(tmpdir(), 'tragwerk-postgres-'));
  const runAs = account();
  if (runAs) chownSync(host, runAs.uid, runAs.gid);
  const data = join(host, 'data');
  const run = (program: string, ...args: string[]) =>
    execFileSync(join(bin, program), args, { encoding: 'utf8', cwd: host, stdio: 'pipe', ...runAs });

  run('initdb', '-D', data, '-U', 'admin', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync');
  // Nothing runs by itself: what the planner knows is what a test has told it.
  const options = `-k ${host} -c listen_addresses='' -c fsync=off -c max_connections=30 -c autovacuum=off`;
  run('pg_ctl', '-D', data, '-w', '-l', join(host, 'log'), '-o', options, 'start');

  let running = true;
  const stop = () => {
    if (!running) return;
    running = false;
    run('pg_ctl', '-D', data, '-m', 'immediate', 'stop');
    rmSync(host, { recursive: true, force: true });
  };
  process.once('exit', stop);
  return { host, version: run('postgres', '--version').trim(), stop };
}
