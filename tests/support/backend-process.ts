import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { EngineLimits } from '@/backend/engine/engine';
import { staticFiles } from '@/backend/http/static-files';
import { startOptions } from '@/backend/options';
import { DIST, ENV_FILE } from '@/backend/paths';
import { runUntilStopped } from '@/backend/run';
import { readSecrets } from '@/backend/secrets';
import { startServer } from '@/backend/server';
import { ensureSnapshot } from '@/backend/snapshot';
import { smallDist } from './small-dist';

/** What a test may set beside the options of `npm start`. */
export interface TestSettings {
  attempts: { perAddress: number; perAccount: number };
  limits: Partial<EngineLimits>;
  /** The built app; null: the real one, where there is one. */
  dist: string | null;
}

/** Where nothing has been built, a miniature will do: only tests in a browser need the real app. */
const built = () => (existsSync(join(DIST, 'index.html')) ? DIST : smallDist());

/** `npm start` without the build, which `npm test` has done before; tells the test where it listens. */
await runUntilStopped(async () => {
  const secrets = readSecrets(ENV_FILE);
  const { attempts, limits, dist } = JSON.parse(process.env.TRAGWERK_TEST ?? '{}') as TestSettings;
  const server = await startServer({
    ...startOptions(process.argv.slice(2)),
    attempts,
    limits,
    secrets,
    print: (text) => console.log(text),
    prepare: async () => ({ snapshot: await ensureSnapshot(secrets), pages: staticFiles(dist ?? built()) }),
  });
  process.send?.({ port: server.port });
  return server;
});
