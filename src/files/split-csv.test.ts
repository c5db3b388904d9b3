import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Cell, Block } from '@/domain/tables/table';
import { splitCsv } from './split-csv';

const shape = { separator: ';', quote: '"' } as const;
const rowsOf = (blocks: readonly Block[]): Cell[][] =>
  blocks.flatMap(({ rows }) => rows.map((row) => [...row]));

/** Rows with everything that makes cutting a text into pieces hard. */
function hardText(rows: number, end: string): string {
  const lines = Array.from({ length: rows }, (_, i) => {
    const quoted = i % 3 === 0 ? `"a;""${i}""\n${'x'.repeat(i % 97)}"` : `b${i}`;
    return `${i};${quoted};007`;
  });
  return lines.join(end) + end;
}

describe('splitCsv', () => {
  it.each(['\n', '\r\n'])('cuts a large text into blocks without losing or changing a row: %j', (end) => {
    const text = hardText(30_000, end);
    const blocks = [...splitCsv(text, shape)];
    expect(blocks.length).toBeGreaterThan(3);
    const whole = Papa.parse<string[]>(text, { delimiter: ';', newline: end === '\n' ? '\n' : '\r\n' });
    expect(rowsOf(blocks)).toEqual(whole.data.slice(0, -1));
    let next = 1;
    for (const { firstRow, rows, broken } of blocks) {
      expect(firstRow).toBe(next);
      expect(broken).toEqual([]);
      next += rows.length;
    }
    expect(next).toBe(30_001);
  });

  it('takes a cell that is longer than a piece', () => {
    const long = 'x\n'.repeat(400_000);
    expect(rowsOf([...splitCsv(`a;b\r\n"${long}";c\r\nd;e\r\n`, shape)])).toEqual([
      ['a', 'b'],
      [long, 'c'],
      ['d', 'e'],
    ]);
  });

  it('ends rows at line feeds where a file mixes line ends', () => {
    expect(rowsOf([...splitCsv('a;b\r\n1;"2"\n3;"4"\r\n5;6\r\n', shape)])).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
      ['5', '6'],
    ]);
  });

  it('counts blank rows, as spreadsheets do', () => {
    expect([...splitCsv('a;b\n\n\nc;d\n', shape)]).toEqual([
      { firstRow: 1, rows: [['a', 'b'], [''], [''], ['c', 'd']], broken: [] },
    ]);
  });

  it('names the rows whose quotes do not match, in later blocks too', () => {
    const text = `${hardText(10_000, '\n')}1;"a"b";c\n2;x;y\n`;
    const blocks = [...splitCsv(text, shape)];
    expect(blocks.length).toBeGreaterThan(1);
    expect(blocks.flatMap(({ broken }) => broken)).toEqual([10_001]);
    expect([...splitCsv('a;b\n1;"never closed\n2;x\n', shape)].flatMap(({ broken }) => broken)).toEqual([2]);
  });

  it('takes quotes for letters where it is told to', () => {
    expect(rowsOf([...splitCsv('19";"a\n', { separator: ';', quote: null })])).toEqual([['19"', '"a']]);
  });

  it('leaves cells alone', () => {
    expect(rowsOf([...splitCsv(' 007 ;1.234,56;TRUE\n', shape)])).toEqual([[' 007 ', '1.234,56', 'TRUE']]);
  });
});
