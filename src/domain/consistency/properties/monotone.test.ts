import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aProgramme, aProgrammeWithCell, idsOf, run, scoreOf } from '@tests/support/audit-properties';
import { rating } from '@tests/support/arbitraries';
import { buildCondition, buildEffect, buildIndicator, buildMeasure } from '@tests/support/builders';
import { CONFIDENCES, type Effect, type ProgrammeModel, type Scale } from '../../programme/model';

const RUNS = { numRuns: 100 };

const withCell = (model: ProgrammeModel, cell: number, change: Partial<Effect>): ProgrammeModel => ({
  ...model,
  effects: model.effects.map((effect, i) => (i === cell ? { ...effect, ...change } : effect)),
});

const cellId = (model: ProgrammeModel, cell: number, rule: string): string =>
  `${rule}/${model.effects[cell]?.condition}/${model.effects[cell]?.behaviour}`;

describe('a rating', () => {
  const ratings = fc
    .tuple(rating, rating)
    .map(([a, b]) => (a <= b ? { worse: a, better: b } : { worse: b, better: a }));

  test('that is worse never lowers its C01', () =>
    fc.assert(
      fc.property(aProgrammeWithCell, ratings, ({ model, cell }, { worse, better }) => {
        const id = cellId(model, cell, 'C01');
        const before = scoreOf(run(withCell(model, cell, { inUse: better })), id);
        expect(scoreOf(run(withCell(model, cell, { inUse: worse })), id)).toBeGreaterThanOrEqual(before);
      }),
      RUNS,
    ));

  test('that is worse never lowers its C02', () =>
    fc.assert(
      fc.property(aProgrammeWithCell, ratings, ({ model, cell }, { worse, better }) => {
        const id = cellId(model, cell, 'C02');
        const before = scoreOf(run(withCell(model, cell, { inUse: better })), id);
        expect(scoreOf(run(withCell(model, cell, { inUse: worse })), id)).toBeGreaterThanOrEqual(before);
      }),
      RUNS,
    ));

  test('that is worse never raises index, balance or margin', () =>
    fc.assert(
      fc.property(aProgrammeWithCell, ratings, ({ model, cell }, { worse, better }) => {
        const [low, high] = [worse, better].map((inUse) => run(withCell(model, cell, { inUse })));
        low?.behaviours.forEach((behaviour, i) => {
          const other = high?.behaviours[i];
          expect(behaviour.margin ?? -Infinity).toBeLessThanOrEqual(other?.margin ?? Infinity);
          // From "restraining" to "nothing" a balance may vanish: no balance is neither better nor worse.
          if (behaviour.balance !== null && other?.balance !== null) {
            expect(behaviour.balance).toBeLessThanOrEqual((other?.balance ?? 1) + 1e-9);
          }
        });
      }),
      RUNS,
    ));

  test('of zero or better clears its C01, and nothing but a rating below zero brings it', () =>
    fc.assert(
      fc.property(aProgrammeWithCell, rating, ({ model, cell }, inUse) => {
        const flagged = idsOf(run(withCell(model, cell, { inUse })), 'C01').includes(
          cellId(model, cell, 'C01'),
        );
        expect(flagged).toBe(inUse < 0);
      }),
      RUNS,
    ));

  test('touches no C01 of any other cell', () =>
    fc.assert(
      fc.property(aProgrammeWithCell, rating, ({ model, cell }, inUse) => {
        const others = (of: ProgrammeModel) =>
          run(of).findings.filter(({ rule, id }) => rule === 'C01' && id !== cellId(model, cell, 'C01'));
        expect(others(withCell(model, cell, { inUse }))).toEqual(others(model));
      }),
      RUNS,
    ));

  test('held with more confidence never weighs less', () =>
    fc.assert(
      fc.property(aProgrammeWithCell, ({ model, cell }) => {
        const [high, medium, low] = CONFIDENCES.map((confidence) =>
          scoreOf(run(withCell(model, cell, { confidence, inUse: -2 })), cellId(model, cell, 'C01')),
        );
        expect(high).toBeGreaterThan(medium ?? NaN);
        expect(medium).toBeGreaterThan(low ?? NaN);
      }),
      RUNS,
    ));
});

describe('scales', () => {
  test('more strength, more importance: never a lower C01', () =>
    fc.assert(
      fc.property(aProgramme, (model) => {
        const at = (top: Scale) => {
          const atMost = (value: Scale): Scale => (value < top ? value : top);
          return run({
            ...model,
            conditions: model.conditions.map((c) => ({ ...c, strength: atMost(c.strength) })),
            behaviours: model.behaviours.map((b) => ({ ...b, importance: atMost(b.importance) })),
          });
        };
        const [capped, full] = [at(3), at(5)];
        for (const id of idsOf(full, 'C01'))
          expect(scoreOf(full, id)).toBeGreaterThanOrEqual(scoreOf(capped, id));
      }),
      RUNS,
    ));

  test('a stronger habit never raises the margin, clears M01 or shortens the support it needs', () =>
    fc.assert(
      fc.property(aProgramme, (model) => {
        const at = (habitStrength: 1 | 5) =>
          run({
            ...model,
            behaviours: model.behaviours.map((behaviour) => ({ ...behaviour, habitStrength })),
          });
        const [weak, strong] = [at(1), at(5)];
        expect(idsOf(strong, 'M01')).toEqual(expect.arrayContaining(idsOf(weak, 'M01')));
        expect(idsOf(strong, 'S03')).toEqual(expect.arrayContaining(idsOf(weak, 'S03')));
        weak.behaviours.forEach(({ margin }, i) => {
          expect(strong.behaviours[i]?.margin ?? -Infinity).toBeLessThanOrEqual(margin ?? Infinity);
        });
      }),
      RUNS,
    ));
});

