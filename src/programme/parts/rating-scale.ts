import type { Rating } from '@/domain/programme/model';

export const RATINGS = [-3, -2, -1, 0, 1, 2, 3] as const satisfies readonly Rating[];

/** Which way a rating pulls. */
export const sideOf = (value: number): 'pull' | 'carry' | 'neutral' =>
  value < 0 ? 'pull' : value > 0 ? 'carry' : 'neutral';

/** What one key does to a rating; `undefined`: nothing. A minus typed before a digit makes it negative. */
export function ratingByKey(key: string, value: Rating | null, minus: boolean): Rating | null | undefined {
  const at = RATINGS.indexOf(value ?? 0);
  if (key === 'ArrowRight' || key === 'ArrowUp') return value === null ? 1 : RATINGS[at + 1];
  if (key === 'ArrowLeft' || key === 'ArrowDown') return value === null ? -1 : RATINGS[at - 1];
  if (key === 'Home') return -3;
  if (key === 'End') return 3;
  if (key === 'Delete' || key === 'Backspace') return null;
  if (!/^[0-3]$/.test(key)) return undefined;
  return RATINGS.find((rating) => rating === (minus ? -1 : 1) * Number(key));
}
