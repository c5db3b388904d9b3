import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createServer as createVite, type ViteDevServer } from 'vite';
import { EMBEDDED } from './build';
import { isDevelopmentFile } from './http/development-files';
import { Refusal, sendRefusal } from './http/refusal';
import { startOptions } from './options';
import { ENV_FILE, PROJECT } from './paths';
import { runUntilStopped } from './run';
import { readSecrets } from './secrets';
import { startServer } from './server';
import { ensureSnapshot } from './snapshot';

const publicFiles = new Set(
  readdirSync(join(PROJECT, 'public'), { recursive: true, encoding: 'utf8' }).map(
    (name) => `/${name.replaceAll('\\', '/')}`,
  ),
);

/** For people who change the app: the same backend, with Vite's development server for the pages. */
await runUntilStopped(async () => {
  const options = startOptions(process.argv.slice(2));
  const secrets = readSecrets(ENV_FILE);
  let vite: ViteDevServer | null = null;
  const server = await startServer({
    ...options,
    secrets,
    print: (text) => console.log(text),
    prepare: async (http) => {
      const snapshot = await ensureSnapshot(secrets, (text) => console.log(text));
      // News of changed files travel over the same address; a port of their own would be open to every network.
      const pages = await createVite({
        root: PROJECT,
        server: { middlewareMode: true, ws: { server: http } },
        appType: 'spa',
        ...EMBEDDED,
      });
      vite = pages;
      return {
        snapshot,
        pages: (request, response, path) => {
          if (isDevelopmentFile(path, publicFiles, PROJECT)) pages.middlewares(request, response);
          else sendRefusal(response, new Refusal(404, 'not_found', 'There is nothing here.'));
        },
      };
    },
  });
  console.log(`\n  Tragwerk (development): ${server.url}\n`);
  return {
    ...server,
    close: async () => {
      await vite?.close();
      await server.close();
    },
  };
});
