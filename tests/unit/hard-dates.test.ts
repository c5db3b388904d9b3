import { describe, expect, it } from 'vitest';
import { badRowsIn, importHard, readingsIn } from '@tests/support/hard-imports';

/** What is summed when there are no numbers: nothing, so that rows are counted. */
const COUNT = { kind: 'count' } as const;

const days = (...each: string[]) => each.map((day) => `south ${day}`);

describe('dates as files write them', () => {
  it.each([
    ['51-js-date.csv', ['2026-01-05 2']],
    ['51b-ical-basic.csv', ['2026-01-05 2']],
    ['51c-offset-nocolon.csv', ['2026-01-05 2']],
    ['51d-offset-hours.csv', ['2026-01-05 2']],
    ['51e-utc-paren.csv', ['2026-03-23 1', '2026-03-30 1']],
    ['51f-12h.csv', ['2026-01-05 1', '2026-01-26 1']],
    ['51g-named-en.csv', ['2026-01-05 2']],
    ['51h-named-de-short.csv', ['2026-01-05 1', '2026-02-09 1']],
    ['51i-dayname-de.csv', ['2026-01-05 2']],
    ['51s-kw-two-digit-year.csv', ['2025-12-29 1', '2026-01-05 1']],
  ])('%s are read', async (name, expected) => {
    const imported = await importHard(name, COUNT);
    expect([readingsIn(imported), badRowsIn(imported)]).toEqual([days(...expected), []]);
  });

  it.each([
    ['07c-placeholder-9999.csv', ['4 date_unreadable', '5 date_unreadable']],
    ['08b-count-formula-in-date.xlsx', ['6 far_from_others']],
    ['08g-control-clean.xlsx', []],
    ['08i-zero-and-text.xlsx', ['22 after_today', '23 date_unreadable']],
    ['51j-year-slash.csv', ['3 after_today']],
    ['51t-kw-53.csv', ['2 after_today', '3 after_today', '4 after_today', '5 date_unreadable']],
    ['51u-w-us.csv', ['3 after_today']],
    ['52b-feb-29.csv', ['3 date_unreadable']],
    ['30b-dynamics-offset.csv', ['3 date_unreadable']],
  ])('%s: those that are none are named', async (name, bad) => {
    expect(badRowsIn(await importHard(name, COUNT))).toEqual(bad);
  });

  it.each([
    ['31-epoch-ms.csv'],
    ['31b-epoch-s.csv'],
    ['51k-ydm.csv'],
    ['51n-yymmdd.csv'],
    ['51o-quarter-fiscal.csv'],
    ['51p-halfyear.csv'],
    ['51q-range.csv'],
    ['51v-weekstart.csv'],
    ['51x-julian.csv'],
    ['51z-dd-mmm.csv'],
    ['52c-months-de.csv'],
    ['52d-month-numbers.csv'],
    ['52e-year-only.csv'],
    ['52f-compact-8-in-amount.csv'],
  ])('%s has no column of dates', async (name) => {
    expect((await importHard(name, COUNT)).asked).toEqual(['date_column']);
  });

  it.each([
    ['51r-mixed-de-us.csv', 1],
    ['51w-excel-general.csv', 1],
  ])('%s can be read in two ways, and somebody is asked', async (name, column) => {
    const { table } = await importHard(name, COUNT);
    expect(table.columns[column]?.alternatives).toHaveLength(1);
  });

  it.each([
    ['05f-sap-monat.csv', 'month', ['2026-01-01 1', '2026-02-01 1']],
    ['51y-month-day.csv', 'month', ['2026-01-01 1', '2026-02-01 1', '2026-03-01 1']],
    ['30-hubspot-utc.csv', 'month', ['2025-12-01 1', '2026-03-01 2']],
    ['32-just-below-midnight.xlsx', 'month', ['2026-01-01 1', '2026-02-01 1']],
  ] as const)('%s: months are months', async (name, cadence, expected) => {
    expect(readingsIn(await importHard(name, COUNT, cadence))).toEqual(days(...expected));
    expect(readingsIn(await importHard(name, COUNT, 'quarter')).length).toBeGreaterThan(0);
  });

  it('months of a year are no days of a month', async () => {
    const file = (...dates: string[]) =>
      Buffer.from(['Team;Datum;Betrag', ...dates.map((date) => `Süd;${date};1`)].join('\n'));
    expect((await importHard(file('Jan 05', 'Jan 12', 'Feb 26'), COUNT, 'month')).asked).toEqual([
      'date_column',
    ]);
    expect((await importHard(file('Jan 18', 'Jan 24', 'Feb 30'), COUNT, 'month')).asked).toEqual([
      'date_column',
    ]);
    expect(readingsIn(await importHard(file('Nov 25', 'Dez 25', 'Jan 26'), COUNT, 'month'))).toHaveLength(3);
  });

  it('09-umsatz-im-monat.csv: money of a month is no date', async () => {
    expect(readingsIn(await importHard('09-umsatz-im-monat.csv'))).toContain('south 2026-01-05 41250');
  });

  it.each([
    ['16b-only-created.csv', 'Created Date'],
    ['95-pipedrive.csv', 'Deal - Won time'],
  ])('%s: %s is suggested', async (name, header) => {
    const { table } = await importHard(name, COUNT);
    const imported = await importHard(name, { ...COUNT, date: table.names.indexOf(header) });
    expect(imported.asked).toEqual((await importHard(name, COUNT)).asked);
    expect(readingsIn(imported)).toEqual(readingsIn(await importHard(name, COUNT)));
  });
});

describe('days a workbook shows in a format', () => {
  const formats = Array.from({ length: 17 }, (_, i) => String(i + 1).padStart(2, '0'));
  it.each(formats)('98-dateformat-%s.xlsx are days', async (format) => {
    expect(readingsIn(await importHard(`98-dateformat-${format}.xlsx`))).toEqual([
      'south 2026-01-05 1',
      'south 2026-02-02 2',
    ]);
  });
});

describe('what is not in a file', () => {
  it('55-last-90-days.csv: days are told from the first to the last', async () => {
    const { result } = await importHard('55-last-90-days.csv', COUNT, 'month');
    expect([result?.firstDay, result?.lastDay]).toEqual(['2026-01-25', '2026-03-25']);
  });

  it('56-new-team-zeros.csv: every team has its zeros from the first to the last period', async () => {
    const file = await importHard(
      '56-new-team-zeros.csv',
      { ...COUNT, teams: [{ value: 'West', team: 'north' }] },
      'month',
    );
    expect(file.result?.observations.map(({ team, value }) => `${team} ${value}`)).toEqual(
      [
        ...['south 1', 'south 1', 'south 1', 'south 1'],
        ...['north 0', 'north 0', 'north 0', 'north 1'],
      ].sort(),
    );
  });
});
