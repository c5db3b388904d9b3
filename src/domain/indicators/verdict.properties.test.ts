import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settingAfter, weekly } from '@tests/support/series';
import { SIGNAL_SETS } from './signals';
import { judgeSeries, type Judgement } from './verdict';

/** Series that shift now and then, with ties: whole numbers around levels that last a while. */
const aSeries = fc
  .array(
    fc.tuple(
      fc.constantFrom(0, 0, 12, -12, 6),
      fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 3, maxLength: 20 }),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((levels) => levels.flatMap(([level, noise]) => noise.map((value) => 50 + level + value)));
const aBaseline = fc.integer({ min: 0, max: 16 });
const aSet = fc.constantFrom(...SIGNAL_SETS);
const aDirection = fc.constantFrom('up' as const, 'down' as const);

const signalsOf = ({ signals }: Judgement) =>
  signals.map(({ kind, side, at, points }) => ({ kind, side, at, points }));

describe('whatever a series looks like', () => {
  it('moving and stretching it changes neither signals nor verdict', () => {
    fc.assert(
      fc.property(
        aSeries,
        aBaseline,
        aSet,
        fc.integer({ min: -1000, max: 1000 }),
        fc.constantFrom(0.5, 2, 3, 10, 0.1),
        (values, weeks, signalSet, shift, scale) => {
          const setting = settingAfter(weeks, { signalSet });
          const judged = judgeSeries(weekly(values), setting);
          const moved = judgeSeries(weekly(values.map((value) => value * scale + shift)), setting);
          expect(moved).toMatchObject({ verdict: judged.verdict, since: judged.since, weeks: judged.weeks });
          expect(signalsOf(moved)).toEqual(signalsOf(judged));
        },
      ),
    );
  });

  it('mirrored, with the opposite wished for, it is judged alike', () => {
    fc.assert(
      fc.property(aSeries, aBaseline, aSet, aDirection, (values, weeks, signalSet, direction) => {
        const judged = judgeSeries(weekly(values), settingAfter(weeks, { signalSet, direction }));
        const mirrored = judgeSeries(
          weekly(values.map((value) => 100 - value)),
          settingAfter(weeks, { signalSet, direction: direction === 'up' ? 'down' : 'up' }),
        );
        expect(mirrored).toMatchObject({ verdict: judged.verdict, since: judged.since, weeks: judged.weeks });
        expect(signalsOf(mirrored).map(({ side, ...rest }) => ({ side: -side, ...rest }))).toEqual(
          signalsOf(judged),
        );
      }),
    );
  });

  it('later readings never move the limits, nor take back a signal', () => {
    fc.assert(
      fc.property(
        aSeries,
        aSeries,
        fc.integer({ min: 5, max: 16 }),
        aSet,
        (values, later, weeks, signalSet) => {
          fc.pre(values.length >= weeks);
          const setting = settingAfter(weeks, { signalSet });
          const before = judgeSeries(weekly(values), setting);
          const after = judgeSeries(weekly([...values, ...later]), setting);
          expect(after.limits).toEqual(before.limits);
          expect(signalsOf(after).filter(({ at }) => at < values.length)).toEqual(signalsOf(before));
        },
      ),
    );
  });

  it('a shift names the side it is on, and what it rests on', () => {
    fc.assert(
      fc.property(aSeries, aBaseline, aSet, aDirection, (values, weeks, signalSet, direction) => {
        const judged = judgeSeries(weekly(values), settingAfter(weeks, { signalSet, direction }));
        const good = direction === 'up' ? 1 : -1;
        const sides = new Set(judged.signals.map(({ side }) => side));
        if (['shifting', 'sustained', 'faded'].includes(judged.verdict)) expect(sides).toContain(good);
        if (judged.verdict === 'wrong_way') expect(sides).toContain(-good);
        if (judged.verdict === 'sustained') expect(judged.weeks).toBeGreaterThanOrEqual(12);
        expect(judged.since === null).toBe(['no_shift', 'not_assessable'].includes(judged.verdict));
        expect(judged.limits === null).toBe(Math.min(weeks, values.length) < 5);
      }),
    );
  });

  it('it is judged by either direction: what is a shift for one is the wrong way for the other', () => {
    fc.assert(
      fc.property(aSeries, aBaseline, aSet, (values, weeks, signalSet) => {
        const [up, down] = (['up', 'down'] as const).map(
          (direction) => judgeSeries(weekly(values), settingAfter(weeks, { signalSet, direction })).verdict,
        );
        if (up === 'sustained') expect(['wrong_way', 'faded']).toContain(down);
        if (up === 'not_assessable') expect(down).toBe('not_assessable');
      }),
    );
  });
});
