import { describe, expect, it } from 'vitest';
import type { DraftFilter } from './draft-shape';
import { columnsToDecide, decidedOf, possibleRoles, rolesIn, undecided, withRole } from './value-roles';

const list = (values: string[], column = 1): DraftFilter => ({
  column,
  operator: 'one_of',
  values,
  than: '',
});
const share = {
  kind: 'share' as const,
  among: [list(['Won', 'Lost'])],
  meeting: [list(['Won'])],
  decided: [{ column: 1, values: ['Won', 'Lost', 'Open'] }],
};
const VALUES = ['Won', 'LOST ', 'open', 'Cancelled'];
const rolesOf = (draft: Parameters<typeof rolesIn>[0]) => VALUES.map(rolesIn(draft, 1));

describe('the roles of values', () => {
  it('go by the conditions; of what nobody has decided there is none', () => {
    expect(rolesOf(share)).toEqual(['meets', 'counts', 'outside', 'open']);
    expect(possibleRoles(share, 1)).toEqual(['meets', 'counts', 'outside']);
    expect(undecided(share, new Map([[1, VALUES]]))).toBe(true);
    expect(undecided(share, new Map([[1, VALUES.slice(0, 3)]]))).toBe(false);
  });

  it('are two where only rows are chosen, or only the share', () => {
    const mean = { ...share, kind: 'mean' as const };
    expect(possibleRoles(mean, 1)).toEqual(['counts', 'outside']);
    expect(rolesOf(mean)).toEqual(['counts', 'counts', 'outside', 'open']);
    const ofAll = { ...share, among: [] };
    expect(possibleRoles(ofAll, 1)).toEqual(['meets', 'counts']);
    expect(rolesOf(ofAll)).toEqual(['meets', 'counts', 'counts', 'open']);
  });

  it.each(['meets', 'counts', 'outside'] as const)('become %s as somebody decides', (role) => {
    for (const value of VALUES) {
      const changed = { ...share, ...withRole(share, 1, [value], role) };
      expect(rolesIn(changed, 1)(value)).toBe(role);
      for (const other of VALUES.filter((each) => each !== value))
        expect(rolesIn(changed, 1)(other)).toBe(rolesIn(share, 1)(other));
    }
  });

  it('are decided for many at once', () => {
    const many = Array.from({ length: 2000 }, (_, n) => `Customer ${n}`);
    const changed = { ...share, ...withRole(share, 1, many, 'outside') };
    expect(new Set(many.map(rolesIn(changed, 1)))).toEqual(new Set(['outside']));
    expect(VALUES.map(rolesIn(changed, 1))).toEqual(VALUES.map(rolesIn(share, 1)));
  });

  it('leave conditions on other columns and of other kinds alone', () => {
    const other = [list(['x'], 2), { ...list(['w']), operator: 'contains' as const }];
    const { among } = withRole({ ...share, among: [...share.among, ...other] }, 1, ['Cancelled'], 'counts');
    expect(among.slice(1)).toEqual(other);
    expect(among[0]?.values).toEqual(['Won', 'Lost', 'Cancelled']);
  });
});

describe('what need not be asked again', () => {
  it('is every value that occurred, and those decided before', () => {
    expect(decidedOf(share, new Map([[1, VALUES]]))).toEqual([
      { column: 1, values: ['Won', 'LOST ', 'open', 'Cancelled'] },
    ]);
  });

  it('has what was ticked in a short list, and nothing of a long one', () => {
    const ticked = { ...share, decided: [] };
    expect(columnsToDecide(ticked)).toEqual([]);
    expect(decidedOf(ticked, new Map([[1, ['Won', 'Lost']]]))).toEqual([
      { column: 1, values: ['Won', 'Lost'] },
    ]);
    const long = Array.from({ length: 31 }, (_, i) => `v${i}`);
    expect(decidedOf(ticked, new Map([[1, long]]))).toEqual([]);
  });
});
