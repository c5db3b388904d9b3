import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Two processes on one data folder lose acknowledged rows silently; the second one must not start. */
export class AlreadyRunning extends Error {
  constructor(pid: number, folder: string) {
    super(
      `Tragwerk is already running on ${folder} (process ${pid}). Stop it first, or give this one another folder with --data.`,
    );
    this.name = 'AlreadyRunning';
  }
}

interface Holder {
  pid: number;
  /** When the process began, as the kernel counts it: a later process may get the same number. */
  began: string;
}

/** Field 22 of /proc/<pid>/stat; empty where there is no such file, then the number alone has to do. */
function beganAt(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

function isAlive({ pid, began }: Holder): boolean {
  // What is no process number was written by no living process; 0 would mean our own group.
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
  return began === beganAt(pid);
}

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : undefined);

function readLock(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

function holderOf(text: string): Holder {
  const [pid, began] = text.split(' ');
  return { pid: Number(pid), began: began ?? '' };
}

/**
 * Takes the lock of a data folder; gives back how to release it. A lock whose process is gone is taken over.
 * @throws {AlreadyRunning} when a living process holds it
 */
export function lock(dataFolder: string): () => void {
  const file = `${dataFolder}.lock`;
  const mine = `${file}.${process.pid}`;
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const text = `${process.pid} ${beganAt(process.pid)}`;
  writeFileSync(mine, text);
  try {
    for (;;) {
      if (place(mine, file)) {
        return () => {
          if (readLock(file) === text) rmSync(file, { force: true });
        };
      }
      const found = readLock(file);
      if (found === null) continue;
      const holder = holderOf(found);
      if (isAlive(holder)) throw new AlreadyRunning(holder.pid, dataFolder);
      discard(file, mine, found);
    }
  } finally {
    rmSync(mine, { force: true });
  }
}

/** A link appears with its content at once: nobody ever reads half a lock. Some file systems know no links. */
function place(mine: string, file: string): boolean {
  try {
    linkSync(mine, file);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
  }
  try {
    writeFileSync(file, readFileSync(mine), { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Removes a dead process's lock, unless somebody else has taken it over in the meantime: then it is put back. */
function discard(file: string, mine: string, dead: string): void {
  const aside = `${mine}.aside`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  if (readLock(aside) === dead) rmSync(aside, { force: true });
  else renameSync(aside, file);
}
