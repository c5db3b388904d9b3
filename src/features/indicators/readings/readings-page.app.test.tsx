import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  type CannedAnswer,
  leaveSession,
  memberOf,
  NOTHING_MEASURED,
  ORGANISATION,
  PROGRAMME,
  renderApp,
  type SentRequest,
} from '@tests/support/render-app';

const AT = `/o/${ORGANISATION}/p/${PROGRAMME}/indicators/sheets/readings?until=2025-03-03`;

beforeEach(() => leaveSession('u', 'owner@example.org'));

const programme = {
  programme: {
    id: PROGRAMME,
    name: 'Consulting',
    strategy: '',
    status: 'active',
    starts_on: null,
    ends_on: null,
  },
  goals: [],
  behaviours: [{ id: 'b', key: 'ask', title: 'Ask first', importance: 5, habit_strength: 3, effort: 3 }].map(
    (row) => ({ ...row, from_text: '', to_text: '', goal_ids: [], team_ids: [] }),
  ),
  conditions: [],
  effects: [],
  measures: [],
  sessions: [],
  indicators: [
    { id: 'i', key: 'sheets', behaviour_id: 'b', title: 'Needs sheets', unit: '%', direction: 'up' },
  ].map((row) => ({
    ...row,
    kind: 'leading',
    cadence: 'week',
    baseline_until: null,
    target: null,
    self_reported: false,
  })),
  stakeholders: [],
  decisions: [],
};
const south = { id: 't', key: 'south', name: 'South', headcount: 14, parent_id: null };
const LATEST = '2025-03-03';

interface Sent {
  value: number | null;
  n: number | null;
  seen_value: number | null;
  period: string;
}

/** The page over a server that keeps the readings of the latest week, and answers writes as long as it is up. */
async function open() {
  const server = { up: true, value: 40 as number | null };
  const row = (period: string) => ({
    indicator_id: 'i',
    team_id: 't',
    period,
    value: server.value,
    n: null,
  });
  const write = ({ body }: SentRequest): CannedAnswer => {
    if (!server.up) return { status: 503, body: { message: 'down' } };
    const { p_changes: changes } = JSON.parse(body) as { p_changes: Sent[] };
    const others = changes.filter(({ seen_value, value }) => {
      if (seen_value !== server.value) return server.value !== value;
      server.value = value;
      return false;
    });
    return { status: 200, body: others.map(({ period }) => row(period)) };
  };
  const app = await renderApp({
    at: AT,
    answers: {
      '/rest/v1/memberships': memberOf(ORGANISATION),
      '/rest/v1/rpc/load_series': NOTHING_MEASURED,
      '/rest/v1/rpc/load_programmes': () => ({
        status: 200,
        body: { teams: [south], blackouts: [], programmes: [programme] },
      }),
      '/rest/v1/rpc/load_observations': () => ({ status: 200, body: [row(LATEST)] }),
      '/rest/v1/rpc/write_observations': write,
      '/rest/v1/organisation_policies': { status: 200, body: [] },
    },
  });
  await screen.findByRole('grid');
  const cell = () => screen.getAllByRole('gridcell').at(-1);
  const type = async (text: string) => {
    cell()?.focus();
    await app.user.keyboard(`${text}{Enter}`);
  };
  return { ...app, server, cell, type };
}

describe('a save that fails', () => {
  it('keeps what was typed, says so, asks before it is left, and is tried again', async () => {
    const { user, server, cell, type, router } = await open();
    server.up = false;
    await type('41');
    expect(await screen.findByText(/^Not saved: .* Your readings are kept in this browser\.$/)).toBeDefined();
    expect(cell()?.textContent).toBe('41');

    await user.click(screen.getByRole('link', { name: 'Back to the indicator' }));
    await screen.findByRole('dialog', { name: 'Leave without saving?' });
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(router.state.location.pathname).toMatch(/readings$/);
    expect(cell()?.textContent).toBe('41');

    // What is typed meanwhile goes along.
    await type('42');
    server.up = true;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByText('All saved');
    expect(server.value).toBe(42);
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  });
});

describe('a reading that somebody else changes meanwhile', () => {
  it('is not overwritten, and one says whose is to stand', async () => {
    const { user, server, cell, type } = await open();
    server.value = 12.5;
    await type('13');
    const line = /^South, .*: changed meanwhile by somebody else to 12\.5; yours: 13$/;
    expect(await screen.findByText(line)).toBeDefined();
    expect(server.value).toBe(12.5);
    expect(cell()?.textContent).toBe('13');
    expect(cell()?.getAttribute('aria-label')).toMatch(/changed meanwhile by somebody else$/);

    await user.click(screen.getByRole('button', { name: /^Keep mine/ }));
    await waitFor(() => expect(server.value).toBe(13));
    expect(screen.queryByText(line)).toBeNull();
    expect(document.activeElement).toBe(cell());
  });

  it('may stay as it is; nor does taking back overwrite it', async () => {
    const { user, server, cell, type } = await open();
    await type('41');
    await screen.findByText('All saved');
    server.value = 12.5;
    await user.keyboard('{Control>}z{/Control}');
    expect(await screen.findByText(/to 12\.5; yours: 40$/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: /^Take theirs/ }));
    expect(cell()?.textContent).toBe('12.5');
    expect(server.value).toBe(12.5);
  });
});
