import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { TEMP } from './paths';

export interface StartOptions {
  host: string;
  port: number;
  dataFolder: string;
}

export const USAGE = `  --port NUMBER   port to listen on (default 4173)
  --host ADDRESS  address to listen on (default 127.0.0.1: this machine only)
  --data FOLDER   where to keep the data (default supabase/.temp/data)`;

/** @throws {Error} with a sentence for the person at the terminal */
export function startOptions(args: string[]): StartOptions {
  const { values } = parseArgs({
    args,
    options: {
      port: { type: 'string', default: process.env.PORT ?? '4173' },
      host: { type: 'string', default: '127.0.0.1' },
      data: { type: 'string', default: join(TEMP, 'data') },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`Not a port: ${values.port}`);
  return { host: values.host, port, dataFolder: values.data };
}
