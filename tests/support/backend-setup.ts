import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { ENV_FILE } from '@/backend/paths';
import { readSecrets } from '@/backend/secrets';
import { ensureSnapshot } from '@/backend/snapshot';
import { startBackend } from './backend';
import './shared-backend';

/** Once per project: the data every server under test begins with, and one server for the tests that can share it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await ensureSnapshot(readSecrets(ENV_FILE));
  const log = join(tmpdir(), `tragwerk-log-${process.pid}-${project.name}`);
  const backend = await startBackend({ dist: 'small', busy: true, log });
  const { url, publishableKey, jwtSecret } = backend;
  project.provide('sharedBackend', { url, publishableKey, jwtSecret, log });
  return async () => {
    await backend.stop();
    rmSync(log, { force: true });
  };
}
