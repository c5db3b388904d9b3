import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { programmesQuery } from '@/programme/queries';
import {
  type CannedAnswer,
  leaveSession,
  memberOf,
  ORGANISATION,
  renderApp,
} from '@tests/support/render-app';

beforeEach(() => leaveSession('me'));

/** The members page over a server that keeps the organisation; the programmes have been loaded before. */
async function open(role = 'owner', currency = 'EUR') {
  const stored = { id: ORGANISATION, name: 'Hegenbruck', smallest_team: 7, currency, version: 4 };
  const failing: CannedAnswer[] = [];
  const app = await renderApp({
    at: `/o/${ORGANISATION}/members`,
    answers: {
      '/rest/v1/memberships': memberOf(ORGANISATION, role, {
        user_id: 'me',
        email: 'andrea@example.org',
        created_at: '2026-01-05T09:00:00Z',
      }),
      '/rest/v1/invitations': { status: 200, body: [] },
      '/rest/v1/organisation_policies': { status: 200, body: [] },
      '/rest/v1/rpc/load_series': () => ({
        status: 200,
        body: { smallest_team: stored.smallest_team, hidden: [], series: [] },
      }),
      '/rest/v1/rpc/load_programmes': { status: 200, body: { teams: [], blackouts: [], programmes: [] } },
      '/rest/v1/organisations': ({ method, url, body }) => {
        if (method === 'GET') {
          // `single()` answers the row itself.
          return { status: 200, body: url.searchParams.get('select') === '*' ? [stored] : stored };
        }
        const failure = failing.shift();
        if (failure) return failure;
        if (url.searchParams.get('version') !== `eq.${stored.version}`) return { status: 200, body: [] };
        Object.assign(stored, JSON.parse(body), { version: stored.version + 1 });
        return { status: 200, body: [stored] };
      },
    },
  });
  const loads = () => app.sent.filter(({ url }) => url.pathname.endsWith('/load_series')).length;
  await screen.findByRole('heading', { level: 2, name: 'Organisation' });
  await app.router.options.context.queryClient.fetchQuery(programmesQuery(ORGANISATION));
  const retype = async (name: string, text: string) => {
    const input = await screen.findByRole('textbox', { name });
    await app.user.clear(input);
    await app.user.type(input, text);
    return input;
  };
  const saves = () => app.sent.filter(({ method }) => method === 'PATCH').map(({ body }) => body);
  return { ...app, stored, failing, loads, saves, retype };
}

const SIZE = 'Smallest team shown by itself (people)';
const save = () => screen.getByRole('button', { name: 'Save size' });

describe('the smallest team that is shown', () => {
  it('is told at the field what it may be, and nothing is sent', async () => {
    const { user, retype, saves } = await open();
    for (const wrong of ['2', '1001', '7.5', 'all', ' ']) {
      const input = await retype(SIZE, wrong);
      await user.click(save());
      expect([wrong, input.getAttribute('aria-invalid')]).toEqual([wrong, 'true']);
      expect(screen.getByText('Please enter a whole number from 3 to 1000.')).toBeDefined();
      expect(document.activeElement).toBe(input);
    }
    expect(saves()).toEqual([]);
  });

  it('is saved, and the readings of programmes are asked for anew', async () => {
    const { user, retype, stored, loads, router } = await open();
    await retype(SIZE, '12');
    await user.click(save());
    await screen.findAllByText('Readings are now shown for teams of 12 people or more.');
    expect(stored).toMatchObject({ smallest_team: 12, version: 5 });
    expect(loads()).toBe(1);
    await router.navigate({
      to: '/o/$organisationId/programmes',
      params: { organisationId: ORGANISATION },
    });
    await waitFor(() => expect(loads()).toBe(2));
  });

  it('can be changed after the name, for both know the version', async () => {
    const { user, retype, stored } = await open();
    await retype('Name', 'Hegenbruck Works');
    await user.click(screen.getByRole('button', { name: 'Save name' }));
    await waitFor(() => expect(stored.version).toBe(5));
    await retype(SIZE, '9');
    await user.click(save());
    await waitFor(() => expect(stored).toMatchObject({ name: 'Hegenbruck Works', smallest_team: 9 }));
  });

  it('keeps what was typed when it could not be saved, or somebody else was faster', async () => {
    const { user, retype, stored, failing } = await open();
    failing.push({ status: 500, body: { message: 'down' } });
    const input = await retype(SIZE, '12');
    await user.click(save());
    await screen.findByRole('alert');
    expect(input).toHaveProperty('value', '12');
    Object.assign(stored, { smallest_team: 5, version: 8 });
    await user.click(save());
    await screen.findByText(/Somebody else has changed this/);
    expect(input).toHaveProperty('value', '12');
    // Sent again, it overwrites knowingly.
    await user.click(save());
    await waitFor(() => expect(stored).toMatchObject({ smallest_team: 12, version: 9 }));
  });

  it('is read by who is no owner', async () => {
    await open('viewer');
    const note = await screen.findByText(/^Smallest team shown by itself \(people\):/);
    expect(note.textContent).toContain(': 7.');
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});

describe('the currency of costs', () => {
  it('is saved, and known from then on', async () => {
    const { user, stored, saves, sent } = await open();
    const select = await screen.findByRole('combobox', { name: 'Currency' });
    const asked = () => sent.filter(({ url }) => url.pathname.endsWith('/memberships')).length;
    const before = asked();
    await user.selectOptions(select, 'Swiss Franc (CHF)');
    await user.click(screen.getByRole('button', { name: 'Save currency' }));
    await screen.findAllByText('Costs are now in CHF.');
    expect(saves()).toEqual(['{"currency":"CHF"}']);
    expect(stored).toMatchObject({ currency: 'CHF', smallest_team: 7 });
    expect(asked()).toBeGreaterThan(before);
  });

  it('that is none of the usual ones stays chosen', async () => {
    await open('owner', 'XPF');
    const select = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'Currency' });
    expect(select.selectedOptions[0]?.text).toBe('CFP Franc (XPF)');
  });
});
