import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

type Stage = readonly [name: string, command: string, ...args: string[]];

/** Stages of which one follows the other. */
type Lane = readonly Stage[];

/** By its path: one linter needs an older one, and both are called tsc. */
const TSC = 'node_modules/typescript-7/bin/tsc';

const NPX = ['npx', '--no-install'] as const;

/**
 * `npm test`: everything, in the order in which a mistake is cheapest to find. The lanes of one line run side by side, no
 * more than two: a third would only take turns with them. Stops after the first line in which something fails, and closes
 * with one line that counts the tests.
 */
const STAGES: readonly (readonly Lane[])[] = [
  [
    [
      ['lint', 'oxlint'],
      ['rooms and components', 'eslint', 'src', '--max-warnings', '0'],
    ],
    [
      // Several threads would check much twice, and there is no core left for them.
      ['types', TSC, '--noEmit', '--singleThreaded'],
      ['format', 'prettier', '--check', '.'],
      ['build', 'vite', 'build', '--logLevel', 'warn'],
    ],
  ],
  // Both spend a good part of their time waiting: for a page, a server, the longest file at the end.
  [[['unit, database, backend, journeys', 'vitest', 'run']], [['end to end', 'playwright', 'test']]],
];

/** @param shown at once; what runs beside something else is shown when it has ended */
function run(command: string, args: string[], shown: boolean): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const [program, ...before] = command === TSC ? ([process.execPath] as const) : NPX;
    const child = spawn(program, [...before, command, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const take = (stream: NodeJS.WriteStream) => (chunk: Buffer) => {
      output += chunk.toString();
      if (shown) stream.write(chunk);
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

async function stage([name, command, ...args]: Stage, alone: boolean): Promise<boolean> {
  const before = Date.now();
  if (alone) console.log(`\n▸ ${name}`);
  const { code, output } = await run(command, args, alone);
  if (!alone && code !== 0) console.log(`\n▸ ${name}\n${output}`);
  passed += count(output, 'passed');
  failed += count(output, 'failed');
  console.log(`${code === 0 ? '✓' : '✗'} ${name} (${Math.round((Date.now() - before) / 1000)} s)`);
  return code === 0;
}

/** All of it, also after something has failed: one hears of every mistake at once. */
async function follow(lane: Lane, alone: boolean): Promise<boolean> {
  let well = true;
  for (const each of lane) well = (await stage(each, alone)) && well;
  return well;
}

for (const lanes of STAGES) {
  const well = await Promise.all(lanes.map((lane) => follow(lane, lanes.length === 1)));
  if (well.every(Boolean)) continue;
  process.exitCode = 1;
  failed = Math.max(failed, 1);
  break;
}
console.log(`\nin ${Math.round((Date.now() - started) / 1000)} s\n${passed} passed, ${failed} failed`);
