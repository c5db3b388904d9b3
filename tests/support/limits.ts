/** One test that has run. */
export interface Timed {
  name: string;
  /** Milliseconds it took, and milliseconds after which it would have been ended. */
  took: number;
  limit: number;
}

const SHOWN = 5;
/** A test that takes more of its limit than this would fail on a machine five times slower. */
const NEAR = 1 / 5;

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;

/**
 * The tests that stand nearest to their limits, one a line, and all that stand too near. It only tells: failing for it
 * would be nothing but a shorter limit.
 */
export function nearestToLimit(tests: readonly Timed[]): string[] {
  const share = ({ took, limit }: Timed) => took / limit;
  const limited = tests.filter(({ limit }) => limit > 0 && Number.isFinite(limit));
  const sorted = limited.toSorted((a, b) => share(b) - share(a));
  return sorted
    .filter((test, at) => at < SHOWN || share(test) > NEAR)
    .map((test) => {
      const mark = share(test) > NEAR ? 'TOO NEAR ' : '';
      return `  ${mark}${(share(test) * 100).toFixed(1)} % (${seconds(test.took)} of ${seconds(test.limit)}) ${test.name}`;
    });
}

export function printNearestToLimit(tests: readonly Timed[]): void {
  if (tests.length > 0) console.log(['\nNearest to their limits', ...nearestToLimit(tests)].join('\n'));
}
