/*
 * What the code under test asks of a browser: one without locks, whose page never goes. Set and not stubbed, so that a
 * test which takes its own stubs back leaves it.
 */
Object.defineProperty(globalThis, 'navigator', { value: {}, configurable: true });
for (const name of ['addEventListener', 'removeEventListener'])
  Object.defineProperty(globalThis, name, { value: () => undefined, configurable: true });
