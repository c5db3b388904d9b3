import { type ChildProcess, fork } from 'node:child_process';
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DIST, ENV_FILE, PROJECT } from '@/backend/paths';
import { readSecrets } from '@/backend/secrets';
import type { TestSettings } from './backend-process';
import { smallDist } from './small-dist';

/** What somebody needs who talks to a backend. */
export interface Backend {
  url: string;
  publishableKey: string;
  /** What sessions are signed with, for tests that forge one. */
  jwtSecret: string;
  /** Everything the server has told the person at the terminal so far: mails among it. */
  printed(): string;
}

export interface RunningBackend extends Backend {
  /** Where the database lies. */
  dataFolder: string;
  /** The server's own process. */
  pid: number;
  /** Whatever its process has written, by itself or by what was loaded into it; complete when it has ended. */
  output(): string;
  /** Asks the server to end and starts another one on the same data and port. */
  restart(): Promise<void>;
  /** Ends the process without a chance to tidy up (SIGKILL). */
  kill(): Promise<void>;
  /** Starts again after kill() or end(). */
  start(): Promise<void>;
  /** Asks the server to end (SIGTERM); the data stay. */
  end(): Promise<void>;
  /** Ends the server and deletes its data. */
  stop(): Promise<void>;
}

export interface BackendOptions extends Partial<Omit<TestSettings, 'dist'>> {
  /** A miniature of the built app, for tests that are about the server; otherwise the real one, where there is one. */
  dist?: 'small';
  /** Further arguments of `npm start`. */
  args?: string[];
  /** Serves many tests: only then is it worth while to optimise the database's engine while it runs. */
  busy?: boolean;
  /** A module the server's process loads before anything else. */
  preload?: string;
}

/** Nobody waits long for a rate limit in a test that is not about it. */
const GENEROUS = {
  attempts: { perAddress: 10_000, perAccount: 10_000 },
  limits: { callMs: 60_000 },
};

/**
 * Node optimises WebAssembly while it runs, which takes a third of the processor time of a start: more than it saves in
 * the few seconds that most servers under test live. What the engine does is the same.
 */
const UNOPTIMISED = '--liftoff-only';

/** The embedded backend as `npm start` runs it, in a process of its own, on a free port and an empty folder. */
export async function startBackend(options: BackendOptions = {}): Promise<RunningBackend> {
  const { args = [], preload, busy = false, dist, ...given } = options;
  const folder = mkdtempSync(join(tmpdir(), 'tragwerk-test-'));
  const dataFolder = join(folder, 'data');
  const log = given.log ?? join(folder, 'log');
  appendFileSync(log, '');
  const { publishableKey, jwtSecret } = readSecrets(ENV_FILE);
  const isBuilt = dist === undefined && existsSync(join(DIST, 'index.html'));
  const settings: TestSettings = {
    ...GENEROUS,
    ...given,
    log,
    dist: isBuilt ? DIST : smallDist(join(folder, 'dist')),
  };
  let child: ChildProcess | null = null;
  let output = '';
  let port = 0;

  const launch = async () => {
    const started = fork(
      join(PROJECT, 'tests/support/backend-process.ts'),
      ['--data', dataFolder, '--port', String(port), ...args],
      {
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
        env: { ...process.env, TRAGWERK_TEST: JSON.stringify(settings) },
        execArgv: [
          ...(busy ? [] : [UNOPTIMISED]),
          ...(preload === undefined ? [] : ['--import', preload]),
          '--import',
          'tsx',
        ],
      },
    );
    child = started;
    for (const stream of [started.stdout, started.stderr])
      stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    ({ port } = await new Promise<{ port: number }>((resolve, reject) => {
      started.once('message', (message: { port: number }) => resolve(message));
      started.once('close', (code) =>
        reject(new Error(`the server ended (${code}) before it was ready:\n${output}`)),
      );
    }));
  };

  const end = (signal: 'SIGTERM' | 'SIGKILL') =>
    new Promise<void>((resolve) => {
      if (!child || child.exitCode !== null || child.signalCode !== null) return resolve();
      child.once('close', () => resolve());
      child.kill(signal);
    });

  try {
    await launch();
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  return {
    get url() {
      return `http://localhost:${port}`;
    },
    publishableKey,
    jwtSecret,
    dataFolder,
    get pid() {
      return child?.pid ?? 0;
    },
    printed: () => readFileSync(log, 'utf8'),
    output: () => output,
    restart: async () => {
      await end('SIGTERM');
      await launch();
    },
    kill: () => end('SIGKILL'),
    start: launch,
    end: () => end('SIGTERM'),
    stop: async () => {
      await end('SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
