import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { circles, LIMITS, measureScreen, SCREENS } from './measure';

/** Reads the built app: `npm test` builds it first. */
describe.each(SCREENS)('first load of %s', (name) => {
  it('has been built', () => {
    expect(existsSync('dist/.vite/manifest.json')).toBe(true);
  });

  it(`stays within ${LIMITS[name]} kB of scripts`, () => {
    expect(measureScreen('dist', name).scripts).toBeLessThanOrEqual(LIMITS[name]);
  });

  it('carries neither charts nor the import', () => {
    const { chunks } = measureScreen('dist', name);
    expect(
      chunks.filter((chunk) => /recharts|zod|import-page|domain\/programme\/(file|schema)/.test(chunk)),
    ).toEqual([]);
  });
});

it('is made of pieces of which none needs one that needs it', () => {
  expect(circles('dist')).toEqual([]);
});
