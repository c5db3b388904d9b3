import type { Measure } from '../programme/model';

type Ordered = Pick<Measure, 'key' | 'after'>;

/** What may be named as coming before a measure: whatever does not itself wait for it, directly or through others. */
export function mayComeBefore<M extends Ordered>(key: string, measures: readonly M[]): M[] {
  const waiting = new Set([key]);
  let before = 0;
  // Each round finds those who wait for one found in the round before; there are fewer rounds than measures.
  while (waiting.size > before) {
    before = waiting.size;
    for (const measure of measures)
      if (measure.after.some((each) => waiting.has(each))) waiting.add(measure.key);
  }
  return measures.filter((measure) => !waiting.has(measure.key));
}
