import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { addDays } from '@/domain/calendar/days';
import { CADENCES } from '@/domain/programme/model';
import { FIRST_DATE, LAST_DATE } from '@/domain/programme/plausible-date';
import { isoDate } from '@tests/support/arbitraries';
import { aProgramme } from '@tests/support/audit-properties';
import { buildProgramme } from '@tests/support/builders';
import { columnsOf, paperScale, timeScale, majorTicks } from './time-scale';

it('begins with a whole column, and has columns and what they are part of', () => {
  const model = buildProgramme({ measures: [{ key: 'm', startsOn: '2026-02-02', endsOn: '2026-03-01' }] });
  const scale = timeScale(model, '2026-02-10', 'month');
  expect(scale.first).toBe('2026-01-01');
  expect(columnsOf(scale).map(({ first }) => first)).toEqual([
    '2026-01-01',
    '2026-02-01',
    '2026-03-01',
    '2026-04-01',
    '2026-05-01',
    '2026-06-01',
  ]);
  expect(majorTicks(scale).map(({ first, width }) => [first, width])).toEqual([
    ['2026-01-01', 90 * 5],
    ['2026-04-01', 91 * 5],
  ]);
  expect(timeScale(model, '2026-02-10', 'week').first).toBe('2026-01-19');
  expect(majorTicks(timeScale(model, '2026-02-10', 'quarter')).map(({ first }) => first)).toEqual([
    '2026-01-01',
  ]);
});

it('draws no centuries: what lies far away begins or ends at the edge', () => {
  const model = buildProgramme({
    measures: [
      {
        key: 'm',
        startsOn: FIRST_DATE,
        endsOn: LAST_DATE,
        ritual: { rule: 'FREQ=DAILY', at: '09:00', minutes: 5 },
      },
      { key: 'n', startsOn: '2026-02-02', endsOn: '2026-03-01' },
    ],
  });
  for (const zoom of CADENCES) {
    const scale = timeScale(model, '2026-02-10', zoom);
    expect([scale.x(FIRST_DATE), scale.x(LAST_DATE)]).toEqual([0, scale.width]);
    expect([FIRST_DATE, '2026-02-02', LAST_DATE].map(scale.shows)).toEqual([false, true, false]);
    expect(columnsOf(scale).length).toBeLessThan(1200);
  }
});

test('every date of a programme and today have a place, and the columns fill the scale without a gap', () =>
  fc.assert(
    fc.property(aProgramme, isoDate, fc.constantFrom(...CADENCES), (model, today, zoom) => {
      const scale = timeScale(model, today, zoom);
      const dates = [today, ...model.measures.flatMap(({ startsOn, endsOn }) => [startsOn, endsOn])];
      for (const date of dates) {
        if (date === null) continue;
        expect(scale.x(date)).toBeGreaterThanOrEqual(0);
        expect(scale.x(addDays(date, 1))).toBeLessThanOrEqual(scale.width);
      }
      for (const ticks of [columnsOf(scale), majorTicks(scale)]) {
        const ends = ticks.map(({ x, width }) => x + width);
        expect(ticks.map(({ x }) => x)).toEqual([0, ...ends.slice(0, -1)]);
        expect(ends.at(-1)).toBe(scale.width);
      }
    }),
  ));

it('has room for a whole programme on one sheet, in columns that can be named', () => {
  const lasting = (startsOn: string, endsOn: string) =>
    paperScale(buildProgramme({ measures: [{ key: 'm', startsOn, endsOn }] }), startsOn);
  const scales = [
    lasting('2026-02-02', '2026-04-20'),
    lasting('2026-02-02', '2027-06-30'),
    lasting('2026-02-02', '2033-06-30'),
  ];
  expect(scales.map(({ zoom }) => zoom)).toEqual(['week', 'month', 'quarter']);
  for (const scale of scales) {
    expect(scale.width).toBeCloseTo(scales[0]?.width ?? 0, 6);
    expect(scale.shows('2026-02-02')).toBe(true);
  }
  expect(scales[1]?.shows('2027-06-30')).toBe(true);
});
