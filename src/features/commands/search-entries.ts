import { editDistance } from '@/domain/programme/did-you-mean';
import { spellings, wordsOf } from '@/shared/search/spellings';
import type { Entry, EntryGroup, Section } from './entry';

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

/** What is found by words that do not stand in the title comes after what is. */
const BESIDE_THE_TITLE = 2;

/** How well an entry fits, 0 best; null when one of the words is nowhere in it. */
function rank(entry: Entry, words: readonly string[]): number | null {
  const title = spellings(entry.title);
  const beside = spellings(`${entry.keywords ?? ''} ${entry.note ?? ''}`);
  let sum = 0;
  for (const word of words) {
    const inTitle = closeness(title, word);
    const distance = inTitle ?? closeness(beside, word);
    if (distance === null) return null;
    sum += inTitle ?? distance + BESIDE_THE_TITLE;
  }
  return sum;
}

const isNearly = (entry: Entry, words: readonly string[]): boolean => {
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

const ACTIONS: readonly Section[] = ['page', 'programme', 'go', 'general'];

/**
 * What has all words of a search, in whatever order, grouped by what it is; the group with the best match first, and in
 * it the best match. What fits equally well stays in its order.
 */
export function searchEntries(entries: readonly Entry[], search: string): EntryGroup[] {
  const found = find(entries, wordsOf(search)).sort((a, b) => a.rank - b.rank);
  const groups = new Map<EntryGroup['heading'], Entry[]>();
  for (const { entry } of found) {
    const heading = ACTIONS.includes(entry.section) ? 'actions' : entry.section;
    groups.set(heading, [...(groups.get(heading) ?? []), entry]);
  }
  return [...groups].map(([heading, items]) => ({
    heading,
    entries: items.slice(0, MOST_OF_A_KIND),
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
