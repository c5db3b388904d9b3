import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { judgeSeries, VERDICTS, type SeriesSetting } from './verdict';

interface Case extends Omit<SeriesSetting, 'bounds' | 'signalSet'> {
  periods: string[];
  values: number[];
  percent: boolean;
  set: SeriesSetting['signalSet'];
  expected: {
    verdict: string;
    since: string | null;
    baseline: number;
    limits: [centre: number, lower: number, upper: number, reach: number, movingRangeLimit: number] | null;
    signals: string[];
  };
}

const cases = JSON.parse(readFileSync('tests/fixtures/series/expected.json', 'utf8')) as Case[];

it('the oracle knows every verdict many times over', () => {
  const times = VERDICTS.map(
    (verdict) => cases.filter(({ expected }) => expected.verdict === verdict).length,
  );
  expect(Math.min(...times)).toBeGreaterThan(10);
});

it.each(cases.map((each, number) => ({ ...each, number })))(
  'series $number: $expected.verdict since $expected.since, as another program finds',
  ({ periods, values, percent, set, expected, ...setting }) => {
    const readings = periods.map((period, i) => ({ period, value: values[i] ?? NaN }));
    const judged = judgeSeries(readings, {
      ...setting,
      bounds: percent ? { min: 0, max: 100 } : null,
      signalSet: set,
    });
    const { centre, lower, upper, reach, movingRangeLimit } = judged.limits ?? {};
    const marked = new Set(judged.signals.flatMap(({ points }) => points.map((i) => periods[i] ?? '')));
    expect({
      verdict: judged.verdict,
      since: judged.since,
      baseline: judged.baseline,
      signals: [...marked].sort(),
    }).toEqual({
      verdict: expected.verdict,
      since: expected.since,
      baseline: expected.baseline,
      signals: expected.signals,
    });
    [centre, lower, upper, reach, movingRangeLimit].forEach((value, i) => {
      if (expected.limits) expect(value).toBeCloseTo(expected.limits[i] ?? NaN, 9);
      else expect(value).toBeUndefined();
    });
  },
);
