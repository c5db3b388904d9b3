import { ENV_FILE } from './paths';
import { readSecrets } from './secrets';
import { ensureSnapshot } from './snapshot';

// A process of its own, so that the first start can build the app at the same time.
await ensureSnapshot(readSecrets(ENV_FILE));
process.exit(0);
