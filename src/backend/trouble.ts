import { accessSync, constants, existsSync, readdirSync, statfsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The data cannot be used as they are. Its message is for the person at the terminal: which folder, and what to do. */
export class Trouble extends Error {}

/** A database that writes needs room for a log file of 16 MB at any time. */
const LEAST_SPACE = 32 * 1024 * 1024;
const OTHER_FOLDER = 'npm start -- --data ANOTHER-FOLDER';

/** What can be seen of a folder from outside. */
export interface Seen {
  /** Bytes left on its disk. */
  space: number;
  /** What of it may not be read and written; null when all of it may. */
  barred: string | null;
}

/**
 * What went wrong with the data in a folder, as a sentence; null when it was something else. PGlite says of all of it no
 * more than "Aborted()" or that it failed to initialise, so the reason has to be looked for.
 */
export function troubleIn(
  folder: string,
  error: unknown,
  look: (folder: string) => Seen = seen,
): string | null {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof Trouble) return cause.message;
    const kind = kindOf(cause);
    if (kind === 'full') return full(folder);
    if (kind === 'barred') return barred(folder, pathOf(cause) ?? folder);
    if (kind === 'no folder') return noFolder(pathOf(cause) ?? folder);
    if (kind === 'damaged' || kind === 'unknown') {
      const { space, barred: path } = look(folder);
      if (path !== null) return barred(folder, path);
      if (space < LEAST_SPACE) return full(folder);
      return damaged(folder, kind === 'damaged' ? cause.message : null);
    }
  }
  return null;
}

/** Whatever is done with a folder: when that fails because of the folder, the error says so. */
export function inFolder(folder: string, error: unknown): unknown {
  const sentence = troubleIn(folder, error);
  return sentence === null ? error : new Trouble(sentence, { cause: error });
}

/** As above, for an answer of the running database: by its SQLSTATE. */
export function troubleByCode(folder: string, code: string): string | null {
  if (code === '53100') return full(folder);
  return isDamage(code) ? damaged(folder, null) : null;
}

export const otherVersion = (folder: string, found: string, own: string): Trouble =>
  new Trouble(
    `The data in ${folder} are of another version (PostgreSQL ${found}, this is ${own}). ` +
      `Start the version of Tragwerk that they come from, or choose another folder: ${OTHER_FOLDER}`,
  );

const full = (folder: string) =>
  `The disk that holds ${folder} is full. Free some space there and try again; what was saved before is still there.`;

const barred = (folder: string, path: string) =>
  `Tragwerk may not read and write ${path}. ` +
  `Give ${folder} and all it holds to the account that starts Tragwerk, or choose another folder: ${OTHER_FOLDER}`;

const noFolder = (path: string) =>
  `${path} is not where a folder with data can be. Choose another folder: ${OTHER_FOLDER}`;

const damaged = (folder: string, reason: string | null) =>
  `The data in ${folder} are damaged${reason === null ? '' : ` (${reason})`}. ` +
  `Keep that folder as it is, put your last copy of it in its place, or begin afresh in another one: ${OTHER_FOLDER}`;

/** 58030 is an error in reading or writing, 58P01 a missing file, XX001 and XX002 what makes no sense in a file. */
const isDamage = (code: string) => /^(58030|58P01|XX00[12])$/.test(code);

type Kind = 'full' | 'barred' | 'no folder' | 'damaged' | 'unknown';

function kindOf(error: Error): Kind | null {
  const code = 'code' in error ? String(error.code) : '';
  if (/^(ENOSPC|EDQUOT|53100)$/.test(code)) return 'full';
  if (/^(EACCES|EPERM|EROFS)$/.test(code)) return 'barred';
  if (/^(ENOTDIR|EEXIST)$/.test(code)) return 'no folder';
  // Nobody has asked for anything yet: an internal error of the database comes from what it has found.
  if (isDamage(code) || code === 'XX000') return 'damaged';
  const isSilent = error instanceof WebAssembly.RuntimeError || /failed to initialize/.test(error.message);
  return isSilent ? 'unknown' : null;
}

const pathOf = (error: Error): string | undefined =>
  'path' in error && typeof error.path === 'string' ? error.path : undefined;

function seen(folder: string): Seen {
  const there = existsSync(folder) ? folder : dirname(folder);
  const { bavail, bsize } = statfsSync(there);
  return { space: bavail * bsize, barred: firstBarred(there) };
}

function mayUse(path: string): boolean {
  try {
    accessSync(path, constants.R_OK | constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function firstBarred(folder: string): string | null {
  if (!mayUse(folder)) return folder;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      const found = firstBarred(path);
      if (found !== null) return found;
    } else if (!mayUse(path)) return path;
  }
  return null;
}
