import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { DEFAULT_POLICY, policyWith } from '@/domain/consistency/policy';
import { STANCES } from '@/domain/programme/model';
import { aProgrammeModel, scale } from '@tests/support/arbitraries';
import {
  bandOf,
  COLUMNS,
  fieldName,
  fieldNamed,
  INFLUENCES,
  neighbour,
  stakeholderMap,
} from './stakeholder-map';

const place = fc.record({ influence: scale, stance: fc.constantFrom(...STANCES) });
const BACK: Record<string, string> = {
  ArrowUp: 'ArrowDown',
  ArrowDown: 'ArrowUp',
  ArrowLeft: 'ArrowRight',
  ArrowRight: 'ArrowLeft',
};

describe('the map of influence and stance', () => {
  test('everybody stands in exactly one field, the one of their influence and stance', () =>
    fc.assert(
      fc.property(aProgrammeModel(), ({ stakeholders }) => {
        const fields = stakeholderMap(stakeholders, DEFAULT_POLICY).flatMap(({ rows }) =>
          rows.flatMap(({ influence, fields: row }) => row.map((field) => ({ influence, ...field }))),
        );
        expect(fields).toHaveLength(15);
        for (const { influence, stance, people } of fields)
          for (const person of people) expect(person).toMatchObject({ influence, stance });
        expect(fields.flatMap(({ people }) => people.map(({ key }) => key)).sort()).toEqual(
          stakeholders.map(({ key }) => key).sort(),
        );
      }),
    ));

  it('runs from against to for, and from much influence to little', () => {
    expect(COLUMNS).toEqual(['resister', 'fence-sitter', 'endorser']);
    expect(
      stakeholderMap([], DEFAULT_POLICY).map(({ band, rows }) => [band, rows.map((row) => row.influence)]),
    ).toEqual([
      ['influential', [5, 4]],
      ['middle', [3]],
      ['small', [2, 1]],
    ]);
  });

  it('draws its lines where the policy of the rules does', () => {
    const own = policyWith({ P03: { influentialFrom: 3, smallAtMost: 2 } });
    expect(stakeholderMap([], own).map(({ band }) => band)).toEqual(['influential', 'small']);
    expect(bandOf(3, own)).toBe('influential');
  });
});

describe('moving', () => {
  test('one step there and one back ends where it began', () =>
    fc.assert(
      fc.property(place, fc.constantFrom(...Object.keys(BACK)), (from, key) => {
        const to = neighbour(from, key);
        if (to) expect(neighbour(to, BACK[key] ?? '')).toEqual(from);
      }),
    ));

  it('goes up to more influence, right to more support, and not over the edge', () => {
    const middle = { influence: 3, stance: 'fence-sitter' } as const;
    expect(neighbour(middle, 'ArrowUp')).toEqual({ influence: 4, stance: 'fence-sitter' });
    expect(neighbour(middle, 'ArrowRight')).toEqual({ influence: 3, stance: 'endorser' });
    expect(neighbour({ influence: 5, stance: 'resister' }, 'ArrowUp')).toBeNull();
    expect(neighbour({ influence: 5, stance: 'resister' }, 'ArrowLeft')).toBeNull();
    expect(neighbour(middle, 'Enter')).toBeNull();
  });

  test('a field has a name of its own', () =>
    fc.assert(fc.property(place, (field) => void expect(fieldNamed(fieldName(field))).toEqual(field))));

  it('is not misled by what else is dragged over the page', () => {
    expect(INFLUENCES).toHaveLength(5);
    for (const name of ['', '6 endorser', '3', 'https://example.org/ endorser'])
      expect(fieldNamed(name)).toBeNull();
  });
});
