import { createServer as createVite } from 'vite';
import { startOptions } from './options';
import { ENV_FILE, PROJECT } from './paths';
import { runUntilStopped } from './run';
import { readSecrets } from './secrets';
import { startServer } from './server';
import { ensureSnapshot } from './snapshot';

/** For people who change the app: the same backend, with Vite's development server for the pages. */
await runUntilStopped(async () => {
  const options = startOptions(process.argv.slice(2));
  const secrets = readSecrets(ENV_FILE);
  const snapshot = await ensureSnapshot(secrets);
  const vite = await createVite({ root: PROJECT, server: { middlewareMode: true }, appType: 'spa' });
  const server = await startServer({
    ...options,
    snapshot,
    secrets,
    pages: (request, response) => vite.middlewares(request, response),
    print: (text) => console.log(text),
  });
  console.log(`\n  Tragwerk (development): ${server.url}\n`);
  return {
    ...server,
    close: async () => {
      await vite.close();
      await server.close();
    },
  };
});
