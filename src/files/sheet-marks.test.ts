import { expect, it } from 'vitest';
import type { ShownAs } from '@/domain/tables/number-format';
import { sheetMarks } from './sheet-marks';

const PER_CENT = { factor: 100, unit: '%' };
const STYLES = new Map<number, NonNullable<ShownAs>>([
  [2, PER_CENT],
  [12, 'day'],
]);

it('rows and columns that are hidden, or have no height or width', () => {
  const xml = `<worksheet><cols><col min="2" max="3" width="9" hidden="1"/><col min="5" max="5" width="0"/></cols>
    <sheetData><row r="1"/><row r="2" hidden="1"><c r="A2"/></row><row ht="15"/><row r="7" ht="0" customHeight="1"/>
    <row hidden="true"/></sheetData></worksheet>`;
  const { hiddenRows, hiddenColumns } = sheetMarks(xml, STYLES);
  expect([...hiddenRows]).toEqual([1, 6, 7]);
  expect([...hiddenColumns]).toEqual([1, 2, 4]);
});

it('cells that are one with those above them, not with those beside', () => {
  const xml = `<x:worksheet><x:sheetData/><x:mergeCells count="3"><x:mergeCell ref="B2:B4"/>
    <x:mergeCell ref="A1:D1"/><x:mergeCell ref="AA5:AB6"/></x:mergeCells></x:worksheet>`;
  expect(sheetMarks(xml, STYLES).merged).toEqual([
    { column: 1, first: 1, last: 3 },
    { column: 26, first: 4, last: 5 },
  ]);
});

it('cells whose style makes something else of their number', () => {
  const xml = `<x:worksheet><x:sheetData><x:row r="3"><x:c r="A3" s="2"><x:v>0.35</x:v></x:c><x:c r="B3" s="1"/>
    <x:c s="12" r="AB3" t="n"><x:v>46030</x:v></x:c><x:c r="C3"><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
  expect(sheetMarks(xml, STYLES).shown).toEqual([
    { row: 2, column: 0, as: PER_CENT },
    { row: 2, column: 27, as: 'day' },
  ]);
  expect(sheetMarks(xml, new Map()).shown).toEqual([]);
});
