/**
 * `npm run audit -- FILE`: the findings of a programme file, without any server. Only here, at the edge, are the clock,
 * the environment and standard input read. Exit codes: 0 done, 1 --fail-on reached, 2 bad input or options.
 */
import { runAudit } from './audit/run';

async function standardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) {
    if (chunk instanceof Uint8Array) chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

// `npm run audit … | head` closes the pipe early: not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
process.exitCode = await runAudit(process.argv.slice(2), {
  env: process.env,
  now: new Date(),
  standardInput,
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
});