describe('adding something good never adds the gap it closes', () => {
  const everywhere = (model: ProgrammeModel) => model.behaviours.map(({ key }) => key);
  /** Longer than any key the programmes have, so that it can be none of them. */
  const fresh = 'n'.repeat(80);

  test('a live training on everything leaves nobody untrained', () =>
    fc.assert(
      fc.property(aProgramme, (model) => {
        const training = buildMeasure({ key: fresh, kind: 'training', behaviours: everywhere(model) });
        expect(idsOf(run({ ...model, measures: [...model.measures, training] }), 'G03')).toEqual([]);
      }),
      RUNS,
    ));

  test('an observed indicator on everything leaves nothing unmeasured', () =>
    fc.assert(
      fc.property(aProgramme, (model) => {
        const indicators = everywhere(model).map((behaviour, i) =>
          buildIndicator({ key: `${fresh}${i}`, behaviour }),
        );
        const result = run({ ...model, indicators: [...model.indicators, ...indicators] });
        expect(idsOf(result, 'G06', 'G07')).toEqual([]);
      }),
      RUNS,
    ));

  test('a remedy for every condition leaves no structure on unchanged conditions, and no S01 that was not there', () =>
    fc.assert(
      fc.property(aProgramme, (model) => {
        const remedy = buildMeasure({
          key: fresh,
          kind: 'condition_change',
          conditions: model.conditions.map(({ key }) => key),
          endsOn: '2020-01-01',
        });
        const after = run({ ...model, measures: [...model.measures, remedy] });
        expect(idsOf(after, 'S07', 'S01')).toEqual([]);
      }),
      RUNS,
    ));

  test('a measure aimed at everybody leaves no influential person unaddressed', () =>
    fc.assert(
      fc.property(aProgramme, (model) => {
        const measures = [...model.measures, buildMeasure({ key: fresh })];
        const stakeholders = model.stakeholders.map((person) => ({ ...person, measures: [fresh] }));
        expect(idsOf(run({ ...model, measures, stakeholders }), 'P01', 'P02')).toEqual([]);
      }),
      RUNS,
    ));

  test('a condition that touches nothing changes no force and no contradiction', () =>
    fc.assert(
      fc.property(aProgramme, (model) => {
        const neutral = everywhere(model).map((behaviour) =>
          buildEffect({ condition: fresh, behaviour, inUse: 0 }),
        );
        const wider = {
          ...model,
          conditions: [...model.conditions, buildCondition({ key: fresh })],
          effects: [...model.effects, ...neutral],
        };
        const [before, after] = [run(model), run(wider)];
        expect(idsOf(after, 'C01', 'C02', 'C03', 'C04', 'C05')).toEqual(
          idsOf(before, 'C01', 'C02', 'C03', 'C04', 'C05'),
        );
        expect(after.index).toBe(before.index);
      }),
      RUNS,
    ));

  test('a strong condition that drives everything leaves nothing uncarried', () =>
    fc.assert(
      fc.property(aProgramme, (model) => {
        const wider = {
          ...model,
          conditions: [...model.conditions, buildCondition({ key: fresh, strength: 5, reward: 'social' })],
          effects: [
            ...model.effects,
            ...everywhere(model).map((behaviour) => buildEffect({ condition: fresh, behaviour, inUse: 3 })),
          ],
        };
        expect(idsOf(run(wider), 'G02', 'G04')).toEqual([]);
      }),
      RUNS,
    ));
});

describe('measures', () => {
  test('a cancelled measure is as good as none', () =>
    fc.assert(
      fc.property(aProgramme, fc.nat(), (model, pick) => {
        const target = model.measures[pick % Math.max(1, model.measures.length)]?.key;
        const cancelled = {
          ...model,
          measures: model.measures.map((m) =>
            m.key === target ? { ...m, status: 'cancelled' as const } : m,
          ),
        };
        const removed = { ...model, measures: model.measures.filter(({ key }) => key !== target) };
        expect(run(cancelled)).toEqual(run(removed));
      }),
      RUNS,
    ));

  test('whether a measure is planned, running or done matters only for what is overdue or under way', () =>
    fc.assert(
      fc.property(aProgramme, (model) => {
        const as = (status: 'planned' | 'done') =>
          run({
            ...model,
            measures: model.measures.map((m) => (m.status === 'cancelled' ? m : { ...m, status })),
          }).findings.filter(({ rule }) => !['S05', 'I01', 'I02', 'I03'].includes(rule));
        expect(as('planned')).toEqual(as('done'));
      }),
      RUNS,
    ));
});

describe('raters', () => {
  test('who all say the same neither disagree nor differ', () =>
    fc.assert(
      fc.property(aProgramme, rating, (model, value) => {
        const unanimous = {
          ...model,
          effects: model.effects.map((e) => ({
            ...e,
            ratings: e.ratings.map(({ group }) => ({ group, value })),
          })),
        };
        expect(idsOf(run(unanimous), 'P04', 'P05')).toEqual([]);
      }),
      RUNS,
    ));

  test('change nothing but P04 and P05: the cell counts, not the raters', () =>
    fc.assert(
      fc.property(aProgramme, (model) => {
        const none = { ...model, effects: model.effects.map((effect) => ({ ...effect, ratings: [] })) };
        expect(run(none).findings).toEqual(
          run(model).findings.filter(({ rule }) => rule !== 'P04' && rule !== 'P05'),
        );
      }),
      RUNS,
    ));
});
