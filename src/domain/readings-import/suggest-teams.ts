import { editDistance } from '../programme/did-you-mean';
import { fold } from '../tables/cell-text';
import { isTotal } from '../tables/total-mark';
import type { KnownTeam } from './compile-team';
import type { TeamValue } from './mapping';

/** What may be meant by a value of the column of teams. */
export interface TeamSuggestion extends TeamValue {
  /** A team the value may be a misspelling of. It is only offered: two offices may differ in a letter, too. */
  near: string | null;
  /** The value looks like a total of several rows, and stands for no team. */
  total: boolean;
}

/** Words that come before or behind the name of a team in one place and not in another. */
const FILLERS: ReadonlySet<string> = new Set([
  ...['team', 'region', 'gebiet', 'vertriebsgebiet', 'vertrieb', 'sales', 'office', 'niederlassung', 'area'],
]);

/** Parts of words that tell places and numbers apart: one in the place of another is no typing error. */
const TELLING = new RegExp(
  [
    ...['süd', 'sud', 'nord', 'nörd', 'ost', 'öst', 'west', 'mitte', 'zentral', 'north', 'south', 'east'],
    ...['central', 'ober', 'unter', 'nieder', 'inner', 'außer', 'aussen', 'eins', 'zwei', 'drei', 'vier'],
    ...['fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'three', 'four', 'five', 'seven', 'eight', 'nine'],
    ...['januar', 'februar', 'juni', 'juli', 'june', 'july'],
  ].join('|'),
  'gu',
);
/** So short a word is an abbreviation, the code of a country or a letter that tells teams apart. */
const CODE = 3;

/** Words and numbers; `ue` and `ü` are one. */
const wordsOf = (text: string): string[] =>
  fold(text)
    .replaceAll('ae', 'ä')
    .replaceAll('oe', 'ö')
    .replaceAll('ue', 'ü')
    .match(/\p{L}+|\p{N}+/gu) ?? [];

const withoutFillers = (words: readonly string[]) => words.filter((word) => !FILLERS.has(word));

/** What must be the same for two names to be spellings of one: numbers, letters, codes, points of the compass. */
const telling = (words: readonly string[]): string =>
  words
    .flatMap((word) => {
      if (/\p{N}/u.test(word)) return [word];
      return word.match(TELLING) ?? (word.length <= CODE ? [word] : []);
    })
    .join(' ');

/** Errors people make while typing a word of this length. */
const reach = (length: number): number => Math.min(2, Math.floor(length / 3));

/** How many typing errors apart two names are; null: they are two names. */
function errorsBetween(a: readonly string[], b: readonly string[]): number | null {
  if (a.length === 0 || b.length === 0 || telling(a) !== telling(b)) return null;
  const [one, other] = [a.join(''), b.join('')];
  if (a.length !== b.length) return editDistance(one, other) <= 1 ? editDistance(one, other) : null;
  const errors = a.map((word, i) => editDistance(word, b[i] ?? ''));
  const total = errors.reduce((sum, each) => sum + each, 0);
  return total <= 2 && errors.every((each, i) => each <= reach(a[i]?.length ?? 0)) ? total : null;
}

interface Name {
  key: string;
  /** All its words, and those that are not left out in one place or another. */
  words: readonly string[];
  bare: readonly string[];
}

const nameOf = (key: string, text: string): Name => {
  const words = wordsOf(text);
  return { key, words, bare: withoutFillers(words) };
};

/** The one team of these names; null where there is none or it could be one or the other. */
function only(names: readonly Name[]): string | null {
  const keys = new Set(names.map(({ key }) => key));
  const [first] = keys;
  return keys.size === 1 ? (first ?? null) : null;
}

/** Names with all the words of a value that tell anything. */
const sharing = (value: Name, names: readonly Name[]): Name[] =>
  names.filter(({ words }) => value.bare.every((word) => words.includes(word)));

/** The team whose name has a word like "Region" more or less, where no other could be meant. */
function shortened(value: Name, names: readonly Name[]): string | null {
  if (value.bare.length === 0) return null;
  // "Region Süd" and "Vertrieb Süd" may be two: only a word more or less is the same name.
  const isSame = ({ words, bare }: Name) =>
    bare.join(' ') === value.bare.join(' ') &&
    (words.length === bare.length) !== (value.words.length === value.bare.length);
  const possible = sharing(value, names);
  return possible.some(isSame) ? only(possible) : null;
}

/** The team a value may be a misspelling of; null where none is near, or two are equally near. */
function nearest(value: Name, names: readonly Name[]): string | null {
  const possible = sharing(value, names);
  if (possible.length > 0 && only(possible) === null) return null;
  const near = names.flatMap((name) => {
    const found = [errorsBetween(value.words, name.words), errorsBetween(value.bare, name.bare)].filter(
      (errors) => errors !== null,
    );
    return found.length === 0 ? [] : [{ name, errors: Math.min(...found) }];
  });
  const least = Math.min(...near.map(({ errors }) => errors));
  return only(near.filter(({ errors }) => errors === least).map(({ name }) => name));
}

/**
 * Which team each value stands for: the one of this name or key, or of this name but for a word like "Region", as long
 * as neither another team nor another value has a claim to it. Anything less is offered as `near` and never taken.
 * @example suggestTeams(['Süd'], [{ key: 'south', name: 'Region Süd' }])[0] // { team: 'south', near: null, … }
 */
export function suggestTeams(values: readonly string[], teams: readonly KnownTeam[]): TeamSuggestion[] {
  const exact = new Map<string, string>();
  for (const { key } of teams) exact.set(fold(key), key);
  for (const { key, name } of teams) exact.set(fold(name), key);
  const names = teams.flatMap(({ key, name }) => [nameOf(key, name), nameOf(key, key)]);
  const read = values.map((value) => ({ value, total: isTotal(value), name: nameOf('', value) }));
  const bareNames = new Map<string, Set<string>>();
  for (const { value, total, name } of read) {
    const bare = name.bare.join(' ');
    if (!total) bareNames.set(bare, (bareNames.get(bare) ?? new Set()).add(fold(value)));
  }
  return read.map(({ value, total, name }) => {
    const same = exact.get(fold(value));
    if (same !== undefined) return { value, team: same, near: null, total: false };
    if (total) return { value, team: null, near: null, total };
    const alone = bareNames.get(name.bare.join(' '))?.size === 1;
    const team = alone ? shortened(name, names) : null;
    return { value, team, near: team === null ? nearest(name, names) : null, total };
  });
}
