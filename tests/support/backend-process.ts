import { existsSync } from 'node:fs';
import { staticFiles } from '@/backend/http/static-files';
import { startOptions } from '@/backend/options';
import { DIST, ENV_FILE } from '@/backend/paths';
import { runUntilStopped } from '@/backend/run';
import { readSecrets } from '@/backend/secrets';
import { startServer } from '@/backend/server';
import { ensureSnapshot } from '@/backend/snapshot';

/** `npm start` without the build, which `npm test` has done before; tells the test where it listens. */
await runUntilStopped(async () => {
  const options = startOptions(process.argv.slice(2));
  const secrets = readSecrets(ENV_FILE);
  const server = await startServer({
    ...options,
    snapshot: await ensureSnapshot(secrets),
    secrets,
    pages: existsSync(DIST) ? staticFiles(DIST) : (_request, response) => response.writeHead(404).end(),
    print: (text) => console.log(text),
    attempts: JSON.parse(process.env.TRAGWERK_TEST_ATTEMPTS ?? '{}') as { perAddress: number; perAccount: number },
  });
  process.send?.({ port: Number(new URL(server.url).port), publishableKey: secrets.publishableKey });
  return server;
});
