import type { FileIssue } from './errors';
import { itemsOf, read, readText } from './raw';

/** One issue for every circle of measures that wait for one another, at the first of them in the file. */
export function orderIssues(input: unknown): FileIssue[] {
  const measures = itemsOf(input, 'measures').flatMap(({ value, path }) => {
    const key = readText(value, 'key');
    const after = read(value, 'after');
    const keys = Array.isArray(after) ? after.filter((each) => typeof each === 'string') : [];
    return key === null ? [] : [{ key, after: keys, path }];
  });
  const circles = circlesOf(new Map(measures.map(({ key, after }) => [key, after])));
  return circles.flatMap((circle): FileIssue[] => {
    const first = measures.find(({ key }) => circle.includes(key));
    if (!first) return [];
    const chain = [...circle, circle[0]].join(' → ');
    return [{ path: [...first.path, 'after'], code: 'after_cycle', params: { chain } }];
  });
}

/**
 * Circles among things that wait for others: each thing is part of at most one circle answered.
 * @param after what each of them waits for
 */
export function circlesOf(after: ReadonlyMap<string, readonly string[]>): string[][] {
  const settled = new Set<string>();
  const circles: string[][] = [];
  for (const start of after.keys()) {
    // Walked with a list of its own, not by calling itself: a file may hold a chain of any length.
    const way: { key: string; next: number }[] = [];
    const enter = (key: string) => void way.push({ key, next: 0 });
    if (!settled.has(start)) enter(start);
    for (let at = way.at(-1); at; at = way.at(-1)) {
      const next = (after.get(at.key) ?? [])[at.next];
      at.next += 1;
      if (next === undefined) {
        settled.add(at.key);
        way.pop();
      } else if (!settled.has(next) && after.has(next)) {
        const from = way.findIndex(({ key }) => key === next);
        if (from < 0) enter(next);
        else {
          const circle = way.slice(from).map(({ key }) => key);
          circles.push(circle);
          for (const key of circle) settled.add(key);
        }
      }
    }
  }
  return circles;
}
