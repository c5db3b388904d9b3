import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { programmeRows } from '@tests/support/programme-rows';
import {
  leaveSession,
  memberOf,
  NOTHING_MEASURED,
  ORGANISATION,
  PROGRAMME,
  renderApp,
} from '@tests/support/render-app';

beforeEach(() => leaveSession('me'));

const COUNTS = { team_id: 't0', invited: 1200, attended: 9, completed: 8 };
const NOTE = /^Counts of groups that are too small are not shown\./;

/** The attendance of a training, of which the server answers these counts. */
async function open(attendance: (typeof COUNTS)[], withheld: boolean) {
  const team = { id: 't0', key: 't0', name: 'North', headcount: 2000, parent_id: null, position: 'a0' };
  const rows = programmeRows({
    behaviours: [],
    conditions: [],
    effects: [],
    measures: [{ title: 'Listening', kind: 'training', team_ids: ['t0'] }],
    sessions: [{ measure: 0, starts_at: '2026-03-24T09:00:00', ends_at: '2026-03-24T12:00:00', attendance }],
  });
  const programme = { ...rows.programme, id: PROGRAMME, organisation_id: ORGANISATION };
  await renderApp({
    at: `/o/${ORGANISATION}/p/${PROGRAMME}/measures/m0`,
    answers: {
      '/rest/v1/memberships': memberOf(ORGANISATION, 'viewer'),
      '/rest/v1/organisation_policies': { status: 200, body: [] },
      '/rest/v1/rpc/load_series': NOTHING_MEASURED,
      '/rest/v1/rpc/load_programmes': {
        status: 200,
        body: {
          teams: [team],
          blackouts: [],
          programmes: [{ ...rows, programme, withheld: { ratings: false, attendance: withheld } }],
        },
      },
    },
  });
  const section = within(await screen.findByRole('region', { name: 'Attendance' }, { timeout: 60_000 }));
  const row = section.getByRole('rowheader', { name: 'Total' }).closest('tr');
  return { section, together: [...(row?.cells ?? [])].slice(1).map(({ textContent }) => textContent) };
}

describe('attendance as a viewer sees it', () => {
  it('is added up, and says nothing of counts left out where there are none', async () => {
    const { section, together } = await open([COUNTS], false);
    expect(together).toEqual(['1,200', '9', '8']);
    expect(section.queryByText(NOTE)).toBeNull();
  });

  it('says that counts are left out of the sums', async () => {
    const { section, together } = await open([COUNTS], true);
    expect(together).toEqual(['1,200', '9', '8']);
    expect(section.getByText(NOTE)).toBeTruthy();
  });

  it('has no sum where all counts may be left out', async () => {
    const { section, together } = await open([], true);
    expect(together).toEqual(['–', '–', '–']);
    expect(section.getByText(NOTE)).toBeTruthy();
  });

  it('is nobody where nothing has been entered', async () => {
    const { together } = await open([], false);
    expect(together).toEqual(['0', '0', '0']);
  });
});
