import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Tables } from '@/data/database.types';
import { programmeRows } from '@tests/support/programme-rows';
import {
  type CannedAnswer,
  leaveSession,
  memberOf,
  NOTHING_MEASURED,
  ORGANISATION,
  PROGRAMME,
  renderApp,
} from '@tests/support/render-app';

beforeEach(() => leaveSession('me'));

const rows = programmeRows({ behaviours: ['Ask first'], conditions: [], effects: [] });
const programme = { ...rows.programme, id: PROGRAMME, organisation_id: ORGANISATION };
const indicator: Tables<'indicators'> = {
  organisation_id: ORGANISATION,
  programme_id: PROGRAMME,
  id: 'i',
  key: 'sheets',
  behaviour_id: 'b0',
  title: 'Needs sheets',
  unit: '%',
  kind: 'leading',
  direction: 'up',
  cadence: 'month',
  baseline_until: null,
  target: null,
  quantity: '',
  bounded: null,
  self_reported: false,
  position: 'a0',
  created_at: '',
  created_by: null,
  updated_at: '',
  updated_by: null,
  version: 1,
};
const south = { id: 't', key: 'south', name: 'South', headcount: 14, parent_id: null };

interface OpenOptions {
  role?: string;
  indicators?: Tables<'indicators'>[];
}

/** The page over a server that keeps one token. */
async function open({ role = 'change_manager', indicators = [indicator] }: OpenOptions = {}) {
  const server: { tokens: number; created: string | null; failing: CannedAnswer[] } = {
    tokens: 0,
    created: null,
    failing: [],
  };
  const app = await renderApp({
    at: `/o/${ORGANISATION}/p/${PROGRAMME}/push-readings`,
    answers: {
      '/rest/v1/memberships': memberOf(ORGANISATION, role),
      '/rest/v1/organisation_policies': { status: 200, body: [] },
      '/rest/v1/rpc/load_series': NOTHING_MEASURED,
      '/rest/v1/rpc/load_programmes': {
        status: 200,
        body: { teams: [south], blackouts: [], programmes: [{ ...rows, programme, indicators }] },
      },
      '/rest/v1/rpc/push_token_state': () => ({
        status: 200,
        body: { created_at: server.created, used_at: null },
      }),
      '/rest/v1/rpc/create_push_token': () => {
        const failure = server.failing.shift();
        if (failure) return failure;
        server.tokens += 1;
        server.created = '2026-11-25T09:00:00Z';
        return { status: 200, body: `token-${server.tokens}` };
      },
      '/rest/v1/rpc/revoke_push_token': () => {
        const failure = server.failing.shift();
        if (failure) return failure;
        server.created = null;
        return { status: 200, body: null };
      },
    },
  });
  await screen.findByRole('heading', { level: 1, name: 'Push readings from a CRM' });
  return { ...app, server };
}

const button = (name: string) => screen.findByRole('button', { name });
const dialog = async () => within(await screen.findByRole('dialog'));

describe('the token of a programme', () => {
  it('is made when asked for, shown once, and gone when one is done', async () => {
    const { user, server } = await open();
    server.failing.push({ status: 500, body: { message: 'down' } });
    await user.click(await button('Create token'));
    await screen.findByRole('alert');
    await user.click(await button('Create token'));
    expect(await screen.findByRole('textbox', { name: 'New token' })).toHaveProperty('value', 'token-1');
    expect(screen.getByText(/shown only now and never again/)).toBeDefined();
    const copy = await button('Copy token');
    await waitFor(() => expect(document.activeElement).toBe(copy));
    await user.click(copy);
    await screen.findByText('Token copied');
    expect(await navigator.clipboard.readText()).toBe('token-1');
    await user.click(await button('Done'));
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.getByText('never')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Create token' })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Token' }));
  });

  it('is replaced and revoked after a question; a failure changes nothing', async () => {
    const { user, server } = await open();
    await user.click(await button('Create token'));
    await user.click(await button('Replace token …'));
    await user.click((await dialog()).getByRole('button', { name: 'Replace' }));
    await waitFor(() =>
      expect(screen.getByRole('textbox', { name: 'New token' })).toHaveProperty('value', 'token-2'),
    );
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

    server.failing.push({ status: 500, body: { message: 'down' } });
    await user.click(await button('Revoke token …'));
    const asked = await dialog();
    await user.click(asked.getByRole('button', { name: 'Revoke' }));
    await asked.findByRole('alert');
    expect(server.created).not.toBeNull();
    await user.click(asked.getByRole('button', { name: 'Revoke' }));
    await screen.findByText('There is no token. Nobody can push readings.');
    expect(server.created).toBeNull();
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});

describe('what is pushed', () => {
  it('is named by the keys of the programme, each to copy', async () => {
    const { user } = await open();
    await screen.findByText(/"indicator": "sheets", "team": "south"/);
    await user.click(await button('Copy call'));
    const call = await navigator.clipboard.readText();
    expect(call).toContain(`${window.location.origin}/rest/v1/rpc/ingest_observations`);
    expect(call).toContain('apikey: a-key-for-tests');
    await user.click(await button('Copy the key south'));
    await screen.findByText('Copied: south');
    expect(await navigator.clipboard.readText()).toBe('south');
  });

  it('is still to come where there is no indicator', async () => {
    await open({ indicators: [] });
    await screen.findByRole('heading', { name: 'There is no indicator yet' });
    expect(screen.queryByText(/ingest_observations/)).toBeNull();
  });

  it('is nobody’s business who may not edit the programme: nothing is even asked', async () => {
    const { sent } = await open({ role: 'hr' });
    await screen.findByRole('heading', { name: 'Only who may edit the programme sees this page.' });
    expect(sent.filter(({ url }) => url.pathname.includes('push_token'))).toEqual([]);
  });
});
