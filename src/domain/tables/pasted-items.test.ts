import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { droppedColumns, guessColumns, type PastedField, readPastedItems, tidyRows } from './pasted-items';

const fields: PastedField<'title' | 'note' | 'weight'>[] = [
  { name: 'title', headers: ['Title', 'Titel'], read: (text) => text },
  { name: 'note', headers: ['Note', 'Was gesagt wird'], read: (text) => text },
  {
    name: 'weight',
    headers: ['Weight', 'Stärke'],
    read: (text) => (/^[1-5]$/.test(text) ? Number(text) : null),
  },
];
const read = (rows: string[][], columns = guessColumns(rows, fields)) =>
  readPastedItems(rows, columns, fields, 'title', () => 20);

describe('a list pasted from a spreadsheet', () => {
  it('is read by its headers, in any order and language', () => {
    const rows = [
      ['STÄRKE', 'was gesagt wird:', 'Titel', 'Sonstiges'],
      ['4', 'said', 'Bonus', 'x'],
    ];
    expect(guessColumns(rows, fields)).toEqual({
      hasHeader: true,
      columns: ['weight', 'note', 'title', null],
    });
    expect(read(rows)).toEqual({
      items: [{ row: 2, values: { weight: 4, note: 'said', title: 'Bonus' } }],
      errors: [],
    });
  });

  it('says which columns with something in them would be left out', () => {
    const rows = [
      ['Titel', 'Sonstiges', 'Leer'],
      ['Bonus', 'x', ''],
    ];
    expect(droppedColumns(rows, guessColumns(rows, fields))).toEqual([1]);
    const bare = [['Bonus', 'said', '2', 'more']];
    expect(droppedColumns(bare, guessColumns(bare, fields))).toEqual([3]);
  });

  it('is read by order where there is no header', () => {
    expect(read([['Bonus'], ['Career', 'said', '2']]).items).toEqual([
      { row: 1, values: { title: 'Bonus' } },
      { row: 2, values: { title: 'Career', note: 'said', weight: 2 } },
    ]);
  });

  it('names row, column and reason of what makes no sense, and keeps the rest', () => {
    const { items, errors } = read([
      ['Bonus', '', '9'],
      ['', 'said', ''],
      ['A title that is far too long', '', ''],
      ['Good', '', '3'],
    ]);
    expect(items.map(({ row }) => row)).toEqual([4]);
    expect(errors).toEqual([
      { row: 1, column: 3, field: 'weight', reason: 'not_understood', text: '9' },
      { row: 2, column: 1, field: 'title', reason: 'missing', text: '' },
      { row: 3, column: 1, field: 'title', reason: 'too_long', text: 'A title that is far too long' },
    ]);
  });

  it('takes the same header once', () => {
    expect(guessColumns([['Titel', 'Title']], fields).columns).toEqual(['title', null]);
  });

  it('loses no row: each becomes an item or an error', () => {
    const table = fc.array(
      fc.array(fc.constantFrom('', 'a', '3', '9', ' b '), { minLength: 1, maxLength: 5 }),
      {
        maxLength: 20,
      },
    );
    fc.assert(
      fc.property(table, (raw) => {
        const rows = tidyRows(raw);
        const { items, errors } = read(rows);
        const told = new Set([...items.map(({ row }) => row), ...errors.map(({ row }) => row)]);
        expect(told.size).toBe(rows.length);
      }),
    );
  });
});
