import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NOTICES } from '@/cli/licences/notices';
import type { ShippedPackage } from '@/cli/licences/shipped-package';

/** Reads the built app: `npm test` builds it first. */
const shipped = () => JSON.parse(readFileSync('dist/licences.json', 'utf8')) as ShippedPackage[];

describe('the licences of what is in the built app', () => {
  it('name every dependency, and more: those of the dependencies', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const said = new Map(shipped().map(({ name, version }) => [name, version]));
    for (const [name, version] of Object.entries(dependencies)) {
      // Installed, but nothing imports it.
      if (name === '@mantine/notifications') continue;
      expect([name, said.get(name)]).toEqual([name, version]);
    }
    expect(said.size).toBeGreaterThan(Object.keys(dependencies).length);
    for (const name of ['scheduler', '@floating-ui/dom', 'date-holidays-parser', 'vite'])
      expect(said.has(name), name).toBe(true);
  });

  it('carry a text each, with what has to be named', () => {
    for (const { name, text } of shipped()) expect(text, name).toMatch(/copyright|creative commons|CC0/i);
    const holidays = shipped().find(({ name }) => name === 'date-holidays');
    expect(holidays?.text).toContain('https://de.wikipedia.org/wiki/Feiertage_in_Deutschland');
  });

  it('say nothing that is not needed', () => {
    const names = new Set(shipped().map(({ name }) => name));
    expect(Object.keys(NOTICES).filter((name) => !names.has(name))).toEqual([]);
    expect(names.has('typescript') || names.has('@supabase/lite')).toBe(false);
    expect(readFileSync('dist/licences.json').length).toBeLessThan(300_000);
  });
});
