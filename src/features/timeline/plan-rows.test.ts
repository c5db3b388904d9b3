import { describe, expect, it } from 'vitest';
import { parsePlanSettings } from '@/programme/search-params/plan-settings';
import { buildProgramme } from '@tests/support/builders';
import { filterMeasures, groupMeasures, type PlanFilters } from './plan-rows';

const model = buildProgramme({
  teams: [{ key: 'sales' }, { key: 'north', parent: 'sales' }, { key: 'south', parent: 'sales' }],
  behaviours: [{ key: 'ask', teams: ['north'] }, { key: 'share' }],
  measures: [
    { key: 'later', title: 'Kurs für später', kind: 'training', behaviours: ['ask'], startsOn: '2026-05-01' },
    { key: 'first', kind: 'training', teams: ['sales'], startsOn: '2026-01-01', status: 'done' },
    { key: 'undated', behaviours: ['ask', 'share'], owner: 'HR' },
    { key: 'south', kind: 'recognition', teams: ['south', 'north'], startsOn: '2026-02-01' },
  ],
});
const shown = (filters: PlanFilters) => filterMeasures(model, filters).map(({ key }) => key);
const grouped = (...[group]: [Parameters<typeof groupMeasures>[2]]) =>
  groupMeasures(filterMeasures(model, {}), model, group).map(({ key, measures }) => [
    key,
    measures.map((measure) => measure.key),
  ]);

describe('measures of the plan', () => {
  it('come earliest first, undated last', () =>
    expect(shown({})).toEqual(['first', 'south', 'later', 'undated']));

  it('are found by kind, status, words, and the teams they reach', () => {
    expect(shown({ kind: 'training' })).toEqual(['first', 'later']);
    expect(shown({ status: 'done' })).toEqual(['first']);
    expect(shown({ search: 'spaeter kurs' })).toEqual(['later']);
    expect(shown({ search: 'hr' })).toEqual(['undated']);
    expect(shown({ team: 'north' })).toEqual(['first', 'south', 'later', 'undated']);
    expect(shown({ team: 'sales' })).toEqual(['first', 'undated']);
  });

  it('stand in every group they belong to', () => {
    expect(grouped('kind')).toEqual([
      ['training', ['first', 'later']],
      ['recognition', ['south']],
      [null, ['undated']],
    ]);
    expect(grouped('team')).toEqual([
      ['sales', ['first']],
      ['north', ['south']],
      ['south', ['south']],
      [null, ['later', 'undated']],
    ]);
    expect(grouped('behaviour')).toEqual([
      ['ask', ['later', 'undated']],
      ['share', ['undated']],
      [null, ['first', 'south']],
    ]);
    expect(grouped('none')).toEqual([['', ['first', 'south', 'later', 'undated']]]);
  });
});

describe('the address', () => {
  it('says how the plan is shown; nonsense is undefined, but there', () => {
    const nothing = {
      zoom: undefined,
      group: undefined,
      kind: undefined,
      team: undefined,
      status: undefined,
      search: undefined,
      selected: undefined,
    };
    expect(parsePlanSettings({ zoom: 'day', group: 'kind', kind: 'x', status: 1, team: '' })).toEqual(
      nothing,
    );
    expect(parsePlanSettings({ zoom: 'week', group: 'team', kind: 'training', search: 2026 })).toEqual({
      ...nothing,
      zoom: 'week',
      group: 'team',
      kind: 'training',
      search: '2026',
    });
  });
});
