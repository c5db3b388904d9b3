import { describe, expect, it } from 'vitest';
import { typographyFaults } from '@tests/support/typography';
import { LANGUAGES, type Language } from './languages';

const FILES = import.meta.glob<Record<string, unknown>>(['./de/*.ts', './en/*.ts'], { eager: true });

/** Every text of one language by its full key. */
function textsOf(language: Language): Map<string, string> {
  const texts = new Map<string, string>();
  const collect = (value: unknown, key: string): void => {
    if (typeof value === 'string') texts.set(key, value);
    else if (typeof value === 'object' && value !== null)
      for (const [name, inner] of Object.entries(value)) collect(inner, `${key}.${name}`);
  };
  for (const [file, namespaces] of Object.entries(FILES))
    if (file.startsWith(`./${language}/`))
      for (const [name, value] of Object.entries(namespaces)) collect(value, name);
  return texts;
}

const placeholders = (text: string) => [...new Set(text.match(/\{\{[^}]*\}\}/g))].sort();

const TEXTS = { de: textsOf('de'), en: textsOf('en') };

describe('the texts', () => {
  it.each(LANGUAGES)('are printed the way they are in %s', (language) => {
    const texts = [...TEXTS[language].values()];
    expect(texts.length).toBeGreaterThan(500);
    expect(texts.flatMap((text) => typographyFaults(language, text))).toEqual([]);
  });

  it('close every quotation mark they open', () => {
    const count = (text: string, mark: string) => text.split(mark).length - 1;
    const open = LANGUAGES.flatMap((language) => {
      const [before, after] = language === 'de' ? (['„', '“'] as const) : (['“', '”'] as const);
      return [...TEXTS[language].values()].filter((text) => count(text, before) !== count(text, after));
    });
    expect(open).toEqual([]);
  });

  it('say the same things in both languages', () => {
    const differ = [...TEXTS.en].filter(
      // One of something may be written out: "a finding" for "{{count}} finding".
      ([key, text]) =>
        !key.endsWith('_one') && placeholders(text).join() !== placeholders(TEXTS.de.get(key) ?? '').join(),
    );
    expect(differ.map(([key]) => key)).toEqual([]);
  });
});
