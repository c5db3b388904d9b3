import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Role } from '@/organisation/permissions';
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

beforeEach(() => leaveSession('u', 'hr@example.org'));

const ROWS = programmeRows({
  behaviours: ['Ask first'],
  conditions: [],
  effects: [],
  measures: [
    { title: 'Course', kind: 'training', behaviour_ids: ['b0'] },
    {
      title: 'Huddle',
      kind: 'leadership',
      starts_on: '2026-03-01',
      ends_on: '2026-03-31',
      ritual_rule: 'FREQ=WEEKLY;BYDAY=MO',
      ritual_at: '08:00',
      ritual_minutes: 30,
    },
  ],
  sessions: [
    { measure: 0, starts_at: '2026-03-10T09:00:00', ends_at: '2026-03-10T17:00:00', place: 'Room 2' },
    { measure: 0, starts_at: '2026-03-24T09:00:00', ends_at: '2026-03-25T12:00:00' },
  ],
});
const BLACKOUTS = [
  {
    id: 'x',
    key: 'close',
    title: 'Close of the quarter',
    starts_on: '2026-03-23',
    ends_on: '2026-03-31',
    team_ids: [],
  },
];

async function open(search: string, role: Role = 'hr') {
  const saved: unknown[] = [];
  const app = await renderApp({
    at: `/o/${ORGANISATION}/p/${PROGRAMME}/measures?view=calendar&${search}`,
    answers: {
      '/rest/v1/memberships': memberOf(ORGANISATION, role),
      '/rest/v1/rpc/load_series': NOTHING_MEASURED,
      '/rest/v1/rpc/load_programmes': {
        status: 200,
        body: {
          teams: [],
          blackouts: BLACKOUTS,
          programmes: [{ ...ROWS, programme: { ...ROWS.programme, id: PROGRAMME } }],
        },
      },
      '/rest/v1/organisation_policies': { status: 200, body: [] },
      '/rest/v1/holiday_regions': { status: 200, body: [] },
      '/rest/v1/sessions': ({ body }: SentRequest) => {
        const patch = JSON.parse(body) as object;
        saved.push(patch);
        return { status: 200, body: [{ ...ROWS.sessions[0], ...patch, version: 2 }] };
      },
    },
  });
  await screen.findByRole('heading', { name: /^(March 2026|Week)/ });
  return { ...app, saved };
}

const day = (name: string) => {
  const item = screen.getByText(name).closest('li');
  if (!item) throw new Error(`no day ${name}`);
  return within(item);
};
const events = (name: string) =>
  day(name)
    .queryAllByRole('button')
    .map(({ textContent }) => textContent);

describe('a month', () => {
  it('shows sessions and what is held regularly on their days, and what speaks against a day', async () => {
    await open('day=2026-03-16');
    expect(screen.getByText(/^5 dates\. Something speaks against one of them\.$/)).toBeDefined();
    expect(events('Tuesday, 10 Mar 2026')).toEqual(['09:00 Course']);
    expect(events('Monday, 9 Mar 2026')).toEqual(['08:00 Huddle']);
    // Nothing regular is held while the quarter is closed.
    expect(events('Monday, 23 Mar 2026')).toEqual([]);
    expect(events('Tuesday, 24 Mar 2026')).toEqual(['09:00 Course']);
    expect(events('Wednesday, 25 Mar 2026')).toEqual(['until 12:00 Course']);
    expect(day('Tuesday, 24 Mar 2026').getByText(/Close of the quarter/)).toBeDefined();
    expect(day('Tuesday, 10 Mar 2026').queryByText(/Close of the quarter/)).toBeNull();
  });

  it('lets HR move a session by keys and by hand, and take it back', async () => {
    const { saved, user } = await open('day=2026-03-16');
    const session = () => screen.getAllByRole('button', { name: /^09:00.*Course$/ })[0];
    session()?.focus();
    await user.keyboard('{Shift>}{ArrowRight}{/Shift}');
    await waitFor(() => expect(events('Wednesday, 11 Mar 2026')).toEqual(['09:00 Course']));
    expect(document.activeElement).toBe(session());
    await waitFor(() =>
      expect(saved).toMatchObject([{ starts_at: '2026-03-11T09:00:00', ends_at: '2026-03-11T17:00:00' }]),
    );

    const carried = { types: ['application/x-tragwerk-session'], getData: () => 'm0/s0' };
    const thursday = screen.getByText('Thursday, 12 Mar 2026').closest('li');
    if (thursday) fireEvent.drop(thursday, { dataTransfer: carried });
    await waitFor(() => expect(events('Thursday, 12 Mar 2026')).toEqual(['09:00 Course']));
    await waitFor(() => expect(saved).toHaveLength(2));

    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(events('Wednesday, 11 Mar 2026')).toEqual(['09:00 Course']));
  });

  it('tells of a session as a whole, and leads on to changing it', async () => {
    const { user } = await open('day=2026-03-16');
    await user.click(day('Tuesday, 10 Mar 2026').getByRole('button'));
    const dialog = within(await screen.findByRole('dialog', { name: 'Course' }));
    expect(dialog.getByText('Room 2')).toBeDefined();
    await user.click(dialog.getByRole('button', { name: 'Change' }));
    const form = within(await screen.findByRole('dialog', { name: 'Change session' }));

    // What would speak against it is said while it is entered; the last day keeps its distance.
    expect(form.queryByText(/Close of the quarter/)).toBeNull();
    fireEvent.change(form.getByLabelText(/^Begins on/), { target: { value: '2026-03-28' } });
    expect(form.getByLabelText<HTMLInputElement>(/^Ends on/).value).toBe('2026-03-28');
    expect(form.getByText(/Falls into the blackout period “Close of the quarter”/)).toBeDefined();
    expect(form.getByText('Falls on a weekend: Saturday, 28 Mar 2026.')).toBeDefined();
  });

  it('is only looked at by those who do not plan', async () => {
    const { user, saved } = await open('day=2026-03-16', 'viewer');
    const button = day('Tuesday, 10 Mar 2026').getByRole('button');
    button.focus();
    await user.keyboard('{Shift>}{ArrowRight}{/Shift}');
    expect(saved).toEqual([]);
    expect(screen.queryByRole('button', { name: 'Plan a session' })).toBeNull();
    await user.click(button);
    const dialog = within(await screen.findByRole('dialog', { name: 'Course' }));
    expect(dialog.queryByRole('button', { name: 'Change' })).toBeNull();
  });
});

describe('getting about', () => {
  it('goes from month to month and to weeks by the address, and to where something is', async () => {
    const { user, router } = await open('day=2026-03-16');
    const search = () => router.state.location.search;
    await user.click(screen.getByRole('button', { name: 'Next month' }));
    expect(screen.getByRole('heading', { name: 'April 2026' })).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Go to the last date: 24 Mar 2026' }));
    expect(screen.getByRole('heading', { name: 'March 2026' })).toBeDefined();

    await user.click(screen.getByRole('radio', { name: 'Week' }));
    expect(await screen.findByRole('heading', { name: /^Week 13: 23/ })).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Previous week' }));
    expect(screen.getByRole('heading', { name: /^Week 12/ })).toBeDefined();
    expect(search()).toMatchObject({ view: 'calendar', span: 'week', day: '2026-03-16' });
    expect(screen.getByText(/^1 date\./)).toBeDefined();
  });
});
