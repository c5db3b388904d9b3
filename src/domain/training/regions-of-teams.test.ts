import { describe, expect, it } from 'vitest';
import { regionsOfTeams } from './regions-of-teams';

const team = (id: string, parent_id: string | null = null, holidays = '') => ({ id, parent_id, holidays });
const regions = (common: string, ...teams: ReturnType<typeof team>[]) =>
  Object.fromEntries([...regionsOfTeams(teams, common)].map(([{ id }, region]) => [id, region]));

describe('whose public holidays a team has', () => {
  it('are its own, else those of the nearest team above, else those of the organisation', () => {
    expect(
      regions(
        'DE',
        team('sales'),
        team('south', 'sales', 'DE-BY'),
        team('munich', 'south'),
        team('vienna', 'south', 'AT'),
      ),
    ).toEqual({ sales: 'DE', south: 'DE-BY', munich: 'DE-BY', vienna: 'AT' });
  });

  it('are unknown where nobody has said', () => {
    expect(regions('', team('sales'))).toEqual({ sales: '' });
  });

  it('are those of the organisation where teams name one another, or one that is not there', () => {
    expect(regions('CH', team('a', 'b'), team('b', 'a'), team('c', 'gone'))).toEqual({
      a: 'CH',
      b: 'CH',
      c: 'CH',
    });
  });
});
