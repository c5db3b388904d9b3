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
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
  return began === beganAt(pid);
}

function readHolder(file: string): Holder | null {
  try {
    const [pid, began] = readFileSync(file, 'utf8').split(' ');
    return { pid: Number(pid), began: began ?? '' };
  } catch {
    return null;
  }
}

/**
 * Takes the lock of a data folder; gives back how to release it. A lock whose process is gone is taken over.
 * @throws {AlreadyRunning} when a living process holds it
 */
export function lock(dataFolder: string): () => void {
  const file = `${dataFolder}.lock`;
  const mine = `${file}.${process.pid}`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(mine, `${process.pid} ${beganAt(process.pid)}`);
  try {
    for (;;) {
      try {
        // A link appears with its content at once: nobody ever reads half a lock.
        linkSync(mine, file);
        return () => rmSync(file, { force: true });
      } catch {
        const holder = readHolder(file);
        if (!holder) continue;
        if (isAlive(holder)) throw new AlreadyRunning(holder.pid, dataFolder);
        discard(file, mine, holder);
      }
    }
  } finally {
    rmSync(mine, { force: true });
  }
}

/** Removes a dead process's lock, unless somebody else has taken it over in the meantime: then it is put back. */
function discard(file: string, mine: string, dead: Holder): void {
  const aside = `${mine}.aside`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  const moved = readHolder(aside);
  if (moved && (moved.pid !== dead.pid || moved.began !== dead.began)) renameSync(aside, file);
  else rmSync(aside, { force: true });
}
