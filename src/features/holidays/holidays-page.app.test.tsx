import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  type CannedAnswer,
  leaveSession,
  memberOf,
  ORGANISATION,
  renderApp,
} from '@tests/support/render-app';

beforeEach(() => leaveSession('me'));

const team = (id: string, name: string, parent_id: string | null = null) => ({
  organisation_id: ORGANISATION,
  id,
  key: id,
  name,
  parent_id,
  holidays: '',
  version: 1,
});

/** The page over a server that keeps where the organisation and its teams are. */
async function open(role: string) {
  const stored = { region: '', teams: [team('sales', 'Sales'), team('south', 'South', 'sales')] };
  const failing: CannedAnswer[] = [];
  const regions = () => (stored.region === '' ? [] : [{ region: stored.region }]);
  const app = await renderApp({
    at: `/o/${ORGANISATION}/holidays`,
    answers: {
      '/rest/v1/memberships': memberOf(ORGANISATION, role),
      '/rest/v1/holiday_regions': ({ method, body }) => {
        const failure = method === 'GET' ? undefined : failing.shift();
        if (failure) return failure;
        if (method === 'POST') stored.region = (JSON.parse(body) as { region: string }).region;
        const gone = regions();
        if (method === 'DELETE') stored.region = '';
        return { status: 200, body: method === 'DELETE' ? gone : regions() };
      },
      '/rest/v1/teams': ({ method, url, body }) => {
        if (method === 'GET') return { status: 200, body: stored.teams };
        const changed = stored.teams.filter(({ id }) => url.searchParams.get('id') === `eq.${id}`);
        for (const each of changed) Object.assign(each, JSON.parse(body), { version: each.version + 1 });
        return { status: 200, body: changed };
      },
    },
  });
  await screen.findByRole('heading', { level: 1, name: 'Public holidays' });
  return { ...app, stored, failing };
}

const country = (whose: string) =>
  screen.getByRole('combobox', { name: `Public holidays of ${whose}: country` });
const rowsOf = async (day: string) =>
  (await screen.findByRole('table', { name: 'The next twelve months' })).textContent.includes(day);

describe('public holidays', () => {
  it.each(['owner', 'change_manager', 'hr', 'sales_lead'])('are set by %s', async (role) => {
    const { user, stored } = await open(role);
    await user.selectOptions(country('Organisation'), 'Germany');
    await waitFor(() => expect(stored.region).toBe('DE'));
    await user.selectOptions(
      await screen.findByRole('combobox', { name: 'Public holidays of Organisation: state or region' }),
      'Bayern',
    );
    await waitFor(() => expect(stored.region).toBe('DE-BY'));
    expect(await rowsOf('Corpus Christi')).toBe(true);
    await user.selectOptions(country('Organisation'), 'none');
    await waitFor(() => expect(stored.region).toBe(''));
    await waitFor(() => expect(screen.queryByRole('table', { name: 'The next twelve months' })).toBeNull());
  });

  it('of a team are those above it until it has its own, and the days then say whose they are', async () => {
    const { user, stored } = await open('hr');
    await user.selectOptions(country('Organisation'), 'Germany');
    await screen.findAllByRole('option', { name: 'as above: Germany' });
    await user.selectOptions(country('Sales'), 'Austria');
    await screen.findByRole('option', { name: 'as above: Austria' });
    await user.selectOptions(country('South'), 'Switzerland');
    await waitFor(() => expect(stored.teams.map(({ holidays }) => holidays)).toEqual(['AT', 'CH']));
    const days = await screen.findByRole('table', { name: 'The next twelve months' });
    const national = await within(days).findByRole('row', { name: /National Holiday/ });
    expect(national.textContent).toContain('Sales');
    expect(national.textContent).not.toContain('South');
    expect(within(days).getByRole('row', { name: /Christmas/ }).textContent).toContain('all teams');
  });

  it('are read by everybody else', async () => {
    const { stored } = await open('viewer');
    stored.region = 'DE-BY';
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(screen.getAllByText('none').length).toBeGreaterThan(0);
  });

  it('stay as they were when they cannot be saved', async () => {
    const { user, failing } = await open('owner');
    failing.push({ status: 500, body: { message: 'down' } });
    await user.selectOptions(country('Organisation'), 'Austria');
    await screen.findByRole('alert');
    expect(country('Organisation')).toHaveProperty('value', '');
  });
});
