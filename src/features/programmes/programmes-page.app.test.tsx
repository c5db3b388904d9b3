import { screen, within } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { programmeRows } from '@tests/support/programme-rows';
import { leaveSession, memberOf, NOTHING_MEASURED, ORGANISATION, renderApp } from '@tests/support/render-app';

beforeEach(() => leaveSession('me'));

/** The list of programmes over a server that has these. */
async function open(programmes: ReturnType<typeof programmeRows>[]) {
  const app = await renderApp({
    at: `/o/${ORGANISATION}/programmes`,
    answers: {
      '/rest/v1/memberships': memberOf(ORGANISATION, 'owner'),
      '/rest/v1/organisation_policies': { status: 200, body: [] },
      '/rest/v1/rpc/load_series': NOTHING_MEASURED,
      '/rest/v1/rpc/load_programmes': { status: 200, body: { teams: [], blackouts: [], programmes } },
      '/rest/v1/programmes': { status: 200, body: [] },
    },
  });
  await screen.findByRole('heading', { level: 1, name: 'Programmes' });
  return app;
}

/** What the page would have one do: of all ways, the one that is filled. */
const primaries = () =>
  [...within(screen.getByRole('main')).getAllByRole('button'), ...screen.getAllByRole('link')]
    .filter(({ dataset }) => dataset.variant === 'primary')
    .map(({ textContent }) => textContent);

it('an empty organisation begins with a programme of its own, which the guide leads through', async () => {
  const { user } = await open([]);
  await screen.findByRole('heading', { name: 'No programme yet' });
  expect(primaries()).toEqual(['New programme']);
  await user.click(screen.getByRole('button', { name: 'New programme' }));
  // The form says that the guide follows.
  expect(within(await screen.findByRole('dialog')).getByText(/goes step by step/)).toBeDefined();
});

it('also beside others a new programme comes before a file', async () => {
  await open([programmeRows({ behaviours: ['Ask first'], conditions: [], effects: [] })]);
  await screen.findByRole('list', { name: /^Programmes of / });
  expect(primaries()).toEqual(['New programme']);
});
