/** Letters that are no letter with a mark, and how people write them who have not got them. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ς: 'σ',
};

const WRITTEN_OUT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };

const replaced = (text: string, by: Readonly<Record<string, string>>) =>
  text.replace(/[^\p{ASCII}]/gu, (letter) => by[letter] ?? letter);

const plain = (text: string) => replaced(text.normalize('NFD').replace(/\p{M}/gu, ''), LETTERS);

/**
 * How a text may be typed by somebody looking for it, in lower case: without its marks, and with umlauts written out.
 * @example spellings('Übergabe') // ['ubergabe', 'uebergabe']
 */
export function spellings(text: string): readonly string[] {
  const lower = text.normalize('NFC').toLowerCase();
  const bare = plain(lower);
  const out = plain(replaced(lower, WRITTEN_OUT));
  return bare === out ? [bare] : [bare, out];
}

export const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');
