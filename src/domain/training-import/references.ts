import { cellText, fold } from '../tables/cell-text';

/** Something that a table refers to by what it is called. */
export interface Named {
  key: string;
  name: string;
}

const SEPARATOR = ';';

/**
 * What each of some things is called in a table: its name, or its key where the name alone would not lead back to it,
 * because others have it too or because it has the sign that separates names.
 */
export function namesOf(named: readonly Named[]): (key: string) => string {
  const find = referenceFinder(named);
  const names = new Map(
    named.map(({ key, name }) => {
      const text = name.replace(/\s+/g, ' ').trim();
      return [key, text !== '' && !text.includes(SEPARATOR) && find(text) === key ? text : key];
    }),
  );
  return (key) => names.get(key) ?? key;
}

/** Finds by key or by name, however it is written; `undefined` where several have the name, null where none has. */
export function referenceFinder(named: readonly Named[]): (text: string) => string | undefined | null {
  const keys = new Set(named.map(({ key }) => key));
  const byName = new Map<string, string | undefined>();
  for (const { key, name } of named) {
    const text = fold(cellText(name));
    byName.set(text, byName.has(text) ? undefined : key);
  }
  return (text) => {
    if (keys.has(text)) return text;
    const name = fold(text);
    return byName.has(name) ? byName.get(name) : null;
  };
}

/** Names in one cell. */
export const joined = (names: readonly string[]): string => names.join(`${SEPARATOR} `);

/** The names in a cell, each once. */
export const separated = (text: string): string[] => [
  ...new Set(
    text
      .split(SEPARATOR)
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  ),
];
