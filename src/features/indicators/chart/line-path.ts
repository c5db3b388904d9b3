/**
 * The line from reading to reading, as the `d` of a path.
 * @param breaks indexes of the readings before which so many are missing that no line leads to them
 * @param first index of the first point
 */
export const linePath = (
  points: readonly { x: number; y: number }[],
  breaks: ReadonlySet<number>,
  first = 0,
): string => points.map(({ x, y }, i) => `${i === 0 || breaks.has(first + i) ? 'M' : 'L'}${x},${y}`).join('');
