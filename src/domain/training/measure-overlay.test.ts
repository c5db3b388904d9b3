import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { aProgramme, idsOf, run } from '@tests/support/audit-properties';
import { buildSession, buildProgramme, singleCell } from '@tests/support/builders';
import { compareAudits } from '../consistency/compare-audits';
import { withMeasures } from './measure-overlay';
import { movedBy } from './moved-by';

const training = {
  key: 'm',
  kind: 'training' as const,
  startsOn: '2026-03-23',
  endsOn: '2026-03-27',
  sessions: [buildSession({ key: 's', startsAt: '2026-03-24T09:00', endsAt: '2026-03-25T00:00' })],
};

describe('other dates laid over a programme', () => {
  const model = buildProgramme({ measures: [training, { key: 'other', startsOn: '2026-01-01' }] });

  it('take the sessions along when it is moved, over the change of the clocks', () => {
    const [measure] = model.measures;
    const [moved, other] = withMeasures(model, measure ? [movedBy(measure, 7)] : []).measures;
    expect(moved).toMatchObject({
      startsOn: '2026-03-30',
      endsOn: '2026-04-03',
      sessions: [{ startsAt: '2026-03-31T09:00', endsAt: '2026-04-01T00:00', timeZone: 'Europe/Berlin' }],
    });
    expect(other).toBe(model.measures[1]);
  });

  it('leave the sessions where they are when it is stretched', () => {
    const [stretched] = withMeasures(model, [{ measure: 'm', endsOn: '2026-04-30' }]).measures;
    expect(stretched?.sessions).toBe(model.measures[0]?.sessions);
    expect(stretched).toMatchObject({ startsOn: '2026-03-23', endsOn: '2026-04-30' });
  });

  it('may take a date away or give the first one', () => {
    const dated = withMeasures(model, [{ measure: 'other', startsOn: null, endsOn: '2026-05-01' }]);
    expect(dated.measures[1]).toMatchObject({ startsOn: null, endsOn: '2026-05-01' });
  });

  it('that change nothing are the programme itself', () => {
    expect(withMeasures(model, [{ measure: 'm' }, { measure: 'gone', startsOn: '2026-01-01' }])).toBe(model);
  });
});

test('there and back again is the same audit, and the programme itself stays as it was', () =>
  fc.assert(
    fc.property(aProgramme, fc.nat(), fc.integer({ min: -400, max: 400 }), (model, pick, days) => {
      const measure = model.measures[pick % Math.max(1, model.measures.length)];
      if (!measure) return;
      const before = structuredClone(model);
      const moved = withMeasures(model, [movedBy(measure, days)]);
      expect(model).toEqual(before);
      const there = moved.measures.find(({ key }) => key === measure.key);
      expect(run(withMeasures(moved, there ? [movedBy(there, -days)] : []))).toEqual(run(model));
    }),
  ));

test('moving a training behind the condition change clears "training into headwind"', () => {
  const model = buildProgramme(
    singleCell({
      condition: { strength: 5 },
      effect: { inUse: -3 },
      measures: [
        { ...training, behaviours: ['b'], sessions: [] },
        {
          key: 'change',
          kind: 'condition_change',
          conditions: ['c'],
          startsOn: '2026-04-01',
          endsOn: '2026-04-30',
        },
      ],
    }),
  );
  const before = run(model);
  expect(idsOf(before, 'S01')).toEqual(['S01/c/b/m']);
  const [measure] = model.measures;
  const { gone } = compareAudits(before, run(withMeasures(model, measure ? [movedBy(measure, 42)] : [])));
  expect(gone.map(({ id }) => id)).toContain('S01/c/b/m');
});
