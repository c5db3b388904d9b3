import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { LaunchOptions } from '@playwright/test';
import { PROJECT } from '../../src/backend/paths';

/** No first-run chatter, no look-ups of its own: a test browser talks to the server under test alone. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

/**
 * A real Chromium out of an npm package: nothing to download, nothing to install by hand (Linux x64). Its system
 * libraries come along in the same package. Another browser can be named in CHROMIUM, for other systems.
 */
export async function chromiumLaunchOptions(): Promise<LaunchOptions> {
  const own = process.env.CHROMIUM;
  if (own) return { executablePath: own, args: ARGUMENTS };
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'The browser tests bring their own Chromium for Linux x64 only. Elsewhere, set CHROMIUM=/path/to/chromium.',
    );
  }
  const { executablePath, libraries } = await unpack();
  const searched = [libraries, process.env.LD_LIBRARY_PATH ?? ''].filter(Boolean).join(':');
  return { executablePath, args: ARGUMENTS, env: { ...stringsOf(process.env), LD_LIBRARY_PATH: searched } };
}

/**
 * Unpacks the browser once, into a folder of this checkout: one that another project or version left in the common
 * temporary folder is never used. The system libraries come out only where the package believes itself on a server
 * without any, which is what a fresh machine amounts to.
 */
async function unpack(): Promise<{ executablePath: string; libraries: string }> {
  const folder = join(PROJECT, 'node_modules', '.cache', 'chromium');
  mkdirSync(folder, { recursive: true });
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    return { executablePath: await packaged.executablePath(), libraries: join(folder, 'al2023', 'lib') };
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

const stringsOf = (env: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(
    Object.entries(env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
