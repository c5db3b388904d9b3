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
  type SentRequest,
} from '@tests/support/render-app';

beforeEach(() => leaveSession('me'));

const PETRA = {
  user_id: 'petra',
  display_name: 'Petra',
  email: 'petra@example.org',
  role: 'hr',
  created_at: '',
  version: 1,
};

/** Two trainings, one of which has a session and one no date, and an incentive, as somebody sees them. */
async function open(role: string) {
  const rows = programmeRows({
    behaviours: ['Ask first'],
    conditions: [],
    effects: [],
    measures: [
      { title: 'Listening', kind: 'training', starts_on: '2026-03-23', ends_on: '2026-03-27' },
      { title: 'Asking', kind: 'training', starts_on: null, ends_on: null },
      { title: 'Bonus', kind: 'incentive', starts_on: '2026-03-23', ends_on: null },
    ],
    sessions: [{ measure: 0, starts_at: '2026-03-24T09:00:00', ends_at: '2026-03-24T12:00:00' }],
  });
  const placed = <Row extends object>(row: Row) => ({
    ...row,
    organisation_id: ORGANISATION,
    programme_id: PROGRAMME,
  });
  const tables = { measures: rows.measures.map(placed), sessions: rows.sessions.map(placed) };
  const programme = { ...rows.programme, id: PROGRAMME, organisation_id: ORGANISATION };
  const patched =
    (table: keyof typeof tables) =>
    ({ url, body }: SentRequest) => {
      const id = url.searchParams.get('id')?.replace('eq.', '');
      const own: { id: string; version: number }[] = tables[table];
      const row = own.find((each) => each.id === id);
      Object.assign(row ?? {}, JSON.parse(body), { version: (row?.version ?? 0) + 1 });
      return { status: 200, body: [row] };
    };
  const app = await renderApp({
    at: `/o/${ORGANISATION}/p/${PROGRAMME}/measures`,
    answers: {
      '/rest/v1/memberships': memberOf(ORGANISATION, role, { ...PETRA, role }),
      '/rest/v1/organisation_policies': { status: 200, body: [] },
      '/rest/v1/rpc/load_series': NOTHING_MEASURED,
      '/rest/v1/rpc/load_programmes': () => ({
        status: 200,
        body: { teams: [], blackouts: [], programmes: [{ ...rows, ...tables, programme }] },
      }),
      '/rest/v1/measures': patched('measures'),
      '/rest/v1/sessions': patched('sessions'),
    },
  });
  await screen.findByRole('rowheader', { name: /Bonus/ });
  return { ...app, tables };
}

const box = (name: string) => screen.queryByRole('checkbox', { name: `Select “${name}”` });
const bulk = () => within(screen.getByRole('region', { name: 'Selected entries' }));

describe('many measures at once', () => {
  it('can be selected as far as one may change them, and the others are told of', async () => {
    const { user } = await open('hr');
    expect([box('Listening'), box('Asking'), box('Bonus')].map((each) => each !== null)).toEqual([
      true,
      true,
      false,
    ]);
    expect(screen.queryByRole('button', { name: 'More about “Bonus”' })).toBeNull();
    screen.getByText('One more entry is for others to change.');
    await user.click(screen.getByRole('checkbox', { name: 'Select all 2' }));
    bulk().getByText('2 selected');
    expect(document.activeElement).toBe(screen.getByRole('checkbox', { name: 'Select all 2' }));
    // Trainings are all that HR plans, so there is no other kind to choose.
    expect(bulk().queryByLabelText('Kind')).toBeNull();
    await user.click(bulk().getByRole('button', { name: 'Clear selection' }));
    expect(document.activeElement).toBe(screen.getByRole('checkbox', { name: 'Select all 2' }));
  });

  it('are moved by weeks with their sessions, as one step that can be taken back', async () => {
    const { user, tables } = await open('hr');
    await user.click(screen.getByRole('checkbox', { name: 'Select all 2' }));
    const field = () => bulk().getByRole('textbox', { name: 'Move by' });
    await user.type(field(), 'a lot');
    await user.click(bulk().getByRole('button', { name: 'Move' }));
    bulk().getByText(/Please enter a whole number/);
    expect(document.activeElement).toBe(field());

    // What would speak against it is said before anything is moved.
    await user.clear(field());
    await user.type(field(), '4');
    await user.selectOptions(bulk().getByRole('combobox', { name: 'Unit' }), 'days');
    await bulk().findByText(/“Listening”, 28 Mar 2026.*Falls on a weekend: Saturday/);
    await user.selectOptions(bulk().getByRole('combobox', { name: 'Unit' }), 'weeks');
    await waitFor(() => expect(bulk().queryByText(/weekend/)).toBeNull());

    await user.clear(field());
    await user.type(field(), '−2');
    await user.click(bulk().getByRole('button', { name: 'Move' }));
    await waitFor(() =>
      expect(tables.measures[0]).toMatchObject({ starts_on: '2026-03-09', ends_on: '2026-03-13' }),
    );
    await waitFor(() => expect(tables.sessions[0]?.starts_at).toBe('2026-03-10T09:00:00'));
    expect(tables.measures.slice(1).map(({ version }) => version)).toEqual([1, 1]);
    await screen.findByText('Entry moved');

    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(tables.measures[0]?.starts_on).toBe('2026-03-23'));
    await waitFor(() => expect(tables.sessions[0]?.starts_at).toBe('2026-03-24T09:00:00'));
  });

  it('without a date are not moved, and somebody says so', async () => {
    const { user, sent } = await open('hr');
    await user.click(box('Asking') ?? document.body);
    await user.type(bulk().getByRole('textbox', { name: 'Move by' }), '1{Enter}');
    bulk().getByText('None of the selected measures has a date yet.');
    expect(sent.filter(({ method }) => method === 'PATCH')).toEqual([]);
  });

  it('get a status and somebody who sees to them', async () => {
    const { user, tables } = await open('hr');
    await user.click(screen.getByRole('checkbox', { name: 'Select all 2' }));
    await user.selectOptions(bulk().getByLabelText('Status'), 'done');
    await waitFor(() =>
      expect(tables.measures.map(({ status }) => status)).toEqual(['done', 'done', 'planned']),
    );
    await user.selectOptions(bulk().getByLabelText('Owner'), 'Petra');
    await waitFor(() =>
      expect(tables.measures.map(({ owner_id }) => owner_id)).toEqual(['petra', 'petra', null]),
    );
    await screen.findByText('2 entries changed');
  });

  it('change their kind where nothing binds them to it', async () => {
    const { user, tables } = await open('change_manager');
    expect(screen.queryByText(/for others to change/)).toBeNull();
    await user.click(screen.getByRole('checkbox', { name: 'Select all 3' }));
    // One of them has a session, so all that can be made of the others is trainings.
    expect(
      within(bulk().getByLabelText('Kind'))
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['unchanged', 'Training']);
    await user.click(box('Listening') ?? document.body);
    await user.selectOptions(bulk().getByLabelText('Kind'), 'leadership');
    await waitFor(() =>
      expect(tables.measures.map(({ kind }) => kind)).toEqual(['training', 'leadership', 'leadership']),
    );
  });

  it('are not offered to a reader', async () => {
    await open('viewer');
    expect(screen.queryByRole('checkbox', { name: /^Select/ })).toBeNull();
  });
});
