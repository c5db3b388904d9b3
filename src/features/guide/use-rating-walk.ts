import { useState } from 'react';
import { nextUnrated, ratingOrder, sameCell, type Cell } from '@/domain/guidance/rating-order';
import type { Rating } from '@/domain/programme/model';
import { useProgramme } from '@/programme/programme-context';
import { useRateEffect } from '@/programme/use-rate-effect';

export interface RatingWalk {
  /** The pair that is asked about; null when all are rated. */
  cell: Cell | null;
  /** Its rating so far, when one has gone back to it. */
  value: Rating | null;
  rate: (value: Rating) => void;
  skip: () => void;
  /** Null at the beginning. */
  back: (() => void) | null;
}

/** One unrated pair after the other; what is skipped comes again at the end, and one can go back to where one was. */
export function useRatingWalk(): RatingWalk {
  const { model } = useProgramme();
  const { rate } = useRateEffect();
  const order = ratingOrder(model);
  const exists = (cell: Cell) => order.some((each) => sameCell(each, cell));
  const [at, setAt] = useState<Cell | null>(null);
  const [visited, setVisited] = useState<readonly Cell[]>([]);
  const cell = at !== null && exists(at) ? at : nextUnrated(order, model.effects, null);
  const trail = visited.filter(exists);
  const before = trail.at(-1);

  const goOn = () => {
    if (cell === null) return;
    setVisited([...trail, cell]);
    setAt(nextUnrated(order, model.effects, cell));
  };
  return {
    cell,
    value: (cell ? model.effects.find((each) => sameCell(each, cell))?.inUse : null) ?? null,
    rate: (value) => {
      if (cell === null) return;
      void rate(cell, { inUse: value });
      goOn();
    },
    skip: goOn,
    back:
      before === undefined
        ? null
        : () => {
            setVisited(trail.slice(0, -1));
            setAt(before);
          },
  };
}
