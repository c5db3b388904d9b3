import { screen, waitFor, within } from '@testing-library/react';
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

/** The overview of a draft without a strategy, as somebody with a role sees it. */
async function open(role: string) {
  const rows = programmeRows({ behaviours: ['Ask first'], conditions: [], effects: [] });
  const programme = { ...rows.programme, id: PROGRAMME, organisation_id: ORGANISATION, name: 'Solutions' };
  const app = await renderApp({
    at: `/o/${ORGANISATION}/p/${PROGRAMME}`,
    answers: {
      '/rest/v1/memberships': memberOf(ORGANISATION, role, { user_id: 'other' }),
      '/rest/v1/organisation_policies': { status: 200, body: [] },
      '/rest/v1/rpc/load_series': NOTHING_MEASURED,
      '/rest/v1/rpc/load_programmes': () => ({
        status: 200,
        body: { teams: [], blackouts: [], programmes: [{ ...rows, programme: { ...programme } }] },
      }),
      '/rest/v1/programmes': ({ body }) => {
        Object.assign(programme, JSON.parse(body), { version: programme.version + 1 });
        return { status: 200, body: [{ ...programme }] };
      },
    },
  });
  await screen.findByRole('heading', { level: 1, name: 'Solutions' });
  const sent = () =>
    app.sent
      .filter(({ url, method }) => url.pathname.endsWith('/programmes') && method === 'PATCH')
      .map(({ body }) => JSON.parse(body) as unknown);
  return { ...app, sent };
}

describe('what the overview says of the programme', () => {
  it('is edited where it stands, and the focus returns', async () => {
    const { user, sent } = await open('change_manager');
    await user.click(screen.getByRole('button', { name: 'Edit status and dates' }));
    const fields = within(await screen.findByRole('group', { name: 'Edit status and dates' }));
    await user.selectOptions(fields.getByLabelText('Status'), 'Active');
    await waitFor(() => expect(sent()).toEqual([expect.objectContaining({ status: 'active' })]));
    await user.click(fields.getByRole('button', { name: 'Done' }));
    await waitFor(() =>
      expect(document.activeElement?.getAttribute('aria-label')).toBe('Edit status and dates'),
    );
    screen.getByText('Active');

    await user.click(screen.getByRole('button', { name: 'Write down the strategy' }));
    const field = await screen.findByLabelText('The strategy in your own words');
    await waitFor(() => expect(document.activeElement).toBe(field));
    await user.type(field, 'Sell solutions');
    await user.click(screen.getByRole('button', { name: 'Done' }));
    await waitFor(() =>
      expect(sent()).toContainEqual(expect.objectContaining({ strategy: 'Sell solutions' })),
    );
    await screen.findByText('Sell solutions');
  });

  it('is only read by those who may not edit it', async () => {
    await open('viewer');
    expect(screen.queryByRole('button', { name: 'Edit status and dates' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Write down the strategy' })).toBeNull();
    expect(screen.queryByRole('button', { name: /^Rename/ })).toBeNull();
  });
});
