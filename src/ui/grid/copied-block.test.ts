import { describe, expect, it } from 'vitest';
import { targetOf } from './copied-block';
import { rangeBetween } from './range';

describe('targetOf', () => {
  const grid = { rows: 10, columns: 6 };
  const at = (row: number, column: number) => rangeBetween({ row, column }, { row, column });

  it('lays a block from the selected cell on, up to the last row and column', () => {
    expect(targetOf({ rows: 3, columns: 2 }, at(7, 4), grid)).toEqual({
      top: 7,
      bottom: 9,
      left: 4,
      right: 5,
    });
  });

  it('refuses what reaches beyond the grid', () => {
    expect(targetOf({ rows: 3, columns: 2 }, at(8, 4), grid)).toBeNull();
    expect(targetOf({ rows: 3, columns: 2 }, at(7, 5), grid)).toBeNull();
  });

  it('fills a selection the block fits into several times', () => {
    const selected = rangeBetween({ row: 0, column: 0 }, { row: 5, column: 3 });
    expect(targetOf({ rows: 1, columns: 1 }, selected, grid)).toEqual(selected);
    expect(targetOf({ rows: 3, columns: 2 }, selected, grid)).toEqual(selected);
    expect(targetOf({ rows: 4, columns: 2 }, selected, grid)).toEqual({
      top: 0,
      bottom: 3,
      left: 0,
      right: 1,
    });
  });
});
