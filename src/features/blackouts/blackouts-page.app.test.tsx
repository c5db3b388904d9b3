import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { LeftOut } from '@/editing/taken';
import {
  type CannedAnswer,
  leaveSession,
  memberOf,
  ORGANISATION,
  renderApp,
} from '@tests/support/render-app';
import { newBlackout } from './new-blackout';
import type { BlackoutRow } from './queries';

beforeEach(() => leaveSession('me'));

const period = (key: string, starts_on: string, ends_on: string, team_ids: string[] = []) =>
  newBlackout({ organisation_id: ORGANISATION, key, title: key, starts_on, ends_on, team_ids }, key);
const LONG_AGO = period('Old fair', '2001-03-01', '2001-03-05');
const FAR_AHEAD = period('Trade fair', '2199-03-01', '2199-03-05', ['t1']);
/** Where the last deletions are kept for the next visit. */
const KEPT = `tragwerk.deleted.me.blackouts.${ORGANISATION}`;
const DOWN: CannedAnswer = { status: 500, body: { message: 'down' } };

interface OpenOptions {
  role?: string;
  periods?: BlackoutRow[];
  search?: string;
}

/** The page over a server that keeps periods. */
async function open({ role = 'hr', periods = [LONG_AGO, FAR_AHEAD], search = '' }: OpenOptions = {}) {
  const server: { periods: BlackoutRow[]; failing: CannedAnswer[]; leftOut: LeftOut[] } = {
    periods,
    failing: [],
    leftOut: [],
  };
  const answering = (change: (body: Record<string, unknown>) => unknown) => (request: { body: string }) =>
    server.failing.shift() ?? { status: 200, body: change(JSON.parse(request.body) as never) };
  const app = await renderApp({
    at: `/o/${ORGANISATION}/blackouts${search}`,
    answers: {
      '/rest/v1/memberships': memberOf(ORGANISATION, role),
      '/rest/v1/teams': {
        status: 200,
        body: [
          { id: 't1', name: 'South' },
          { id: 't2', name: 'North' },
        ],
      },
      '/rest/v1/blackout_periods': () => ({
        status: 200,
        body: server.periods.map(({ team_ids, ...row }) => ({
          ...row,
          blackout_teams: team_ids.map((team_id) => ({ team_id })),
        })),
      }),
      '/rest/v1/rpc/put_blackout_periods': answering(({ p_periods }) => {
        const fits = ({ id }: BlackoutRow) => !server.leftOut.some(({ row }) => row['id'] === id);
        server.periods = [...server.periods, ...(p_periods as BlackoutRow[]).filter(fits)];
        return server.leftOut;
      }),
      '/rest/v1/rpc/save_blackout_period': answering((asked) => {
        const row = server.periods.find(({ id }) => id === asked.p_id);
        if (row?.version !== asked.p_version) return { saved: false, period: row ?? null };
        const next = {
          ...row,
          title: asked.p_title,
          starts_on: asked.p_starts_on,
          ends_on: asked.p_ends_on,
          team_ids: asked.p_team_ids,
          version: Number(asked.p_version) + 1,
        } as BlackoutRow;
        server.periods = server.periods.map((each) => (each === row ? next : each));
        return { saved: true, period: next };
      }),
      '/rest/v1/rpc/take_blackout_periods': answering(({ p_ids }) => {
        const taken = server.periods.filter(({ id }) => (p_ids as string[]).includes(id));
        server.periods = server.periods.filter((each) => !taken.includes(each));
        return taken;
      }),
    },
  });
  await screen.findByRole('heading', { level: 1, name: 'Blackout periods' });
  return { ...app, server };
}

const button = (name: string) => screen.findByRole('button', { name });
const field = (name: RegExp) => screen.getByLabelText<HTMLInputElement>(name);
const rows = () =>
  screen.getAllByRole('row').flatMap((row) =>
    within(row)
      .queryAllByRole('rowheader')
      .map((each) => each.textContent),
  );

