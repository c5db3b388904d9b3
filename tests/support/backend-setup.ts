import { ENV_FILE } from '@/backend/paths';
import { readSecrets } from '@/backend/secrets';
import { ensureSnapshot } from '@/backend/snapshot';

/** Once per run: the data every server under test begins with, so that none has to make them itself. */
export default async function setup(): Promise<void> {
  await ensureSnapshot(readSecrets(ENV_FILE));
}
