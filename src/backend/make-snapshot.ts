import { ENV_FILE } from './paths';
import { readSecrets } from './secrets';
import { ensureSnapshot } from './snapshot';

// A process of its own, so that the first start can build the app at the same time.
try {
  await ensureSnapshot(readSecrets(ENV_FILE), (text) => console.log(text));
  process.exit(0);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