async function fill({ user }: Awaited<ReturnType<typeof open>>, name: RegExp, text: string) {
  await user.clear(field(name));
  if (text !== '') await user.type(field(name), text);
}

describe('the blackout periods', () => {
  it('say what they are for where there are none, and offer to add one', async () => {
    const app = await open({ periods: [] });
    await screen.findByRole('heading', { name: 'No blackout period yet' });
    expect(screen.getByText(/Quarter end, a trade fair, stocktaking/)).toBeDefined();
    await app.user.click(await button('Add blackout period'));
    expect(document.activeElement).toBe(field(/^Title/));

    // Errors are shown at their fields, the first of which is the place to go on.
    await fill(app, /^Last day/, '2001-01-01');
    await app.user.click(await button('Add blackout period'));
    expect(screen.getByText('Please fill this in.')).toBeDefined();
    expect(screen.getByText('The last day is before the first.')).toBeDefined();
    expect(document.activeElement).toBe(field(/^Title/));
    await app.user.click(field(/^Title/));
    await app.user.paste('x'.repeat(301));
    expect(screen.getByText('Please use at most 300 characters.')).toBeDefined();

    await fill(app, /^Title/, 'Stocktaking');
    await fill(app, /^First day/, '2199-12-20');
    await fill(app, /^Last day/, '2199-12-31');
    await app.user.click(screen.getByRole('combobox', { name: 'Teams' }));
    await app.user.click(await screen.findByRole('option', { name: 'North', hidden: true }));

    app.server.failing.push(DOWN);
    await app.user.click(await button('Add blackout period'));
    await screen.findByText('That did not work');
    expect([field(/^Title/).value, field(/^Last day/).value]).toEqual(['Stocktaking', '2199-12-31']);

    await app.user.click(await button('Add blackout period'));
    await waitFor(() => expect(screen.queryByRole('form')).toBeNull());
    expect(app.server.periods).toMatchObject([
      { title: 'Stocktaking', starts_on: '2199-12-20', ends_on: '2199-12-31', team_ids: ['t2'] },
    ]);
    expect(await screen.findByRole('cell', { name: 'North' })).toBeDefined();
    expect(document.activeElement).toBe(await button('Add blackout period'));
  });

  it('begin today and last two weeks unless somebody says otherwise', async () => {
    const app = await open();
    await app.user.click(await button('Add blackout period'));
    await fill(app, /^First day/, '2199-02-25');
    expect(field(/^Last day/).value).toBe('2199-03-10');
    await fill(app, /^Last day/, '2199-03-31');
    await fill(app, /^First day/, '2199-03-01');
    expect(field(/^Last day/).value).toBe('2199-03-31');
  });

  it('are changed where they stand, on the version that was opened, and deleted with a way back', async () => {
    const { user, server, sent } = await open();
    await user.click(await button('Edit “Trade fair”'));
    await user.clear(field(/^Title/));
    await user.type(field(/^Title/), 'Spring fair');
    // Meanwhile somebody else has changed the days.
    server.periods = server.periods.map((each) =>
      each.key === 'Trade fair' ? { ...each, ends_on: '2199-03-09', version: 2 } : each,
    );
    await user.click(await button('Save'));
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Edit “Spring fair”' })),
    );
    expect(server.periods).toContainEqual({
      ...FAR_AHEAD,
      title: 'Spring fair',
      ends_on: '2199-03-09',
      version: 3,
    });

    await user.click(await button('Delete “Spring fair”'));
    await screen.findByText('No blackout period lies ahead.');
    await waitFor(() => expect(localStorage.getItem(KEPT)).toContain('Spring fair'));
    // Meanwhile somebody has deleted the team.
    server.leftOut = [
      {
        table: 'blackout_teams',
        row: { blackout_id: FAR_AHEAD.id, team_id: 't1' },
        reason: 'gone',
        column: 'team_id',
      },
    ];
    await user.click(await button('Undo'));
    await screen.findByRole('rowheader', { name: 'Spring fair' });
    await waitFor(() => expect(server.periods.map(({ title }) => title)).toContain('Spring fair'));
    await screen.findByText('Not everything could be brought back');
    screen.getByText('Link between “Spring fair” and “South”: “South” no longer exists.');
    expect(localStorage.getItem(KEPT)).toBeNull();
    expect(sent.filter(({ url }) => url.pathname.endsWith('take_blackout_periods'))).toHaveLength(1);
  });

  it('deleted by an earlier visit are told of, and come back unless nothing of them fits any more', async () => {
    const { id, title } = FAR_AHEAD;
    const deletion = {
      list: 'blackouts',
      items: [FAR_AHEAD],
      rows: { blackout_periods: [FAR_AHEAD] },
      names: { [id]: title },
    };
    localStorage.setItem(KEPT, JSON.stringify([{ at: Date.now(), deletion }]));
    const { user, server } = await open({ periods: [] });
    await screen.findByText('Deleted on your last visit: “Trade fair”');

    server.leftOut = [{ table: 'blackout_periods', row: { id }, reason: 'taken', column: null }];
    await user.click(await button('Undo'));
    await screen.findByText('This could not be brought back');
    screen.getByText('“Trade fair”: another entry has the same key by now.');

    // It still can be, as soon as there is room for it.
    expect(localStorage.getItem(KEPT)).not.toBeNull();
    server.leftOut = [];
    await user.click(await button('Undo'));
    await waitFor(() => expect(server.periods.map((each) => each.title)).toEqual(['Trade fair']));
    await waitFor(() => expect(localStorage.getItem(KEPT)).toBeNull());
  });

  it('changed by two people in the same field are asked about, and what was typed is there', async () => {
    const { user, server } = await open();
    await user.click(await button('Edit “Trade fair”'));
    await user.clear(field(/^Title/));
    await user.type(field(/^Title/), 'Mine');
    server.periods = server.periods.map((each) =>
      each.key === 'Trade fair' ? { ...each, title: 'Theirs', version: 2 } : each,
    );
    await user.click(await button('Save'));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText('Theirs')).toBeDefined();
    expect(dialog.getByDisplayValue('Mine')).toBeDefined();
    expect(server.periods[1]?.title).toBe('Theirs');
  });

  it('that are over are folded away, as the address says', async () => {
    const { user, router } = await open();
    const summary = await screen.findByText('One past blackout period');
    expect(summary.closest('details')?.open).toBe(false);
    await user.click(summary);
    await waitFor(() => expect(router.state.location.search).toEqual({ past: true }));
    expect(summary.closest('details')?.open).toBe(true);
  });

  it('are read by a viewer, who is offered nothing', async () => {
    await open({ role: 'viewer' });
    await screen.findByRole('rowheader', { name: 'Trade fair' });
    expect(within(screen.getByRole('main')).queryAllByRole('button')).toEqual([]);
  });
});

describe('the quarter ends of the next twelve months', () => {
  it('are shown first, made as one step, and never made twice', async () => {
    const { user, server } = await open({ periods: [] });
    await user.click(await button('Add quarter ends'));
    const dialog = within(await screen.findByRole('dialog'));
    const boxes = dialog.getAllByRole<HTMLInputElement>('checkbox');
    expect(boxes).toHaveLength(4);
    expect(server.periods).toEqual([]);
    const [first] = boxes;
    if (first) await user.click(first);
    await user.click(dialog.getByRole('button', { name: 'Add 3 quarter ends' }));
    await waitFor(() => expect(server.periods).toHaveLength(3));
    expect(rows()).toHaveLength(3);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

    await user.click(await button('Add quarter ends'));
    const again = within(await screen.findByRole('dialog'));
    expect(again.getAllByText(/already entered/)).toHaveLength(3);
    await user.click(again.getByRole('button', { name: 'Add one quarter end' }));
    await waitFor(() => expect(server.periods).toHaveLength(4));
    await user.click(await button('Add quarter ends'));
    await screen.findByText('All of them have been entered already.');
  });
});
