// Node 20 gives a worker thread no loader for TypeScript, so this one file brings it along.
import { register } from 'tsx/esm/api';

register();
await import('./worker.ts');
