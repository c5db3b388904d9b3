import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const PROJECT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Everything the embedded backend keeps; ignored by git and served by nobody. */
export const TEMP = join(PROJECT, 'supabase', '.temp');
export const MIGRATIONS = join(PROJECT, 'supabase', 'migrations');
export const DEMO = join(PROJECT, 'supabase', 'demo');
export const DIST = join(PROJECT, 'dist');
export const ENV_FILE = join(PROJECT, '.env');
