import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { TEMP } from './paths';

export interface StartOptions {
  host: string;
  port: number;
  /** One way to write it, so that one folder has one lock. */
  dataFolder: string;
  publicUrl: string | null;
}

export const USAGE = `npm start -- [options]

  --port NUMBER   port to listen on (default 4173)
  --host ADDRESS  address to listen on (default 127.0.0.1: this machine only; 0.0.0.0: everybody who can reach it)
  --url ADDRESS   where people find it, when that differs (behind a proxy): https://tragwerk.example
  --data FOLDER   where to keep the data (default supabase/.temp/data)
  --help          this text`;

/** Asked for by name, or owed to somebody who mistyped. */
export class UsageError extends Error {}

/** @throws {UsageError} with a sentence for the person at the terminal */
export function startOptions(args: string[]): StartOptions {
  const values = parsed(args);
  if (values.help) throw new UsageError('');
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port > 65_535) throw new UsageError(`Not a port: ${values.port}`);
  return {
    host: values.host,
    port,
    dataFolder: realPath(values.data),
    publicUrl: values.url === undefined ? null : origin(values.url),
  };
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        port: { type: 'string', default: process.env.PORT ?? '4173' },
        host: { type: 'string', default: '127.0.0.1' },
        url: { type: 'string' },
        data: { type: 'string', default: join(TEMP, 'data') },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** Without detours over links, also where the folder itself is still to come. */
function realPath(folder: string): string {
  const path = resolve(folder);
  return existsSync(path) ? realpathSync(path) : join(realPath(dirname(path)), basename(path));
}

function origin(url: string): string {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol) || new URL(url).pathname !== '/') {
    throw new UsageError(`Not an address like https://tragwerk.example: ${url}`);
  }
  return new URL(url).origin;
}
