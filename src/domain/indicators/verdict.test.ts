import { describe, expect, it } from 'vitest';
import { settingAfter, weekly } from '@tests/support/series';
import { judgeSeries, type SeriesSetting } from './verdict';

/** Twelve weeks around 50: centre 50, limits 50 ± 5.32. */
const BASELINE = [49, 51, 49, 51, 49, 51, 49, 51, 49, 51, 49, 51];
const steady = (level: number, weeks: number) =>
  Array.from({ length: weeks }, (_, i) => level + (i % 2 ? 1 : -1));

function judge(after: number[], own: Partial<SeriesSetting> = {}) {
  const readings = weekly([...BASELINE, ...after]);
  const { verdict, since, weeks } = judgeSeries(readings, settingAfter(12, own));
  return { verdict, from: readings.findIndex(({ period }) => period === since) - 12, weeks };
}

describe('not assessable', () => {
  it('is a series without a baseline, with too short a one, or with nothing after it', () => {
    const readings = weekly([...BASELINE, 50, 51]);
    const verdict = (own: SeriesSetting) => judgeSeries(readings, own).verdict;
    expect(verdict(settingAfter(12, { baselineUntil: null }))).toBe('not_assessable');
    expect(verdict(settingAfter(4))).toBe('not_assessable');
    expect(verdict(settingAfter(5))).toBe('no_shift');
    expect(verdict(settingAfter(14))).toBe('not_assessable');
    expect(judgeSeries([], settingAfter(12)).verdict).toBe('not_assessable');
  });
});

describe('no shift', () => {
  it('is what chance makes', () => {
    expect(judge(steady(50, 30))).toEqual({ verdict: 'no_shift', from: -13, weeks: 0 });
  });

  it('is a single outlier long ago', () => {
    expect(judge([60, ...steady(50, 6)]).verdict).toBe('shifting');
    // Seven weeks no better than before: it has faded rather than never been.
    expect(judge([60, ...steady(49, 7)]).verdict).toBe('faded');
    expect(judge([60, ...steady(50, 20)]).verdict).toBe('no_shift');
  });

  it('is an outlier in the baseline', () => {
    expect(judgeSeries(weekly([...BASELINE, 70, ...steady(50, 4)]), settingAfter(13)).verdict).toBe(
      'no_shift',
    );
  });
});

describe('a shift', () => {
  it('begins with the first reading of its run and is sustained after twelve weeks', () => {
    expect(judge([49, ...steady(52, 6)]).verdict).toBe('no_shift');
    expect(judge(steady(52, 7))).toEqual({ verdict: 'shifting', from: -1, weeks: 8 });
    expect(judge([49, ...steady(52, 7)])).toEqual({ verdict: 'shifting', from: 1, weeks: 7 });
    expect(judge([49, ...steady(52, 11)]).verdict).toBe('shifting');
    expect(judge([49, ...steady(52, 12)])).toEqual({ verdict: 'sustained', from: 1, weeks: 12 });
  });

  it('starts anew where the run was broken', () => {
    expect(judge([49, ...steady(52, 20), 50, ...steady(52, 3)])).toEqual({
      verdict: 'shifting',
      from: 1,
      weeks: 24,
    });
    expect(judge([49, ...steady(52, 20), 49, ...steady(52, 8)])).toEqual({
      verdict: 'shifting',
      from: 22,
      weeks: 8,
    });
  });

  it('downwards is one where less is better', () => {
    expect(judge([51, ...steady(48, 12)], { direction: 'down' })).toEqual({
      verdict: 'sustained',
      from: 1,
      weeks: 12,
    });
  });

  it('is sustained with three outstanding months: they are twelve weeks', () => {
    const months = (values: number[]) =>
      values.map((value, i) => ({
        period: `${2024 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}-01`,
        value,
      }));
    const { verdict, weeks } = judgeSeries(
      months([...BASELINE.slice(1), 49, 60, 61, 60]),
      settingAfter(12, { cadence: 'month', baselineUntil: '2024-12-31' }),
    );
    expect(verdict).toBe('sustained');
    expect(weeks).toBeCloseTo(90 / 7);
  });

  it('is no shift yet while a trend climbs below the centre', () => {
    expect(judge([51, 44.8, 45, 46, 47, 48, 49, 49.5]).verdict).not.toBe('shifting');
  });
});

describe('faded', () => {
  it('is a shift followed by seven readings no better than before', () => {
    expect(judge([49, ...steady(52, 14), 49, 50, 49, 50, 49, 50]).verdict).not.toBe('faded');
    expect(judge([49, ...steady(52, 14), 49, 50, 49, 50, 49, 50, 49])).toEqual({
      verdict: 'faded',
      from: 15,
      weeks: 7,
    });
  });

  it('stays so until there is a new signal', () => {
    const gone = [49, ...steady(52, 14), ...steady(49, 8)];
    expect(judge([...gone, 51, 52, 51]).verdict).toBe('faded');
    expect(judge([...gone, ...steady(52, 7)]).verdict).toBe('shifting');
  });

  it('is also to fall back below what had been reached', () => {
    expect(judge([49, ...steady(60, 14), ...steady(52, 6)]).verdict).toBe('sustained');
    expect(judge([49, ...steady(60, 14), ...steady(52, 7)])).toEqual({
      verdict: 'faded',
      from: 15,
      weeks: 7,
    });
  });

  it('measures what was reached from the first measure on', () => {
    const after = [49, ...steady(52, 20), ...steady(58, 5), ...steady(54, 7)];
    expect(judge(after).verdict).toBe('sustained');
    const measureFrom = weekly(Array.from({ length: 60 }, () => 0))[33]?.period ?? null;
    expect(judge(after, { measureFrom }).verdict).toBe('faded');
  });
});

describe('wrong way', () => {
  it('is an unfavourable signal, as long as it holds', () => {
    expect(judge([51, ...steady(48, 7)])).toEqual({ verdict: 'wrong_way', from: 1, weeks: 7 });
    expect(judge([51, ...steady(48, 30)]).verdict).toBe('wrong_way');
    expect(judge([40, ...steady(50, 5)]).verdict).toBe('wrong_way');
    expect(judge([40, ...steady(50, 14)]).verdict).toBe('no_shift');
  });

  it('goes before an earlier good one', () => {
    expect(judge([49, ...steady(52, 12), 40]).verdict).toBe('wrong_way');
    expect(judge([40, 49, ...steady(52, 7)]).verdict).toBe('shifting');
  });
});
