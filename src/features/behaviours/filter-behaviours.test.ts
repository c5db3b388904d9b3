import { expect, it } from 'vitest';
import { buildProgramme } from '@tests/support/builders';
import { meets } from './filter-behaviours';

const { behaviours } = buildProgramme({
  teams: [{ key: 'south' }, { key: 'north' }],
  goals: [{ key: 'g' }],
  behaviours: [
    { key: 'a', title: 'Ask first', teams: ['south'], goals: ['g'] },
    { key: 'b', title: 'Share leads', to: 'Leads go to colleagues' },
  ],
});
const wanted = (filters: Parameters<typeof meets>[1]) =>
  behaviours.filter((behaviour) => meets(behaviour, filters)).map(({ key }) => key);

it('narrows down by team, goal and words; no team means every team', () => {
  expect(wanted({})).toEqual(['a', 'b']);
  expect(wanted({ team: 'south' })).toEqual(['a', 'b']);
  expect(wanted({ team: 'north' })).toEqual(['b']);
  expect(wanted({ goal: 'g' })).toEqual(['a']);
  expect(wanted({ search: 'colleagues LEADS' })).toEqual(['b']);
});
