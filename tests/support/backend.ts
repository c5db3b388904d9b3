import { mkdtempSync, rmSync } from 'node:fs';
import { fork, type ChildProcess } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT } from '@/backend/paths';

export interface RunningBackend {
  url: string;
  publishableKey: string;
  /** The server's own process, for tests that end it without asking. */
  pid: number;
  /** Everything the server has printed so far: mails among it. */
  printed(): string;
  /** Asks the server to end and starts another one on the same data and port. */
  restart(): Promise<void>;
  /** Ends the process without a chance to tidy up (SIGKILL). */
  kill(): Promise<void>;
  /** Starts again after kill(). */
  start(): Promise<void>;
  stop(): Promise<void>;
}

interface Options {
  /** How many attempts to sign in are allowed in ten minutes; generous unless a test is about it. */
  attempts?: { perAddress: number; perAccount: number };
}

/** The embedded backend as `npm start` runs it, in a process of its own, on a free port and an empty folder. */
export async function startBackend(options: Options = {}): Promise<RunningBackend> {
  const folder = mkdtempSync(join(tmpdir(), 'tragwerk-test-'));
  const attempts = options.attempts ?? { perAddress: 10_000, perAccount: 10_000 };
  let child: ChildProcess | null = null;
  let output = '';
  let port = 0;
  let publishableKey = '';

  const launch = () =>
    new Promise<void>((resolve, reject) => {
      const args = ['--data', join(folder, 'data'), '--port', String(port)];
      const started = fork(join(PROJECT, 'tests/support/backend-process.ts'), args, {
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
        env: { ...process.env, TRAGWERK_TEST_ATTEMPTS: JSON.stringify(attempts) },
        execArgv: ['--import', 'tsx'],
      });
      child = started;
      started.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
      started.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
      started.once('exit', (code) => reject(new Error(`the server ended (${code}) before it was ready:\n${output}`)));
      started.once('message', (message: { port: number; publishableKey: string }) => {
        ({ port, publishableKey } = message);
        resolve();
      });
    });

  const end = (signal: 'SIGTERM' | 'SIGKILL') =>
    new Promise<void>((resolve) => {
      if (!child || child.exitCode !== null || child.signalCode !== null) return resolve();
      child.once('exit', () => resolve());
      child.kill(signal);
    });

  await launch();
  return {
    get url() {
      return `http://localhost:${port}`;
    },
    get publishableKey() {
      return publishableKey;
    },
    get pid() {
      return child?.pid ?? 0;
    },
    printed: () => output,
    restart: async () => {
      await end('SIGTERM');
      await launch();
    },
    kill: () => end('SIGKILL'),
    start: launch,
    stop: async () => {
      await end('SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
