import type { PastedField } from '@/domain/tables/pasted-items';

/** Something new by its title, and whatever else is known of it. */
export interface NewItem<Patch> {
  title: string;
  patch?: Patch;
}

/** How a pasted table becomes items of a list. The field `title` is the one that every row needs. */
export interface PasteSpec<Patch> {
  fields: readonly (PastedField<string> & { label: string; longest: number })[];
  toItem: (values: Partial<Record<string, unknown>>) => NewItem<Patch>;
}

/** Reads a value from 1 to 5. */
export const readScale = (text: string): number | null => (/^[1-5]$/.test(text) ? Number(text) : null);

/** Reads any text. */
export const readText = (text: string): string => text;

/** Reads one of some words, in any of the languages of the app. */
export const readWord =
  <T extends string>(words: Readonly<Record<T, readonly string[]>>) =>
  (text: string): T | null => {
    const wanted = text.trim().toLowerCase();
    const found = (Object.entries(words) as [T, readonly string[]][]).find(([word, names]) =>
      [word, ...names].some((name) => name.toLowerCase() === wanted),
    );
    return found?.[0] ?? null;
  };
