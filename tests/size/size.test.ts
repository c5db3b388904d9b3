import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { circles, measureRoute, ROUTES } from './measure';

/** Reads the built app: `npm test` builds it first. */
describe.each(Object.entries(ROUTES))('first load of %s', (_name, { limit, files, modules }) => {
  it('has been built', () => {
    expect(existsSync('dist/.vite/manifest.json')).toBe(true);
  });

  it(`stays within ${limit} kB of scripts`, () => {
    expect(measureRoute('dist', modules).scripts).toBeLessThanOrEqual(limit);
  });

  it(`asks for no more than ${files} files`, () => {
    expect(measureRoute('dist', modules).files).toBeLessThanOrEqual(files);
  });

  it('carries neither charts nor the import', () => {
    const { chunks } = measureRoute('dist', modules);
    expect(
      chunks.filter((chunk) => /recharts|zod|import-page|domain\/programme\/(file|schema)/.test(chunk)),
    ).toEqual([]);
  });
});

it('is made of pieces of which none needs one that needs it', () => {
  expect(circles('dist')).toEqual([]);
});
