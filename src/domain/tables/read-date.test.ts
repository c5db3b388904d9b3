import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromDayNumber, toDayNumber } from '../calendar/day-number';
import { periodOf } from '../calendar/periods';
import { isoWeek } from '../calendar/iso-week';
import type { IsoDate } from '../programme/model';
import { DATE_FORMATS, type DateFormat } from './date-formats';
import { readDate } from './read-date';

it.each([
  ['2026-12-31', 'ymd', '2026-12-31'],
  ['2026/1/5', 'ymd', '2026-01-05'],
  ['2026-12-31T23:59:59.999Z', 'ymd', '2026-12-31'],
  ['31.12.2026', 'dmy', '2026-12-31'],
  ['31. 12. 2026', 'dmy', '2026-12-31'],
  ['31-12-26', 'dmy', '2026-12-31'],
  ['Do, 31.12.2026 23:59 Uhr', 'dmy', '2026-12-31'],
  ['12/31/2026 11:59 PM', 'mdy', '2026-12-31'],
  ['3. März 2026', 'named', '2026-03-03'],
  ['3.Mrz.26', 'named', '2026-03-03'],
  ['1. Jänner 2026', 'named', '2026-01-01'],
  ['May 1st, 2026', 'named', '2026-05-01'],
  ['Friday, May 1, 2026', 'named', '2026-05-01'],
  ['KW 53/2026', 'week', '2026-12-28'],
  ['CW01 2026', 'week', '2025-12-29'],
  ['2026W12', 'week', '2026-03-16'],
  ['12/2026', 'month', '2026-12-01'],
  ['2026.03', 'month', '2026-03-01'],
  ['Sept. 2026', 'month', '2026-09-01'],
  ['Q4/2026', 'quarter', '2026-10-01'],
  ['2. Quartal 2026', 'quarter', '2026-04-01'],
  ['20261231', 'compact', '2026-12-31'],
  // Serials as Excel itself shows them.
  ['61', 'serial1900', '1900-03-01'],
  ['36526', 'serial1900', '2000-01-01'],
  ['46387.999', 'serial1900', '2026-12-31'],
  ['44925', 'serial1904', '2026-12-31'],
  [{ serial: 46387.5 }, 'dmy', '2026-12-31'],
  [{ serial: 46387 }, 'serial1904', '2026-12-31'],
  // Below a week's header, and as other programs write weeks and months.
  ['01.2026', 'week', '2025-12-29'],
  ['2/2026', 'week', '2026-01-05'],
  ['2026-53', 'week', '2026-12-28'],
  ['202602', 'week', '2026-01-05'],
  [202602, 'week', '2026-01-05'],
  ['KW 2/26', 'week', '2026-01-05'],
  ['202601', 'month', '2026-01-01'],
  ['001.2026', 'month', '2026-01-01'],
  ['26-01-05', 'ymd', '2026-01-05'],
  [44925, 'serial1904', '2026-12-31'],
] as const)('%j as %s is %s', (cell, format, date) => {
  expect(readDate(cell, format)).toBe(date);
});

it.each([
  ['31.02.2026', 'dmy'],
  ['29.02.2025', 'dmy'],
  ['31.12.20226', 'dmy'],
  ['31.12/2026', 'dmy'],
  ['13/31/2026', 'mdy'],
  ['31.12.2026', 'ymd'],
  ['2026-12-31', 'dmy'],
  ['01.01.0206', 'dmy'],
  ['31.12.2200', 'dmy'],
  ['KW 53/2025', 'week'],
  ['KW 0/2026', 'week'],
  ['13/2026', 'month'],
  ['Q5 2026', 'quarter'],
  ['3. Merz 2026', 'named'],
  ['60', 'serial1900'],
  ['999999', 'serial1900'],
  ['heute', 'dmy'],
  [46387, 'dmy'],
  [2026, 'serial1900'],
  [{ serial: 0 }, 'serial1900'],
  [{ serial: 0.375 }, 'dmy'],
  [{ amount: 46387, unit: '€' }, 'serial1900'],
] as const)('%j as %s is no date', (cell, format) => {
  expect(readDate(cell, format)).toBeUndefined();
});

it('truth values are no dates', () => {
  expect(readDate(true, 'dmy')).toBeUndefined();
});

const MONTHS = ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September'].concat([
  'Oktober',
  'November',
  'Dezember',
]);
const pad = (value: number) => String(value).padStart(2, '0');

/** All ways a day is written in a format. */
const WRITTEN: Record<DateFormat, (year: number, month: number, day: number, date: IsoDate) => string[]> = {
  ymd: (y, m, d, date) => [date, `${y}/${m}/${d}`, `${date} 08:15`, `${date}T08:15:30+01:00`],
  dmy: (y, m, d) => [`${pad(d)}.${pad(m)}.${y}`, `${d}/${m}/${y}`, `${d}-${m}-${y} 8:15`],
  mdy: (y, m, d) => [`${pad(m)}/${pad(d)}/${y}`, `${m}-${d}-${y}`, `${m}/${d}/${y} 8:15 am`],
  named: (y, m, d) => [
    `${d}. ${MONTHS[m - 1] ?? ''} ${y}`,
    `${(MONTHS[m - 1] ?? '').slice(0, 3).replace('Mai', 'May')} ${d}, ${y}`,
  ],
  week: (_y, _m, _d, date) => {
    const [year = '', week = ''] = isoWeek(date).split('-W');
    return [`KW ${Number(week)}/${year}`, `${year}-W${week}`, `W${week} ${year}`];
  },
  month: (y, m) => [`${y}-${pad(m)}`, `${pad(m)}/${y}`, `${MONTHS[m - 1] ?? ''} ${y}`],
  quarter: (y, m) => {
    const quarter = Math.ceil(m / 3);
    return [`Q${quarter} ${y}`, `${y}-Q${quarter}`, `${quarter}. Quartal ${y}`];
  },
  compact: (y, m, d) => [`${y}${pad(m)}${pad(d)}`],
  serial1900: (_y, _m, _d, date) => [String(toDayNumber(date) - toDayNumber('1899-12-30'))],
  serial1904: (_y, _m, _d, date) => [String(toDayNumber(date) - toDayNumber('1904-01-01'))],
};

const aDay = fc.integer({ min: toDayNumber('1904-01-04'), max: toDayNumber('2199-12-29') });

describe('whatever format a date is written in', () => {
  it.each(DATE_FORMATS)('it is read back as it was: %s', (format) => {
    fc.assert(
      fc.property(aDay, (day) => {
        const date = fromDayNumber(day);
        const [year = 0, month = 0, ofMonth = 0] = date.split('-').map(Number);
        const names = format === 'week' || format === 'month' || format === 'quarter' ? format : null;
        for (const text of WRITTEN[format](year, month, ofMonth, date))
          expect(readDate(text, format)).toBe(names === null ? date : periodOf(date, names));
      }),
    );
  });

  it('two digits of a year mean 1970 to 2069', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1970, max: 2069 }), (year) => {
        expect(readDate(`01.02.${pad(year % 100)}`, 'dmy')).toBe(`${year}-02-01`);
      }),
    );
  });

  it('nothing makes it throw', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'grapheme' }), fc.double()),
        fc.constantFrom(...DATE_FORMATS),
        (cell, format) => {
          expect(readDate(cell, format) ?? '2000-01-01').toMatch(/^\d{4}-\d{2}-\d{2}$/);
        },
      ),
    );
  });
});
