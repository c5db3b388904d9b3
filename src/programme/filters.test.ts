import { describe, expect, it } from 'vitest';
import { parseBehaviourFilters } from './search-params/behaviour-filters';
import { parseConditionFilters } from './search-params/condition-filters';
import { parseFindingFilters } from './search-params/finding-filters';

describe('filters from an address', () => {
  it('take what makes sense', () => {
    expect(
      parseFindingFilters({ severity: 'high', rule: 'C', decided: true, group: 'rule', shown: 200 }),
    ).toEqual({
      severity: 'high',
      rule: 'C',
      shown: 200,
      decided: true,
      group: 'rule',
    });
    expect(parseConditionFilters({ category: 'none', formality: 'unofficial', search: 'x' })).toEqual({
      category: 'none',
      formality: 'unofficial',
      search: 'x',
    });
    expect(parseBehaviourFilters({ team: 'south', goal: 'g1' })).toEqual({ team: 'south', goal: 'g1' });
  });

  it('leave out the rest instead of failing', () => {
    const odd = {
      severity: 'huge',
      rule: [7],
      category: 'x',
      formality: [],
      search: '',
      team: {},
      decided: 'yes',
      shown: -100,
      measure: null,
    };
    expect(parseFindingFilters(odd)).toEqual({});
    expect(parseConditionFilters(odd)).toEqual({});
    expect(parseBehaviourFilters(odd)).toEqual({});
  });

  it('name every field, lest the router fill it with what the address says', () => {
    expect(Object.keys(parseFindingFilters({}))).toHaveLength(12);
    expect(Object.keys(parseConditionFilters({}))).toHaveLength(4);
    expect(Object.keys(parseBehaviourFilters({}))).toHaveLength(4);
  });

  it('are words even where they look like numbers', () => {
    expect(parseFindingFilters({ search: 2026, condition: 7 })).toEqual({ search: '2026', condition: '7' });
    expect(parseConditionFilters({ search: true })).toEqual({ search: 'true' });
    expect(parseBehaviourFilters({ team: 1 })).toEqual({ team: '1' });
  });
});
