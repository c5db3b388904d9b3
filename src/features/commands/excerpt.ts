import { spellings, wordsOf } from '@/ui/search/spellings';
import type { Excerpt } from './entry';

/** As much as stands in two lines. */
const LONGEST = 110;
/** So much of it before the hit, at most. */
const BEFORE = 40;

/** The first place where one of the words of a search stands in one of the texts, with what stands around it. */
export function excerptOf(texts: readonly string[], words: readonly string[]): Excerpt | undefined {
  const wanted = words.flatMap((word) => spellings(word));
  const isHit = (token: string) =>
    spellings(token).some((each) => wanted.some((word) => each.includes(word)));
  for (const text of texts) {
    const tokens = wordsOf(text);
    const at = tokens.findIndex(isHit);
    const hit = tokens[at];
    if (hit === undefined) continue;
    const before = gather(tokens.slice(0, at).reverse(), BEFORE).reverse();
    const after = gather(tokens.slice(at + 1), LONGEST - hit.length - before.join(' ').length);
    return {
      before: `${before.length < at ? '… ' : ''}${before.map((each) => `${each} `).join('')}`,
      hit,
      after: `${after.map((each) => ` ${each}`).join('')}${at + 1 + after.length < tokens.length ? ' …' : ''}`,
    };
  }
  return undefined;
}

/** As many tokens, from the first, as fit. */
function gather(tokens: readonly string[], room: number): string[] {
  const taken: string[] = [];
  let left = room;
  for (const token of tokens) {
    left -= token.length + 1;
    if (left < 0) break;
    taken.push(token);
  }
  return taken;
}
