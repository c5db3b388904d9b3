import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { CURRENCIES } from '@/domain/tables/currency-signs';
import type { Language } from '@/i18n/languages';
import { typographyFaults } from '../../support/typography';

/*
 * Whether a page speaks one language, and speaks it well. A word is foreign when our texts have it in the other
 * language only, and nobody has written it into the programme.
 */

const OTHER: Readonly<Record<Language, Language>> = { de: 'en', en: 'de' };

/** Fields of a programme file that people fill with words. */
const WRITTEN = new Set([
  'name',
  'strategy',
  'title',
  'from',
  'to',
  'espoused',
  'inUse',
  'rationale',
  'unit',
  'role',
  'reason',
  'owner',
  'key',
  'teams',
  'parent',
]);

/** What the tests call the people and organisations they arrange: names, in no language. */
const NAMES = /\b(?:Workplace Ltd|Empty Ltd|Blank|The (?:owner|viewer))\b/g;

/** Addresses, names of files, ids of findings and the like: the same in every language. */
const IN_NO_LANGUAGE =
  /\S+@\S+|\b\w+:\/\/\S+|\b[\w-]+\.(?:json|md)\b|\b[A-Z]\d\d(?:\/[\w-]+)+|\bnpm start\b/g;

/** Names of currencies are the browser's, and some of their words are ordinary ones of the other language. */
const CURRENCY_NAME = new RegExp(String.raw`^.+ \((?:${CURRENCIES.join('|')})\)$`, 'g');

/** What only a defect shows: a missing value, a text that was not found, a value that was not filled in. */
const ACCIDENTS =
  /undefined|\bNaN\b|\[object|\bnull\b|Invalid Date|\{\{|\}\}|\$t\(|\b[a-z]\w+(?:[.:][A-Za-z]\w*)+/;
const DATE_FOR_MACHINES = /\b\d{4}-\d{2}-\d{2}\b/;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}{2,}/gu) ?? [];

/** All texts within a value; with `wanted`, only those of the fields it names. */
function stringsIn(value: unknown, wanted?: ReadonlySet<string>, field = ''): string[] {
  if (typeof value === 'string') return wanted === undefined || wanted.has(field) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    stringsIn(inner, wanted, Array.isArray(value) ? field : key),
  );
}

async function dictionary(language: Language): Promise<Set<string>> {
  const files = readdirSync(`src/i18n/${language}`).filter((file) => file.endsWith('.ts'));
  const modules = await Promise.all(
    files.map((file): Promise<unknown> => import(`../../../src/i18n/${language}/${file}`)),
  );
  const texts = modules.flatMap((module) => stringsIn({ ...(module as object) }));
  return new Set(texts.flatMap((text) => wordsOf(text.replace(/\{\{.*?\}\}|\$t\(.*?\)/g, ' '))));
}

const kept = new Map<string, Promise<ReadonlySet<string>>>();

/** The words that have no business on a page in this language showing these programme files. */
function foreignWords(language: Language, contents: readonly string[]): Promise<ReadonlySet<string>> {
  const key = `${language} ${contents.join(' ')}`;
  const made =
    kept.get(key) ??
    Promise.all([dictionary(OTHER[language]), dictionary(language)]).then(([foreign, own]) => {
      const programmes = contents.map((file): unknown => JSON.parse(readFileSync(file, 'utf8')));
      const written = new Set(programmes.flatMap((each) => stringsIn(each, WRITTEN).flatMap(wordsOf)));
      return new Set([...foreign].filter((word) => !own.has(word) && !written.has(word)));
    });
  kept.set(key, made);
  return made;
}

/** Everything a reader sees or hears: text, names and descriptions, the title of the tab; not what is quoted as code. */
export const textsOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const unspoken = 'script, style, noscript, code, kbd, pre, samp, [translate=no]';
    const attributes = [
      'aria-label',
      'aria-description',
      'aria-roledescription',
      'aria-valuetext',
      'title',
      'placeholder',
      'alt',
      'label',
    ];
    const texts = new Set([document.title]);
    for (const element of document.querySelectorAll('body *')) {
      const language = element.closest('[lang]');
      if (element.closest(unspoken) || language !== document.documentElement) continue;
      for (const child of element.childNodes)
        if (child.nodeType === Node.TEXT_NODE) texts.add((child.textContent ?? '').trim());
      for (const name of attributes) texts.add(element.getAttribute(name) ?? '');
    }
    return [...texts].filter((text) => text !== '');
  });

/**
 * What is wrong with the words of the page one is on; one entry for each place.
 * @param contents the programme files whose words may stand on it, in whatever language
 */
export async function wordingFaults(
  page: Page,
  language: Language,
  contents: readonly string[],
): Promise<string[]> {
  const foreign = await foreignWords(language, contents);
  return (await textsOn(page)).flatMap((whole) => {
    const text = whole.replace(NAMES, '').replace(IN_NO_LANGUAGE, '').replace(CURRENCY_NAME, '');
    const strange = wordsOf(text).filter((word) => foreign.has(word));
    return [
      ...(strange.length > 0 ? [`not ${language} (${strange.join(', ')}): ${whole}`] : []),
      ...(ACCIDENTS.test(text) ? [`an accident: ${whole}`] : []),
      ...(DATE_FOR_MACHINES.test(text) ? [`a date for machines: ${whole}`] : []),
      ...typographyFaults(language, text),
    ];
  });
}
