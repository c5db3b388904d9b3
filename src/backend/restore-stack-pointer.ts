import type { PGlite } from '@electric-sql/pglite';

const isFunction = (value: unknown): value is () => unknown => typeof value === 'function';

/**
 * PGlite 0.4.5 never gives back the stack that a failing statement used: 1.2 kB per refused query, 7 kB per syntax
 * error, until after some 2,000 to 9,000 errors its memory is overwritten and it hangs or answers every query with
 * nothing. Anybody who may cause errors could bring it down. This puts the stack pointer back after each error.
 * Internals of a pinned version: restore-stack-pointer.test.ts proves the effect, and this throws when they look different.
 */
export function restoreStackPointer(db: PGlite): void {
  const engine: unknown = Reflect.get(db, 'mod');
  if (typeof engine !== 'object' || engine === null) throw new Error('PGlite keeps its engine elsewhere now');
  const pointer: unknown = Reflect.get(engine, '___stack_pointer');
  const step: unknown = Reflect.get(engine, '_PostgresMainLoopOnce');
  if (!(pointer instanceof WebAssembly.Global) || !isFunction(step)) {
    throw new Error('The engine of PGlite looks different now');
  }
  Reflect.set(engine, '_PostgresMainLoopOnce', () => {
    const before: unknown = pointer.value;
    try {
      return step();
    } catch (error) {
      pointer.value = before;
      throw error;
    }
  });
}
