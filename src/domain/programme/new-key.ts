import { KEY_MAX } from './limits';
import { slug } from './slug';

/**
 * A key for something new, made from its title; numbered where the title's own key is taken. Keys stay when a title
 * changes, because findings and decisions are named by them.
 * @param fallback key for a title without a single Latin letter or digit
 * @example newKey('Bonus on volume', ['bonus-on-volume'], 'condition') // 'bonus-on-volume-2'
 */
export function newKey(title: string, taken: Iterable<string>, fallback: string): string {
  const known = new Set(taken);
  // Room for a hyphen and a number of up to five digits.
  const base = slug(title, fallback, KEY_MAX - 6);
  if (!known.has(base)) return base;
  let number = 2;
  while (known.has(`${base}-${number}`)) number++;
  return `${base}-${number}`;
}
