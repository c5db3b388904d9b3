import type { SignalKind } from '@/domain/indicators/signal';
import type { Judgement } from '@/domain/indicators/verdict';
import type { Direction } from '@/domain/programme/model';

/** What a reading is part of: which signals, and whether they are what one wishes for. */
export interface Mark {
  kinds: readonly SignalKind[];
  good: boolean;
}

/** By the index of the reading. */
export type Marks = ReadonlyMap<number, Mark>;

/**
 * The readings that belong to a signal, by index. One that belongs to signals of both sides shows the side of the last
 * of them.
 */
export function marksOf({ signals }: Judgement, direction: Direction): Marks {
  const marks = new Map<number, Mark>();
  for (const { kind, side, points } of signals) {
    for (const index of points) {
      const kinds = marks.get(index)?.kinds ?? [];
      marks.set(index, {
        kinds: kinds.includes(kind) ? kinds : [...kinds, kind],
        good: side === (direction === 'up' ? 1 : -1),
      });
    }
  }
  return marks;
}
