const ENOUGH = 600;
const SENTENCE_END = /[.!?…]["“”»']?\s+/g;

/**
 * Splits a long text after a sentence, so that its beginning can stand by itself. A text that is hardly longer than
 * the beginning stays whole.
 */
export function firstWords(text: string): { start: string; rest: string } {
  if (text.length <= ENOUGH * 1.5) return { start: text, rest: '' };
  const ends = [...text.matchAll(SENTENCE_END)].map(({ index, 0: end }) => index + end.length);
  const cut = ends.findLast((end) => end <= ENOUGH && end > ENOUGH / 3) ?? text.lastIndexOf(' ', ENOUGH) + 1;
  const at = cut > 0 ? cut : ENOUGH;
  return { start: text.slice(0, at).trimEnd(), rest: text.slice(at) };
}
