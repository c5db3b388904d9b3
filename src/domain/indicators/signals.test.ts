import { describe, expect, it } from 'vitest';
import { MORTGAGE_COST } from '@tests/support/series';
import { signals, type SignalSet } from './signals';
import { xmrLimits, type XmrLimits } from './xmr';

/** Centre 50; limits 44 and 56; outer thirds from 54 and 46, halves from 53 and 47. */
const LIMITS: XmrLimits = {
  centre: 50,
  lower: 44,
  upper: 56,
  meanMovingRange: 6 / 2.66,
  movingRangeLimit: (6 / 2.66) * 3.268,
  reach: 6,
  firmness: 'firm',
};

/** "kind side at: points" of every signal. */
const found = (values: number[], set: SignalSet = 'nhs') =>
  signals(values, LIMITS, set).map(
    ({ kind, side, at, points }) => `${kind} ${side > 0 ? 'high' : 'low'} ${at}: ${points.join(' ')}`,
  );

it('Montgomery’s exercise 6.5 signals in weeks 39 and 40, and in no other', () => {
  const limits = xmrLimits(MORTGAGE_COST.slice(0, 20), null);
  if (!limits) throw new Error('no limits');
  for (const set of ['nhs', 'wheeler'] as const) {
    const points = signals(MORTGAGE_COST, limits, set).flatMap((signal) => signal.points);
    expect([...new Set(points)]).toEqual([38, 39]);
  }
});

describe('a reading outside the limits', () => {
  it('is a signal by itself; on the limit it is none', () => {
    expect(found([50, 56.1, 56, 44, 43.9])).toEqual(['outside high 1: 1', 'outside low 4: 4']);
  });
});

describe('a run', () => {
  it('takes seven in a row on one side, and goes on', () => {
    expect(found([51, 52, 51, 52, 51, 52])).toEqual([]);
    expect(found([51, 52, 51, 52, 51, 52, 51, 52])).toEqual([
      'run high 6: 0 1 2 3 4 5 6',
      'run high 7: 1 2 3 4 5 6 7',
    ]);
    expect(found([49, 48, 49, 48, 49, 48, 49])).toEqual(['run low 6: 0 1 2 3 4 5 6']);
  });

  it('is broken by a reading on the centre, and by one beyond it', () => {
    expect(found([51, 52, 51, 50, 51, 52, 51, 52, 51, 52])).toEqual([]);
    expect(found([51, 52, 51, 49, 51, 52, 51, 52, 51, 52])).toEqual([]);
  });

  it('knows the centre in spite of rounding', () => {
    const limits = xmrLimits([0.1, 0.2, 0.3, 0.1, 0.3, 0.2], null);
    if (!limits) throw new Error('no limits');
    expect(limits.centre).not.toBe(0.2);
    expect(
      signals(
        Array.from({ length: 9 }, () => 0.2),
        limits,
        'nhs',
      ),
    ).toEqual([]);
  });

  it('takes eight by the other set', () => {
    expect(found([51, 52, 51, 52, 51, 52, 51], 'wheeler')).toEqual([]);
    expect(found([51, 52, 51, 52, 51, 52, 51, 52], 'wheeler')).toEqual(['run high 7: 0 1 2 3 4 5 6 7']);
  });
});

describe('a trend', () => {
  it('takes seven of which each lies above the one before', () => {
    expect(found([47, 48, 49, 50, 51, 52])).toEqual([]);
    expect(found([47, 48, 49, 50, 51, 52, 53])).toEqual(['trend high 6: 0 1 2 3 4 5 6']);
    expect(found([53, 52, 51, 50, 49, 48, 47])).toEqual(['trend low 6: 0 1 2 3 4 5 6']);
  });

  it('is broken by two equal readings', () => {
    expect(found([47, 48, 49, 49, 50, 51, 52])).toEqual([]);
  });

  it('starts anew at the turning point, which belongs to both', () => {
    expect(found([49, 50, 49, 50, 51, 51.5, 52, 52.5, 53])).toEqual(['trend high 8: 2 3 4 5 6 7 8']);
  });

  it('does not exist in the other set', () => {
    expect(found([47, 48, 49, 50, 51, 52, 53], 'wheeler')).toEqual([]);
  });
});

describe('a cluster', () => {
  it('takes two of three in the outer third of one side', () => {
    expect(found([55, 50, 55])).toEqual(['cluster high 2: 0 2']);
    expect(found([55, 50, 50, 55])).toEqual([]);
    expect(found([55, 50, 45])).toEqual([]);
    expect(found([45, 45, 50])).toEqual(['cluster low 1: 0 1']);
  });

  it('does not count what lies on the edge of the third, nor what is outside anyway', () => {
    expect(found([54, 50, 54])).toEqual([]);
    expect(found([57, 50, 55])).toEqual(['outside high 0: 0']);
  });

  it('takes three of four nearer the limit than the centre by the other set, those outside too', () => {
    expect(found([53.5, 54, 50, 57], 'wheeler')).toEqual(['outside high 3: 3', 'cluster high 3: 0 1 3']);
    expect(found([53, 54, 50, 54], 'wheeler')).toEqual([]);
  });
});
