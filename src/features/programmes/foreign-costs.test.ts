import { describe, expect, it } from 'vitest';
import { parseProgrammeText } from '@/domain/programme/file';
import { serialiseProgramme } from '@/domain/programme/serialise';
import { buildProgramme } from '@tests/support/builders';
import { foreignCosts, withOwnCosts } from './foreign-costs';

const model = buildProgramme({
  measures: [
    { key: 'a', cost: 1000 },
    { key: 'b', cost: null },
    { key: 'c', cost: 33.33 },
  ],
});
const costs = (of: typeof model | null) => of?.measures.map(({ cost }) => cost);

it('a file says what its costs are in, where it has any', () => {
  expect(parseProgrammeText(serialiseProgramme(model, 'CHF'))).toEqual({ ok: true, model, currency: 'CHF' });
  const free = buildProgramme({ measures: [{ key: 'b', cost: null }] });
  expect(parseProgrammeText(serialiseProgramme(free, 'CHF'))).toEqual({ ok: true, model: free });
});

describe('costs in another currency', () => {
  const foreign = foreignCosts(model, 'CHF', 'EUR');
  if (foreign === null) throw new Error('they are not noticed');

  it('are asked about', () => {
    expect(foreign).toMatchObject({ currency: 'CHF', amounts: 2 });
    expect(foreignCosts(model, 'EUR', 'EUR')).toBeNull();
    expect(foreignCosts(model, null, 'EUR')).toBeNull();
    expect(withOwnCosts(model, foreign, 'de')).toBeNull();
    expect(withOwnCosts(model, { ...foreign, rate: '0' }, 'de')).toBeNull();
  });

  it('count at the rate that is said, or are left out', () => {
    expect(costs(withOwnCosts(model, { ...foreign, rate: '1,0651' }, 'de'))).toEqual([1065.1, null, 35.5]);
    expect(costs(withOwnCosts(model, { ...foreign, without: true }, 'de'))).toEqual([null, null, null]);
    expect(withOwnCosts(model, null, 'de')).toBe(model);
  });
});
