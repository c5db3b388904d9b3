export const MINUTES_PER_DAY = 24 * 60;

/** A stretch of a day, in minutes since midnight; `to` is not part of it. */
export interface MinuteRange {
  from: number;
  to: number;
}

/** Where something stands beside what takes place at the same time. */
export interface OverlapSlot {
  /** Counted from 0. */
  lane: number;
  /** How many lanes those need that overlap with it, directly or through others. */
  lanes: number;
}

/**
 * Places stretches that overlap beside each other, as few abreast as there are at once; what only touches stands below.
 * Answers in the order it is asked in. Greedy by start, which is optimal for intervals.
 * @example sideBySide([{ from: 540, to: 600 }, { from: 570, to: 630 }]) // lanes 0 and 1 of 2
 */
export function sideBySide(stretches: readonly MinuteRange[]): OverlapSlot[] {
  const placed: OverlapSlot[] = stretches.map(() => ({ lane: 0, lanes: 1 }));
  const order = stretches
    .map((stretch, at) => ({ ...stretch, at }))
    .sort((a, b) => a.from - b.from || b.to - a.to || a.at - b.at);
  let group: number[] = [];
  /** Until when each lane of the group is taken. */
  let taken: number[] = [];
  const close = () => {
    for (const at of group) placed[at] = { lane: placed[at]?.lane ?? 0, lanes: taken.length };
    group = [];
    taken = [];
  };
  for (const { from, to, at } of order) {
    if (taken.every((until) => until <= from)) close();
    const free = taken.findIndex((until) => until <= from);
    const lane = free < 0 ? taken.length : free;
    taken[lane] = to;
    group.push(at);
    placed[at] = { lane, lanes: 1 };
  }
  close();
  return placed;
}
