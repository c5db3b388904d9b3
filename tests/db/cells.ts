import type { EntryName } from '@tests/support/world';
import type { Cell } from './cell';
import { forgedCells, movedCells, smuggledCells } from './cells-across';
import { plainCells, sweepingCells } from './cells-at-home';

/** Everything everybody tries with one kind of row. */
export function cellsOf(entry: EntryName): Cell[] {
  return [plainCells, sweepingCells, smuggledCells, movedCells, forgedCells].flatMap((cells) => cells(entry));
}
