import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitTable } from '@/files/split-table';
import { RATINGS } from '@/programme/parts/rating-scale';
import { toText } from '@/ui/grid/copied-block';
import { readBlock, readRating } from './clipboard';

const rating = fc.option(fc.constantFrom(...RATINGS), { nil: null });
const block = fc
  .integer({ min: 1, max: 12 })
  .chain((width) =>
    fc.array(fc.array(rating, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 20 }),
  );

describe('copying', () => {
  it('writes what Excel reads as numbers', () => {
    expect(
      toText([
        [-3, null, 2],
        [0, 1, null],
      ]),
    ).toBe('-3\t\t2\r\n0\t1\t\r\n');
  });

  it('and pasting again changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(block, async (values) => {
        expect(readBlock(await splitTable(toText(values)))).toEqual({ kind: 'block', block: values });
      }),
    );
  });

  it('and pasting again changes nothing with bare line feeds either', async () => {
    await fc.assert(
      fc.asyncProperty(block, async (values) => {
        const text = toText(values).replaceAll('\r\n', '\n');
        expect(readBlock(await splitTable(text))).toEqual({ kind: 'block', block: values });
      }),
    );
  });
});

describe('readRating', () => {
  it.each([
    ['-3', -3],
    ['−2', -2],
    ['–1', -1],
    ['0', 0],
    ['-0', 0],
    ['+2', 2],
    [' 3 ', 3],
    ['1,0', 1],
    ['-2.00', -2],
    ['', null],
    ['\u00a0', null],
  ])('reads %j', (field, value) => {
    expect(readRating(field)).toBe(value);
  });

  it.each(['4', '-4', '1.5', '2,1', 'x', '--1', '+', '-', '10', '1 2', '1e0', '0x1', '=1', 'NaN', '３'])(
    'refuses %j',
    (field) => {
      expect(readRating(field)).toBeUndefined();
    },
  );
});

describe('readBlock', () => {
  it('names every field that is no rating', async () => {
    expect(readBlock(await splitTable('1\tviel\n-4\t2'))).toEqual({
      kind: 'faults',
      faults: [
        { row: 0, column: 1, text: 'viel' },
        { row: 1, column: 0, text: '-4' },
      ],
    });
  });

  it('knows quoted fields, as a line break within a cell makes them', async () => {
    expect(readBlock(await splitTable('1\t"a ""b""\nc"\r\n'))).toEqual({
      kind: 'faults',
      faults: [{ row: 0, column: 1, text: 'a "b"\nc' }],
    });
  });

  it('refuses rows of different lengths', async () => {
    expect(readBlock(await splitTable('1\t2\n3'))).toEqual({
      kind: 'ragged',
      row: 1,
      fields: 1,
      expected: 2,
    });
  });

  it('knows nothing from a blank', async () => {
    expect(readBlock(await splitTable(''))).toEqual({ kind: 'empty' });
    expect(readBlock(await splitTable('\r\n'))).toEqual({ kind: 'block', block: [[null]] });
    expect(readBlock(await splitTable('1\r\n\r\n3\r\n'))).toEqual({
      kind: 'block',
      block: [[1], [null], [3]],
    });
  });
});
