import { describe, expect, it } from 'vitest';
import { badRowsIn, importHard, readingsIn } from '@tests/support/hard-imports';

const FIRST = 'south 2025-12-29';

describe('numbers as files write them', () => {
  it.each([
    ['50-swiss.csv', [`${FIRST} 1014079.55`]],
    ['50b-swiss-other-quotes.csv', [`${FIRST} 4938`, 'south 2026-01-05 1234.5']],
    ['50i-point-decimals-mixed.csv', [`${FIRST} 3744.88`]],
  ])('%s are read', async (name, readings) => {
    const imported = await importHard(name);
    expect([readingsIn(imported), badRowsIn(imported)]).toEqual([readings, []]);
  });

  it.each([
    // A dash stands for nothing or for zero: nobody knows.
    ['50d-accounting-dash.csv', ['3 number_unreadable', '5 number_missing', '6 number_missing']],
    ['50e-sap-sign.csv', ['4 number_unreadable', '5 number_unreadable']],
    ['50f-k-m.csv', [2, 3, 4, 5, 6].map((row) => `${row} number_unreadable`)],
    ['50k-range.csv', ['2 number_unreadable']],
    ['50l-approx.csv', [2, 3, 4, 5].map((row) => `${row} number_unreadable`)],
    ['50m-hours.csv', [2, 3, 4].map((row) => `${row} number_unreadable`)],
    ['50o-fullwidth.csv', ['2 number_unreadable']],
    ['50p-arabic.csv', ['2 number_unreadable']],
    ['50q-plusminus.csv', [2, 4, 5, 6].map((row) => `${row} number_unreadable`)],
    ['50r-promille.csv', ['2 number_unreadable', '3 number_unreadable']],
  ])('%s: those that are none are named', async (name, bad) => {
    expect(badRowsIn(await importHard(name))).toEqual(bad);
  });

  it.each([['50c-indian.csv'], ['50t-double-percent.csv'], ['39d-latin2.csv']])(
    '%s has no column of numbers',
    async (name) => {
      expect((await importHard(name)).asked).toEqual(['number_column']);
    },
  );

  it.each([['50g-three-decimals-qty.csv'], ['50h-point-decimals-in-semicolon.csv']])(
    '%s can be read in two ways, and somebody is asked',
    async (name) => {
      const { table } = await importHard(name);
      expect(table.columns[2]?.alternatives).toHaveLength(1);
    },
  );
});

describe('signs of numbers', () => {
  it.each([
    ['50s-eur-codes.csv', ['', 'EUR', 'USD']],
    ['50u-kr.csv', ['CHF', 'KR']],
    // Thousands of euros are no euros.
    ['10-format-07.xlsx', ['TSD€']],
  ])('of %s are asked about', async (name, signs) => {
    const { result } = await importHard(name);
    expect(result?.asked.signs?.map(({ sign }) => sign)).toEqual(signs);
    expect(result?.observations).toEqual([]);
  });

  it.each([
    // The amounts have been converted to one currency.
    ['90b-salesforce-details.csv', 4, ['EUR', 'USD']],
    ['90b-salesforce-details.csv', 6, []],
    ['90c-salesforce-details-34.csv', 4, ['EUR', 'USD']],
    ['91-hubspot-deals.csv', 6, ['EUR', 'USD']],
    ['91-hubspot-deals.csv', 7, []],
    ['91b-hubspot.xlsx', 6, ['EUR', 'USD']],
    // The column beside has no header.
    ['93-sap-list.csv', 2, ['EUR', 'USD']],
    ['93-sap-list.xlsx', 2, ['EUR', 'USD']],
  ])('%s: those that a column beside column %i names', async (name, of, currencies) => {
    const { result } = await importHard(name, { of }, 'month');
    expect(result?.currencies.map(({ sign }) => sign)).toEqual(currencies);
  });

  it.each([
    ['90b-salesforce-details.csv', 6],
    ['91-hubspot-deals.csv', 7],
  ])('of %s: the amounts in one currency are suggested', async (name, of) => {
    const imported = await importHard(name, {}, 'month');
    expect(readingsIn(imported)).toEqual(readingsIn(await importHard(name, { of }, 'month')));
  });
});

describe('numbers a workbook shows in a format', () => {
  const plain = ['03', '06', '08', '09', '10', '11', '12', '14', '15'];
  it.each(['01', '02', '04', '05', ...plain])('10-format-%s.xlsx are what they are', async (format) => {
    const imported = await importHard(`10-format-${format}.xlsx`);
    expect([readingsIn(imported), badRowsIn(imported)]).toEqual([['south 2026-01-05 80150.5'], []]);
  });

  it('10-format-13.xlsx: per cent are as many as are shown', async () => {
    expect(readingsIn(await importHard('10-format-13.xlsx'))).toEqual(['south 2026-01-05 8015050']);
  });

  it('94-bool.xlsx: yes and no are no numbers', async () => {
    expect((await importHard('94-bool.xlsx')).asked).toEqual(['number_column']);
  });
});
