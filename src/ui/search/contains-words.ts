import { spellings, wordsOf } from './spellings';

/** Every word of the search occurs somewhere in the text, in any order, whatever the case, with or without umlauts. */
export function containsWords(text: string, search: string): boolean {
  const texts = spellings(text);
  return wordsOf(search).every((word) =>
    spellings(word).some((spelling) => texts.some((each) => each.includes(spelling))),
  );
}
