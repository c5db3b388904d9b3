import { mkdirSync, writeFileSync } from 'node:fs';
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
  const { executablePath, libraries, fonts } = await unpack();
  const searched = [libraries, process.env.LD_LIBRARY_PATH ?? ''].filter(Boolean).join(':');
  const env = { ...stringsOf(process.env), LD_LIBRARY_PATH: searched, FONTCONFIG_PATH: fonts };
  return { executablePath, args: ARGUMENTS, env };
}

/**
 * Unpacks the browser once, into a folder of this checkout: one that another project or version left in the common
 * temporary folder is never used. The system libraries come out only where the package believes itself on a server
 * without any, which is what a fresh machine amounts to.
 */
async function unpack(): Promise<{ executablePath: string; libraries: string; fonts: string }> {
  const folder = join(PROJECT, 'node_modules', '.cache', 'chromium');
  mkdirSync(folder, { recursive: true });
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    const executablePath = await packaged.executablePath();
    return { executablePath, libraries: join(folder, 'al2023', 'lib'), fonts: describeFonts(folder) };
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

/**
 * The package's own description of its fonts looks for them in the common temporary folder; without any font at all
 * Chromium dies on the first page that needs one to fall back on.
 */
function describeFonts(folder: string): string {
  const described = join(folder, 'fontconfig');
  mkdirSync(described, { recursive: true });
  writeFileSync(
    join(described, 'fonts.conf'),
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts', 'fonts')}</dir>
  <cachedir>${join(described, 'cache')}</cachedir>
</fontconfig>
`,
  );
  return described;
}

const stringsOf = (env: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(
    Object.entries(env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
