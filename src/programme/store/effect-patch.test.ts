import { describe, expect, it } from 'vitest';
import { inverseOfItem } from '@/editing/patch';
import { patchedRow, saysNothing, withEffects, type CellAddress } from './effect-patch';
import type { ProgrammeRows } from './row-types';

const at = (conditionId: string, behaviourId: string): CellAddress => ({
  organisationId: 'o',
  programmeId: 'p',
  conditionId,
  behaviourId,
});
const rated = patchedRow(at('c', 'b'), null, { in_use: -3, rationale: 'why', confidence: 'high' });
const rows = (effects: ProgrammeRows['effects']): ProgrammeRows => ({
  programme: {
    id: 'p',
    organisation_id: 'o',
    name: '',
    strategy: '',
    status: 'draft',
    starts_on: null,
    ends_on: null,
    archived_at: null,
    created_at: '',
    created_by: null,
    updated_at: '',
    updated_by: null,
    version: 1,
  },
  withheld: { ratings: false, attendance: false },
  goals: [],
  behaviours: [],
  conditions: [],
  effects,
  measures: [],
  sessions: [],
  indicators: [],
  stakeholders: [],
  decisions: [],
});

describe('a patch of an effect', () => {
  it('changes what it names and leaves the rest', () => {
    expect(patchedRow(at('c', 'b'), rated, { in_use: 0 })).toMatchObject({ in_use: 0, rationale: 'why' });
    expect(patchedRow(at('c', 'b'), rated, { in_use: null })).toMatchObject({ in_use: null, espoused: null });
  });

  it.each([{ in_use: 2 }, { espoused: null, confidence: 'low' as const }, { rationale: 'new' }])(
    'is taken back by its inverse: %o',
    (patch) => {
      const changed = patchedRow(at('c', 'b'), rated, patch);
      expect(patchedRow(at('c', 'b'), changed, inverseOfItem(rated, patch))).toEqual(rated);
    },
  );

  it('taken back on a cell that had no row leaves nothing to keep', () => {
    const first = { in_use: 1 };
    expect(saysNothing(patchedRow(at('c', 'b'), rated, first))).toBe(false);
    const fresh = patchedRow(at('c', 'b'), null, first);
    expect(
      saysNothing(patchedRow(at('c', 'b'), fresh, inverseOfItem(patchedRow(at('c', 'b'), null, {}), first))),
    ).toBe(true);
  });

  it('never lets the single ratings of a round go with the cell', () => {
    const row = {
      ...patchedRow(at('c', 'b'), null, {}),
      ratings: [{ id: 'r', rater_group: 'hr' as const, value: 1 }],
    };
    expect(saysNothing(row)).toBe(false);
  });
});

describe('withEffects', () => {
  const other = patchedRow(at('d', 'b'), null, { in_use: 1 });
  const put = (given: ProgrammeRows, ...changes: [string, ProgrammeRows['effects'][number] | null][]) =>
    withEffects(given, new Map(changes)).effects;

  it('replaces, adds and removes cells', () => {
    const changed = patchedRow(at('c', 'b'), rated, { in_use: 3 });
    expect(put(rows([rated, other]), ['c b', changed])).toEqual([changed, other]);
    expect(put(rows([other]), ['c b', rated])).toEqual([other, rated]);
    expect(put(rows([rated, other]), ['c b', null])).toEqual([other]);
    expect(put(rows([other]), ['c b', null])).toEqual([other]);
    expect(put(rows([rated, other]), ['c b', changed], ['d b', null])).toEqual([changed]);
  });

  it('leaves the given rows as they are', () => {
    const given = rows([rated, other]);
    put(given, ['c b', null]);
    expect(given.effects).toEqual([rated, other]);
  });
});
