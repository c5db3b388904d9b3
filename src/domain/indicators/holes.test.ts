import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { audit } from '@/domain/consistency/audit';
import { DEFAULT_POLICY } from '@/domain/consistency/policy';
import { parseProgrammeText } from '@/domain/programme/file';
import { addDays } from '../calendar/days';
import { FIRST_WEEK, settingAfter, weekly } from '@tests/support/series';
import { holesIn, isLong, isSilence, unreadWeeks } from './holes';
import { judgeSeries } from './verdict';

const readings = (...periods: string[]) => periods.map((period) => ({ period }));

describe('holes', () => {
  it.each([
    ['week', ['2026-01-05', '2026-01-12'], [], []],
    ['week', ['2026-01-05', '2026-01-26'], ['2026-01-12 2'], []],
    ['week', ['2026-01-05', '2026-02-02'], ['2026-01-12 3'], ['silence']],
    ['week', ['2026-01-05', '2026-03-30'], ['2026-01-12 11'], ['silence']],
    ['week', ['2026-01-05', '2026-04-06'], ['2026-01-12 12'], ['silence', 'long']],
    ['month', ['2026-01-01', '2026-02-01', '2026-04-01'], ['2026-03-01 4'], []],
    ['month', ['2026-01-01', '2026-05-01'], ['2026-02-01 12'], ['silence', 'long']],
    ['quarter', ['2026-01-01', '2026-10-01'], ['2026-04-01 26'], []],
    ['quarter', ['2025-01-01', '2026-01-01'], ['2025-04-01 39'], ['silence', 'long']],
  ] as const)('by the %s: %j', (cadence, periods, found, kinds) => {
    const holes = holesIn(readings(...periods), cadence);
    expect(holes.map(({ from, weeks }) => `${from} ${Math.floor(weeks)}`)).toEqual(found);
    const kind = (of: typeof isLong, name: string) => (holes.some((hole) => of(hole, cadence)) ? [name] : []);
    expect([...kind(isSilence, 'silence'), ...kind(isLong, 'long')]).toEqual(kinds);
  });

  it('count from a day on', () => {
    const some = readings('2026-01-05', '2026-01-26', '2026-02-02', '2026-02-16');
    expect(unreadWeeks(some, 'week', '2026-01-01')).toBe(3);
    expect(unreadWeeks(some, 'week', '2026-01-26')).toBe(1);
  });
});

describe('judging across a hole', () => {
  const baseline = [50, 52, 48, 51, 49, 50, 52, 48, 51, 49, 50, 52];
  const setting = settingAfter(baseline.length);
  const judged = (hole: number, before: number, behind: number, value = 51.5) => {
    const values = [...baseline, ...Array<number>(before + behind).fill(value)];
    const series = weekly(values).map((reading, i) =>
      i < baseline.length + before ? reading : { ...reading, period: addDays(reading.period, 7 * hole) },
    );
    return judgeSeries(series, setting);
  };

  it('a run does not reach across a long one', () => {
    expect(judged(0, 3, 4).verdict).toBe('shifting');
    expect(judged(11, 3, 4)).toMatchObject({ verdict: 'sustained' });
    expect(judged(12, 3, 4)).toMatchObject({ verdict: 'no_shift', signals: [] });
  });

  it('what has been read before it has no part in the verdict', () => {
    expect(judged(12, 8, 1).verdict).toBe('no_shift');
    expect(judged(12, 13, 1).verdict).toBe('no_shift');
    expect(judged(30, 2, 13)).toMatchObject({ verdict: 'sustained', weeks: 13 });
    expect(judged(30, 13, 8)).toMatchObject({ verdict: 'shifting', weeks: 8 });
  });

  it('seven readings on both sides of it have not faded', () => {
    const values = [...baseline, ...Array<number>(7).fill(53), ...Array<number>(7).fill(48)];
    const series = (hole: number) =>
      weekly(values).map((reading, i) =>
        i < baseline.length + 11 ? reading : { ...reading, period: addDays(reading.period, 7 * hole) },
      );
    expect(judgeSeries(series(0), setting).verdict).toBe('faded');
    expect(judgeSeries(series(20), setting).verdict).not.toBe('faded');
    expect(series(0)[0]?.period).toBe(FIRST_WEEK);
  });
});

describe('programme files', () => {
  const TODAY = '2026-11-30';
  const judged = (name: string) => {
    const text = readFileSync(`tests/fixtures/imports/hard/${name}.json`, 'utf8');
    const result = parseProgrammeText(text, TODAY);
    if (!result.ok) throw new Error(JSON.stringify(result.errors));
    const { indicators, findings } = audit(result.model, DEFAULT_POLICY, TODAY);
    const [team] = indicators[0]?.teams ?? [];
    if (!team) throw new Error('nobody is judged');
    const ids = findings.map(({ id }) => id);
    return { ...team, findings, shift: ids.filter((id) => /^I0[123]/.test(id)) };
  };

  it('68: 38 weeks, 30 of which have no reading, are no lasting shift', () => {
    const { verdict, readings: found, findings, shift } = judged('68-gap-30-weeks');
    expect([verdict, shift]).toEqual(['no_shift', ['I01/i1/sued']]);
    const holes = holesIn(found, 'week').filter((hole) => isLong(hole, 'week'));
    expect(holes).toMatchObject([{ from: '2026-02-23', until: '2026-09-21', weeks: 30 }]);
    const figures = findings.find(({ id }) => id === 'I01/i1/sued')?.figures;
    expect(figures).toMatchObject({ since: '2026-02-02', weeks: 37 });
  });

  it.each([
    // A single complaint among weeks of none, and a single failure among weeks of none.
    ['67-zero-moving-range', 'wrong_way', 0],
    ['67b-all-100', 'wrong_way', 100],
    // The readings are 0.45 % where they were 31 %: as they stand, nobody can tell that 45 % was meant.
    ['65-fraction-after-percent', 'wrong_way', 31.46],
  ])('%s', (name, verdict, centre) => {
    const { limits, ...team } = judged(name);
    expect(team.verdict).toBe(verdict);
    expect(limits?.centre).toBeCloseTo(centre, 2);
  });
});
