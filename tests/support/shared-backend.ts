import { readFileSync } from 'node:fs';
import { inject } from 'vitest';
import type { Backend } from './backend';

declare module 'vitest' {
  interface ProvidedContext {
    sharedBackend: { url: string; publishableKey: string; jwtSecret: string; log: string };
  }
}

/**
 * The backend that a project's test files have in common: for tests that neither stop it nor count what it does. Starting
 * one takes longer than most tests.
 */
export function sharedBackend(): Backend {
  const { log, ...known } = inject('sharedBackend');
  return { ...known, printed: () => readFileSync(log, 'utf8') };
}
