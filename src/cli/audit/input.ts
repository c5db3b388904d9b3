import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Problem } from './options';
import type { Surroundings } from './surroundings';

export type Input = { ok: true; text: string } | { ok: false; problem: Problem };

/**
 * Reads the programme file, or standard input for `-`. npm moves to the project folder before it runs a script; a path
 * means the folder in which it was typed.
 */
export async function readInput(
  file: string,
  shownName: string,
  { env, standardInput }: Pick<Surroundings, 'env' | 'standardInput'>,
): Promise<Input> {
  const problem = (code: Problem['code'], reason = ''): Input => ({
    ok: false,
    problem: { code, values: { file: shownName, reason } },
  });
  try {
    const bytes = file === '-' ? await standardInput() : await readFile(resolve(typedIn(env), file));
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT') return problem('notFound');
    if (code === 'EISDIR') return problem('notAFile');
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return problem('notUtf8');
    if (code.startsWith('E')) return problem('notReadable', code);
    throw error;
  }
}

function typedIn(env: NodeJS.ProcessEnv): string {
  const byNpm = env['npm_lifecycle_event'] === 'audit' ? env['INIT_CWD'] : undefined;
  return byNpm ?? process.cwd();
}
