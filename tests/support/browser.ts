import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LaunchOptions } from '@playwright/test';

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
  // The package unpacks its libraries only where it believes itself in such an environment.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  const executablePath = await packaged.executablePath();
  const libraries = join(tmpdir(), 'al2023', 'lib');
  const path = [existsSync(libraries) ? libraries : '', process.env.LD_LIBRARY_PATH ?? '']
    .filter(Boolean)
    .join(':');
  return { executablePath, args: ARGUMENTS, env: { ...stringsOf(process.env), LD_LIBRARY_PATH: path } };
}

const stringsOf = (env: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(
    Object.entries(env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
