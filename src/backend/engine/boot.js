// First, as Node itself reads them: the loader below would parse and rewrite all of them, which takes longer than the rest.
import '@supabase/lite';
import '@supabase/lite/pglite';
// Node 20 gives a worker thread no loader for TypeScript, so this one file brings it along.
import { register } from 'tsx/esm/api';

register();
await import('./worker.ts');
