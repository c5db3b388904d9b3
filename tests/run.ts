import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

/**
 * `npm test`: everything, in the order in which a mistake is cheapest to find. Stops at the first stage that
 * fails, and closes with one line that counts the tests.
 */
const STAGES: readonly (readonly [name: string, command: string, ...args: string[]])[] = [
  ['types', 'tsc', '--noEmit'],
  ['lint', 'eslint', '.', '--max-warnings', '0'],
  ['format', 'prettier', '--check', '.'],
  ['build', 'vite', 'build', '--logLevel', 'warn'],
  ['unit, database, backend, journeys', 'vitest', 'run'],
  ['end to end', 'playwright', 'test'],
];

function run(command: string, args: string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn('npx', ['--no-install', command, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const take = (stream: NodeJS.WriteStream) => (chunk: Buffer) => {
      output += chunk.toString();
      stream.write(chunk);
    };
    child.stdout.on('data', take(process.stdout));
    child.stderr.on('data', take(process.stderr));
    child.on('close', (code) => resolve({ code: code ?? 1, output: stripVTControlCharacters(output) }));
  });
}

/** vitest says "Tests  12 failed | 340 passed", playwright "2 failed" and "31 passed" on lines of their own. */
function count(output: string, word: 'passed' | 'failed'): number {
  const lines = output
    .split('\n')
    .filter((line) => /^\s*Tests\s/.test(line) || /^\s*\d+ (passed|failed)\b/.test(line));
  return lines.reduce((sum, line) => sum + Number(new RegExp(`(\\d+) ${word}`).exec(line)?.[1] ?? 0), 0);
}

let passed = 0;
let failed = 0;
const started = Date.now();
for (const [name, command, ...args] of STAGES) {
  const before = Date.now();
  console.log(`\n▸ ${name}`);
  const { code, output } = await run(command, args);
  passed += count(output, 'passed');
  failed += count(output, 'failed');
  console.log(`${code === 0 ? '✓' : '✗'} ${name} (${Math.round((Date.now() - before) / 1000)} s)`);
  if (code !== 0) {
    process.exitCode = 1;
    failed = Math.max(failed, 1);
    break;
  }
}
console.log(`\nin ${Math.round((Date.now() - started) / 1000)} s\n${passed} passed, ${failed} failed`);
