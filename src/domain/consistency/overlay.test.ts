import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { rating } from '@tests/support/arbitraries';
import { aProgramme, aProgrammeWithCell, run } from '@tests/support/audit-properties';
import { buildProgramme, singleCell } from '@tests/support/builders';
import { compareAudits } from './compare-audits';
import { withEffects } from './overlay';

const nothing = { gone: [], come: [], changed: [] };

describe('laying ratings over a programme', () => {
  test('what is rated already changes nothing', () =>
    fc.assert(
      fc.property(aProgramme, (model) => {
        const same = model.effects.map(({ condition, behaviour, inUse, espoused }) => ({
          condition,
          behaviour,
          inUse,
          espoused,
        }));
        expect(withEffects(model, same)).toBe(model);
        expect(compareAudits(run(model), run(withEffects(model, same)))).toMatchObject(nothing);
      }),
    ));

  test('the programme itself stays as it was, and taking the rating back gives its audit again', () =>
    fc.assert(
      fc.property(aProgrammeWithCell, rating, ({ model, cell }, value) => {
        const effect = model.effects[cell];
        if (!effect) return;
        const { condition, behaviour, inUse, espoused, rationale, evidence, ratings } = effect;
        // One that says nothing is gone once its rating has been taken back, as the next test but one says.
        fc.pre(
          [inUse, espoused, evidence].some((each) => each !== null) || rationale !== '' || ratings.length > 0,
        );
        const before = structuredClone(model);
        const tried = withEffects(model, [{ condition, behaviour, inUse: value }]);
        expect(model).toEqual(before);
        expect(tried.effects[cell]).toEqual({ ...effect, inUse: value });
        expect(run(withEffects(tried, [{ condition, behaviour, inUse }]))).toEqual(run(model));
      }),
    ));

  it('adds a cell nobody has rated, as a rating of the page would', () => {
    const model = buildProgramme(singleCell({ effects: [] }));
    expect(withEffects(model, [{ condition: 'c', behaviour: 'b', inUse: -2 }]).effects).toEqual([
      {
        condition: 'c',
        behaviour: 'b',
        inUse: -2,
        espoused: null,
        rationale: '',
        evidence: null,
        confidence: 'medium',
        ratings: [],
      },
    ]);
  });

  it('takes a cell out when nothing is left to say about it, and keeps it while there is', () => {
    const bare = buildProgramme(singleCell({ effect: { inUse: 2 } }));
    expect(withEffects(bare, [{ condition: 'c', behaviour: 'b', inUse: null }]).effects).toEqual([]);
    const reasoned = buildProgramme(singleCell({ effect: { inUse: 2, rationale: 'Seen twice' } }));
    expect(withEffects(reasoned, [{ condition: 'c', behaviour: 'b', inUse: null }]).effects).toMatchObject([
      { inUse: null, rationale: 'Seen twice' },
    ]);
    const empty = buildProgramme(singleCell({ effects: [] }));
    expect(withEffects(empty, [{ condition: 'c', behaviour: 'b', inUse: null }])).toBe(empty);
  });

  it('lets the last of several ratings of a cell win, each field by itself', () => {
    const model = buildProgramme(singleCell({}));
    const cell = { condition: 'c', behaviour: 'b' };
    const tried = withEffects(model, [
      { ...cell, inUse: 1, espoused: 3 },
      { ...cell, inUse: -3 },
    ]);
    expect(tried.effects).toMatchObject([{ inUse: -3, espoused: 3 }]);
  });
});

describe('comparing two audits', () => {
  test('with itself there is no difference; the other way round, gone and new change places', () =>
    fc.assert(
      fc.property(aProgrammeWithCell, rating, ({ model, cell }, value) => {
        const effect = model.effects[cell];
        if (!effect) return;
        const [before, after] = [run(model), run(withEffects(model, [{ ...effect, inUse: value }]))];
        expect(compareAudits(before, before)).toMatchObject(nothing);
        const [there, back] = [compareAudits(before, after), compareAudits(after, before)];
        expect(there.gone).toEqual(back.come);
        expect(there.come).toEqual(back.gone);
        expect(there.changed.map(({ before: id }) => id.id).sort()).toEqual(
          back.changed.map(({ before: id }) => id.id).sort(),
        );
        expect(before.findings.length - there.gone.length + there.come.length).toBe(after.findings.length);
      }),
    ));

  it('tells what goes, what comes, what weighs less, and where the index moves', () => {
    const model = buildProgramme({
      ...singleCell({ condition: { strength: 5 }, effect: { inUse: -3 } }),
      conditions: [
        { key: 'c', strength: 5 },
        { key: 'd', strength: 5 },
      ],
    });
    const cell = { condition: 'c', behaviour: 'b' };
    const ids = (list: { id: string }[]) => list.map(({ id }) => id);
    const milder = compareAudits(run(model), run(withEffects(model, [{ ...cell, inUse: -1 }])));
    expect(milder.changed.map(({ before, after }) => [before.id, before.score > after.score])).toContainEqual(
      ['C01/c/b', true],
    );
    const turned = compareAudits(run(model), run(withEffects(model, [{ ...cell, inUse: 3 }])));
    expect(ids(turned.gone)).toContain('C01/c/b');
    expect(turned.index).toEqual({ before: 0, after: 100 });
    const back = compareAudits(run(withEffects(model, [{ ...cell, inUse: 3 }])), run(model));
    expect(ids(back.come)).toContain('C01/c/b');
  });
});
