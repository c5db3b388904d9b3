import { editDistance } from '@/domain/programme/did-you-mean';
import { spellings, wordsOf } from '@/ui/search/spellings';
import type { Entry, EntryGroup, Section, ShownEntry } from './entry';
import { excerptOf } from './excerpt';

/** As many of each kind as one takes in at a glance; who wants others types on. */
export const MOST_OF_A_KIND = 8;

/** Shorter words are one letter away from too many others. */
const SHORTEST_MISTYPED = 5;

/** How far a word of the search is from a text: at the beginning of a word, somewhere in one, not there. */
type Distance = 0 | 1 | null;

const startsWord = (text: string, at: number) => at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1));

function distanceIn(text: string, word: string): Distance {
  let at = text.indexOf(word);
  if (at === -1) return null;
  for (; at !== -1; at = text.indexOf(word, at + 1)) if (startsWord(text, at)) return 0;
  return 1;
}

function mistyped(text: string, word: string): boolean {
  if (word.length < SHORTEST_MISTYPED) return false;
  return text
    .split(/[^\p{L}\p{N}]+/u)
    .some((each) =>
      [word.length - 1, word.length, word.length + 1].some(
        (length) => length <= each.length && editDistance(each.slice(0, length), word) <= 1,
      ),
    );
}

const nearest = (distances: Distance[]): Distance =>
  distances.reduce((best, each) => (best === null || (each !== null && each < best) ? each : best), null);

const closeness = (texts: readonly string[], word: string): Distance =>
  nearest(texts.flatMap((text) => spellings(word).map((spelling) => distanceIn(text, spelling))));

/** What is found by words that do not stand in the title comes after what is; what is found by its texts comes last. */
const BESIDE_THE_TITLE = 2;
const IN_THE_TEXTS = 100;

/** Shorter words stand in nearly every text. */
const SHORTEST_IN_TEXTS = 3;

interface Spelt {
  title: readonly string[];
  beside: readonly string[];
  texts: readonly string[];
}

const NOTHING: readonly string[] = [];

/** Texts are long and stay as they are while one types; they are spelt out once. */
const spelt = new WeakMap<Entry, Spelt>();

function speltOut(entry: Entry): Spelt {
  const known = spelt.get(entry);
  if (known) return known;
  const texts = (entry.texts ?? NOTHING).filter((text) => text.trim() !== '').join('\n');
  const fresh = {
    title: entry.byTextsAlone ? NOTHING : spellings(entry.title),
    beside: entry.byTextsAlone ? NOTHING : spellings(`${entry.keywords ?? ''} ${entry.note ?? ''}`),
    texts: texts === '' ? NOTHING : spellings(texts),
  };
  spelt.set(entry, fresh);
  return fresh;
}

/** How well an entry fits, 0 best; null when one of the words is nowhere in it. */
function rank(entry: Entry, words: readonly string[]): number | null {
  const { title, beside, texts } = speltOut(entry);
  let sum = 0;
  for (const word of words) {
    const inTitle = closeness(title, word);
    const nearby = inTitle === null ? closeness(beside, word) : null;
    const inTexts =
      inTitle === null && nearby === null && word.length >= SHORTEST_IN_TEXTS ? closeness(texts, word) : null;
    if (inTitle !== null) sum += inTitle;
    else if (nearby !== null) sum += nearby + BESIDE_THE_TITLE;
    else if (inTexts !== null) sum += inTexts + IN_THE_TEXTS;
    else return null;
  }
  return sum;
}

const isNearly = (entry: Entry, words: readonly string[]): boolean => {
  if (entry.byTextsAlone) return false;
  const texts = spellings(`${entry.title} ${entry.keywords ?? ''}`);
  return words.every(
    (word) =>
      closeness(texts, word) !== null ||
      spellings(word).some((spelling) => texts.some((text) => mistyped(text, spelling))),
  );
};

interface Found {
  entry: Entry;
  rank: number;
}

function find(entries: readonly Entry[], words: readonly string[]): Found[] {
  const found = entries.flatMap((entry) => {
    const ranked = rank(entry, words);
    return ranked === null ? [] : [{ entry, rank: ranked }];
  });
  if (found.length > 0) return found;
  // Nothing has these very words: perhaps one of them is mistyped.
  return entries.filter((entry) => isNearly(entry, words)).map((entry) => ({ entry, rank: 0 }));
}

/** The words of a search that stand in the texts alone. */
function beyondTitle(entry: Entry, words: readonly string[]): string[] {
  const { title, beside } = speltOut(entry);
  return words.filter((word) => closeness([...title, ...beside], word) === null);
}

const ACTIONS: readonly Section[] = ['page', 'programme', 'go', 'general'];

/**
 * What has all words of a search, in whatever order, grouped by what it is; the group with the best match first, and in
 * it the best match. What fits equally well stays in its order. What is written in something is found after all titles,
 * with the place that has been hit.
 */
export function searchEntries(entries: readonly Entry[], search: string): EntryGroup[] {
  const words = wordsOf(search);
  const found = find(entries, words).sort((a, b) => a.rank - b.rank);
  const groups = new Map<EntryGroup['heading'], Found[]>();
  for (const each of found) {
    const heading = ACTIONS.includes(each.entry.section) ? 'actions' : each.entry.section;
    const group = groups.get(heading);
    if (group) group.push(each);
    else groups.set(heading, [each]);
  }
  const shown = ({ entry, rank: far }: Found): ShownEntry =>
    far < IN_THE_TEXTS
      ? entry
      : { ...entry, excerpt: excerptOf(entry.texts ?? [], beyondTitle(entry, words)) };
  return [...groups].map(([heading, items]) => ({
    heading,
    entries: items.slice(0, MOST_OF_A_KIND).map(shown),
    total: items.length,
  }));
}

/** What is offered before anything is typed: what was used lately, then what can be done here. */
export function offeredEntries(entries: readonly Entry[], recent: readonly string[]): EntryGroup[] {
  const lately = recent.flatMap((id) => entries.filter((entry) => entry.id === id));
  const rest = entries.filter((entry) => !lately.includes(entry));
  const groups: EntryGroup[] = [
    { heading: 'recent', entries: lately, total: lately.length },
    ...ACTIONS.map((section) => {
      const own = rest.filter((entry) => entry.section === section);
      return { heading: section, entries: own, total: own.length };
    }),
  ];
  return groups.filter(({ total }) => total > 0);
}
