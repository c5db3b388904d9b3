/**
 * The programme index in a word. It is the share of carrying forces, so that 50 means: as much pulls as carries. The
 * marks at 40 and 60 keep a narrow majority from being called a verdict.
 */
export const INDEX_BANDS = ['against', 'divided', 'carries'] as const;
export type IndexBand = (typeof INDEX_BANDS)[number];

/** @param index programme index, 0-100 */
export function indexBand(index: number): IndexBand {
  if (index < 40) return 'against';
  return index < 60 ? 'divided' : 'carries';
}

/** Share of rated cells from which an index is more than a first impression. */
export const ENOUGH_RATED = 0.8;
