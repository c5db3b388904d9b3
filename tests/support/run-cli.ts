import { spawn } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

export interface CliOutcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs a script of src/cli the way its npm script does, in a process of its own. */
export function runCli(
  script: string,
  args: readonly string[],
  { input = '', env = {} }: { input?: string | Uint8Array; env?: Record<string, string> } = {},
): Promise<CliOutcome> {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(LC_|LANG)/.test(name));
  const child = spawn(process.execPath, ['--import', 'tsx', join('src', 'cli', script), ...args], {
    cwd: root,
    env: { ...Object.fromEntries(inherited), ...env },
  });
  return new Promise((resolve, reject) => {
    const outcome: CliOutcome = { code: null, stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (outcome.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (outcome.stderr += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ ...outcome, code }));
    // A command that has already refused does not read its input: not this test's concern.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}
