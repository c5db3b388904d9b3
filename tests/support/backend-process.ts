import { appendFileSync } from 'node:fs';
import type { EngineLimits } from '@/backend/engine/engine';
import { staticFiles } from '@/backend/http/static-files';
import { startOptions } from '@/backend/options';
import { ENV_FILE } from '@/backend/paths';
import { runUntilStopped } from '@/backend/run';
import { readSecrets } from '@/backend/secrets';
import { publicConfig, startServer } from '@/backend/server';
import { ensureSnapshot } from '@/backend/snapshot';

/** What a test may set beside the options of `npm start`. */
export interface TestSettings {
  attempts: { perAddress: number; perAccount: number };
  limits: Partial<EngineLimits>;
  /** The built app. */
  dist: string;
  /** Where to keep what is printed: it is there before the answer that it belongs to. */
  log: string | null;
}

/** `npm start` without the build, which `npm test` has done before; tells the test where it listens. */
await runUntilStopped(async () => {
  const secrets = readSecrets(ENV_FILE);
  const { attempts, limits, dist, log } = JSON.parse(process.env.TRAGWERK_TEST ?? '{}') as TestSettings;
  const options = startOptions(process.argv.slice(2));
  const server = await startServer({
    ...options,
    attempts,
    limits,
    secrets,
    print: (text) => {
      console.log(text);
      if (log !== null) appendFileSync(log, `${text}\n`);
    },
    prepare: async () => ({
      snapshot: await ensureSnapshot(secrets),
      pages: staticFiles(dist, publicConfig({ ...options, secrets })),
    }),
  });
  process.send?.({ port: server.port });
  return server;
});
