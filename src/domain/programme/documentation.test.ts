import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseProgrammeText } from './file';
import type { ProgrammeModel } from './model';
import { FILE_OBJECTS, knownNames } from './schema';

const page = readFileSync(join(import.meta.dirname, '../../../docs/programme-file.md'), 'utf8');

/** The rows of the table under a heading: key and default. */
function tableUnder(heading: string): { key: string; fallback: string }[] {
  const [, after = ''] = page.split(new RegExp(`\\n### ${heading}(?: \\(.+\\))?\\n`));
  const rows = (after.split('\n### ')[0] ?? '').matchAll(/^\| `(\w+)`\s*\| [\w ]+\| (.*?)\s*\|/gm);
  return [...rows].map(([, key = '', fallback = '']) => ({ key, fallback }));
}

describe('docs/programme-file.md', () => {
  it('shows a file that can be read', () => {
    const [, json = ''] = /```json\n([\s\S]*?)```/.exec(page) ?? [];
    expect(parseProgrammeText(json)).toMatchObject({ ok: true });
  });

  it('lists the parts of the file', () => {
    expect(tableUnder('The file').map(({ key }) => key)).toEqual(knownNames(null));
  });

  it.each(Object.entries(FILE_OBJECTS))(
    'lists every key of %s in the order of writing, with its default',
    (name, schema) => {
      const rows = tableUnder(name);
      expect(rows.map(({ key }) => key)).toEqual(knownNames(name));
      for (const { key, fallback } of rows) {
        const parsed = schema.safeParse({ [key]: undefined });
        const required = parsed.error?.issues.some((issue) => issue.path[0] === key) ?? false;
        expect(fallback === 'required', key).toBe(required);
      }
    },
  );

  it('names the defaults that are filled in', () => {
    const minimal = `{"format":"tragwerk-programme/1","programme":{"name":"P"},"teams":[{"key":"t"}],"goals":[{"key":"g"}],
      "behaviours":[{"key":"b"}],"conditions":[{"key":"c"}],"effects":[{"condition":"c","behaviour":"b"}],
      "measures":[{"key":"m"}],"blackouts":[{"key":"k","startsOn":"2026-03-30","endsOn":"2026-03-31"}],"indicators":[{"key":"i","behaviour":"b"}],"stakeholders":[{"key":"s"}],
      "decisions":[{"finding":"P03"}]}`;
    const parsed = parseProgrammeText(minimal);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
    for (const name of Object.keys(FILE_OBJECTS).filter(
      (one): one is keyof ProgrammeModel => one in parsed.model,
    )) {
      const section: unknown = parsed.model[name];
      const entity: unknown = Array.isArray(section) ? section[0] : section;
      for (const { key, fallback } of tableUnder(name)) {
        const value: unknown = Reflect.get(Object(entity), key);
        if (fallback === 'required') continue;
        const shown = Array.isArray(value)
          ? '[]'
          : JSON.stringify(value).replaceAll('"', value === '' ? "'" : '');
        const ownKey = String(Reflect.get(Object(entity), 'key'));
        expect(fallback, `${name}.${key}`).toBe(shown === ownKey ? 'the key' : shown);
      }
    }
  });
});
