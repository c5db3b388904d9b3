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

const FINDING = 'C01/c0/b0';

beforeEach(() => leaveSession('me'));

/** The page of one finding, the commission works against asking; with or without a measure that changes it. */
async function open({ role = 'change_manager', planned = false, finding = FINDING } = {}) {
  const rows = programmeRows({
    behaviours: ['Ask first'],
    conditions: [{ title: 'Commission', strength: 5 }],
    effects: [{ condition: 0, behaviour: 0, espoused: null, in_use: -3 }],
    measures: planned
      ? [{ title: 'New commission', kind: 'condition_change', status: 'running', condition_ids: ['c0'] }]
      : [],
  });
  const programme = { ...rows.programme, id: PROGRAMME, organisation_id: ORGANISATION };
  const app = await renderApp({
    at: `/o/${ORGANISATION}/p/${PROGRAMME}/finding/${finding}`,
    answers: {
      '/rest/v1/memberships': memberOf(ORGANISATION, role, { user_id: 'other' }),
      '/rest/v1/organisation_policies': { status: 200, body: [] },
      '/rest/v1/rpc/load_series': NOTHING_MEASURED,
      '/rest/v1/rpc/load_programmes': {
        status: 200,
        body: { teams: [], blackouts: [], programmes: [{ ...rows, programme }] },
      },
    },
  });
  await screen.findByRole('heading', { level: 2, name: 'The rule' });
  return app;
}

const PLAN = 'Plan as a measure: Change the condition itself';
const ANOTHER = 'Plan another measure: Change the condition itself';
const planned = () => within(screen.getByRole('region', { name: 'What is planned against it' }));

describe('a finding and its measure', () => {
  it('know each other', async () => {
    const { user } = await open({ planned: true });
    expect(screen.queryByRole('button', { name: PLAN })).toBeNull();
    screen.getByRole('button', { name: ANOTHER });
    planned().getByText(/Running/i);

    await user.click(planned().getByRole('link', { name: 'New commission' }));
    const answered = await screen.findByRole('region', { name: 'Findings it is planned against' });
    const links = within(answered)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href'));
    expect(links).toContain(`/o/${ORGANISATION}/p/${PROGRAMME}/finding/${FINDING}`);
  });

  it('are shown to those as well who may plan nothing', async () => {
    await open({ role: 'viewer', planned: true });
    planned().getByRole('link', { name: 'New commission' });
    expect(screen.queryByRole('button', { name: ANOTHER })).toBeNull();
  });
});

describe('a finding about who has learnt what', () => {
  it('leads to the table of every team', async () => {
    const { user } = await open({ finding: 'G03/b0', planned: true });
    await user.click(screen.getByRole('link', { name: 'Training status by behaviour and team' }));
    // The table it would be, were there teams.
    await screen.findByText(/^There are no target behaviours and teams yet/);
  });

  it('is none where something else is wrong', async () => {
    await open();
    expect(screen.queryByRole('link', { name: /^Training status/ })).toBeNull();
  });
});
