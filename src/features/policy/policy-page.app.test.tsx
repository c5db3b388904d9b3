import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Language } from '@/i18n/languages';
import { about, BEFORE, observed } from '@tests/support/measured';
import {
  type CannedAnswer,
  leaveSession,
  memberOf,
  ORGANISATION,
  renderApp,
  type SentRequest,
} from '@tests/support/render-app';

const AT = `/o/${ORGANISATION}/policy`;
const USER = '0000000e-0000-4000-8000-000000000001';

beforeEach(() => leaveSession(USER, 'owner@example.org'));

/** One contradiction: 100 · 3/3 · 5/5 · 5/5 · 0.6 = 60, just critical. Whatever else is found does not matter here. */
const programme = {
  programme: { id: 'p', name: 'Consulting', strategy: '', status: 'active', starts_on: null, ends_on: null },
  goals: [],
  behaviours: [{ id: 'b', key: 'ask', title: 'Ask first', importance: 5, habit_strength: 3, effort: 3 }].map(
    (row) => ({ ...row, from_text: '', to_text: '', goal_ids: [], team_ids: [] }),
  ),
  conditions: [
    { id: 'c', key: 'bonus', category: 'recognition_and_bonus', title: 'Commission', strength: 5 },
  ].map((row) => ({
    ...row,
    espoused_text: '',
    in_use_text: '',
    changeability: 3,
    formality: 'official',
    reward: 'material',
  })),
  effects: [{ condition_id: 'c', behaviour_id: 'b', in_use: -3, espoused: null, confidence: 'low' }].map(
    (row) => ({ ...row, rationale: '', ratings: [], evidence: [] }),
  ),
  measures: [],
  sessions: [],
  indicators: [],
  stakeholders: [],
  decisions: [],
};

/** Seven weeks a little above before: a signal to the NHS, none yet to Wheeler. */
const measured = {
  ...programme,
  measures: [
    {
      id: 'm',
      key: 'letter',
      title: 'Letter',
      kind: 'communication',
      status: 'done',
      starts_on: '2025-03-31',
      after_ids: [],
      expected: [],
      indicators: {},
    },
  ].map((row) => ({
    ...row,
    ends_on: '2025-04-30',
    hours_per_head: null,
    cost: null,
    behaviour_ids: ['b'],
    condition_ids: [],
    team_ids: [],
  })),
  indicators: [
    { id: 'i', key: 'sheets', behaviour_id: 'b', title: 'Needs sheets', unit: '%', direction: 'up' },
  ].map((row) => ({
    ...row,
    kind: 'leading',
    cadence: 'week',
    baseline_until: '2025-03-30',
    target: null,
    self_reported: false,
  })),
};
const readings = observed('south', [...BEFORE, ...about(52, 7)]);
const south = { id: 't', key: 'south', name: 'South', headcount: 14, parent_id: null };
const series = {
  smallest_team: 7,
  hidden: [],
  series: [
    {
      indicator_id: 'i',
      team_id: 't',
      periods: readings.map(({ period }) => period),
      values: readings.map(({ value }) => value),
      n: readings.map(() => null),
    },
  ],
};

type Stored = { version: number; overrides: unknown };

interface OpenOptions {
  role?: string;
  stored?: Stored | null;
  language?: Language;
}

/** The page over a server that keeps one row, as the embedded backend would. */
async function open({ role = 'owner', stored = null, language = 'en' }: OpenOptions = {}) {
  const server: { stored: Stored | null } = { stored };
  const policies = ({ method, url, body }: SentRequest): CannedAnswer => {
    const rows = () => (server.stored ? [server.stored] : []);
    if (method === 'GET') return { status: 200, body: rows() };
    const { overrides } = JSON.parse(body) as Stored;
    if (method === 'POST') {
      if (server.stored) return { status: 409, body: { code: '23505', message: 'duplicate key' } };
      server.stored = { version: 1, overrides };
      return { status: 201, body: rows() };
    }
    const expected = Number(url.searchParams.get('version')?.replace('eq.', ''));
    if (server.stored?.version !== expected) return { status: 200, body: [] };
    server.stored = { version: expected + 1, overrides };
    return { status: 200, body: rows() };
  };
  const app = await renderApp({
    at: AT,
    language,
    answers: {
      '/rest/v1/memberships': memberOf(ORGANISATION, role),
      '/rest/v1/rpc/load_series': { status: 200, body: series },
      '/rest/v1/rpc/load_programmes': {
        status: 200,
        body: { teams: [south], blackouts: [], programmes: [measured] },
      },
      '/rest/v1/organisation_policies': policies,
    },
  });
  await screen.findByRole('heading', { level: 1, name: language === 'en' ? 'Audit policy' : 'Prüfmaßstäbe' });
  return { ...app, server };
}

/** By the element of its label: to compare all fields of this page with all their labels takes seconds. */
async function field(name: string): Promise<HTMLElement> {
  const label = await screen.findByText<HTMLLabelElement>(name, { selector: 'label' });
  const input = document.getElementById(label.htmlFor);
  if (!input) throw new Error(`nothing is labelled ${name}`);
  return input;
}
const retype = async (user: Awaited<ReturnType<typeof open>>['user'], name: string, text: string) => {
  const input = await field(name);
  await user.clear(input);
  await user.type(input, text);
  return input;
};
const effect = () => within(screen.getByRole('complementary', { name: 'What it does' }));

describe('an owner', () => {
  it('sees what a change does to the findings before anything is saved', async () => {
    const { user, sent } = await open();
    expect(effect().getByText(/Change a value/)).toBeDefined();
    await retype(user, 'Critical from', '61');
    const row = await effect().findByRole('row', { name: /^critical/ });
    const [before = 0, after = 0] = within(row)
      .getAllByRole('cell')
      .map(({ textContent }) => Number(textContent));
    expect(after).toBeLessThan(before);
    const moved = effect().getByRole('group');
    await user.click(within(moved).getByText(`${before - after} findings change their severity`));
    expect(within(moved).getByText(/Commission/)).toBeDefined();
    expect(within(moved).getAllByText('critical, then high')).toHaveLength(before - after);
    expect(sent.filter(({ method, url }) => method !== 'GET' && /policies/.test(url.pathname))).toEqual([]);
  });

  it('saves only what differs, and can take it back from the notice', async () => {
    const { user, server } = await open();
    await retype(user, 'Critical from', '61');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findAllByText(/The audit policy is saved/);
    expect(server.stored).toEqual({ version: 1, overrides: { severity: { critical: 61 } } });
    expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
    expect(await field('Critical from')).toHaveProperty('value', '61');

    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText('The audit policy is as it was before.');
    expect(server.stored).toEqual({ version: 2, overrides: {} });
    await waitFor(async () => expect(await field('Critical from')).toHaveProperty('value', '60'));
  });

  it('is told at the field what makes no sense, and nothing is sent', async () => {
    const { user, server } = await open();
    const critical = await retype(user, 'Critical from', '30');
    await user.tab();
    expect(critical).toHaveProperty('ariaInvalid', 'true');
    expect(screen.getByText('This must be more than “High from” (35).')).toBeDefined();
    await retype(user, 'Weight of habit', 'much');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(document.activeElement).toBe(await field('Weight of habit'));
    expect(screen.getByText('Please enter a number.')).toBeDefined();
    expect(effect().getByText(/^2 values do not make sense yet/)).toBeDefined();
    expect(server.stored).toBeNull();
  });

  it('chooses what counts as a signal for all indicators, and sees what that does', async () => {
    const { user, server } = await open();
    const choice = within(await screen.findByRole('group', { name: 'Patterns that count as a signal' }));
    expect(choice.getByRole('radio', { name: /^NHS England/ })).toHaveProperty('checked', true);
    await user.click(choice.getByRole('radio', { name: /^Wheeler/ }));
    await user.click(await effect().findByText('One finding comes'));
    expect(effect().getByText(/South: “Needs sheets” does not shift/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findAllByText(/The audit policy is saved/);
    expect(server.stored?.overrides).toEqual({ signalSet: 'wheeler' });
    expect(choice.getByText('Differs from the default')).toBeDefined();

    await user.click(screen.getByRole('button', { name: 'Reset all to default' }));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(server.stored?.overrides).toEqual({}));
    expect(choice.getByRole('radio', { name: /^NHS England/ })).toHaveProperty('checked', true);
  });

  it('types decimals as in German', async () => {
    const { user, server } = await open({ language: 'de' });
    await retype(user, 'Schwächere Seite mindestens', '0,25');
    await user.click(screen.getByRole('button', { name: 'Speichern' }));
    await screen.findByText(/sind gespeichert/);
    expect(server.stored?.overrides).toEqual({ C04: { ratioFrom: 0.25 } });
    expect(await field('Schwächere Seite mindestens')).toHaveProperty('value', '0,25');
  });

  it('keeps what was typed when somebody else was faster, and sees what they saved', async () => {
    const { user, server } = await open({
      stored: { version: 3, overrides: { severity: { critical: 70 } } },
    });
    await retype(user, 'Critical from', '61');
    server.stored = { version: 4, overrides: { severity: { critical: 75 }, habitWeight: 2 } };
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText(/Somebody else/);
    expect(await field('Critical from')).toHaveProperty('value', '61');
    expect(await screen.findByText('Saved by somebody else meanwhile: 75')).toBeDefined();
    // What was not touched follows.
    expect(await field('Weight of habit')).toHaveProperty('value', '2');
    expect(server.stored.version).toBe(4);

    await user.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findAllByText(/The audit policy is saved/);
    expect(server.stored).toEqual({
      version: 5,
      overrides: { severity: { critical: 61 }, habitWeight: 2 },
    });
  });

  it('is asked before leaving with changes that are not saved', async () => {
    const { user, router } = await open();
    await retype(user, 'Critical from', '61');
    await user.click(screen.getByRole('link', { name: 'Programmes' }));
    expect(await screen.findByRole('dialog', { name: 'Leave without saving?' })).toBeDefined();
    expect(router.state.location.pathname).toBe(AT);
  });

  it('goes back to the default, one by one or all at once', async () => {
    const stored = {
      version: 1,
      overrides: { severity: { critical: 70 }, habitWeight: 2, G01: { score: 40 } },
    };
    const { user, server } = await open({ stored });
    await user.click(await screen.findByRole('button', { name: 'Reset “Critical from” to its default, 60' }));
    expect(await field('Critical from')).toHaveProperty('value', '60');
    await user.click(screen.getByRole('button', { name: 'Reset all to default' }));
    expect(await field('Weight of habit')).toHaveProperty('value', '3');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findAllByText(/The audit policy is saved/);
    expect(server.stored).toEqual({ version: 2, overrides: {} });
    expect(screen.queryByText('Differs from the default')).toBeNull();
  });

  it('hears of stored values that make no sense any more; the default holds', async () => {
    await open({
      stored: { version: 1, overrides: { severity: { critical: 400 }, retired: 1, habitWeight: 2 } },
    });
    expect(await screen.findByText(/severity\.critical, retired/)).toBeDefined();
    expect(await field('Critical from')).toHaveProperty('value', '60');
    expect(await field('Weight of habit')).toHaveProperty('value', '2');
  });
});

it('everybody else reads the values, and has nothing to press', async () => {
  await open({ role: 'change_manager', stored: { version: 1, overrides: { severity: { critical: 70 } } } });
  expect(screen.getByText('70')).toBeDefined();
  expect(screen.getByText('Differs from the default')).toBeDefined();
  expect(screen.getByText(/Owners can change these values/)).toBeDefined();
  expect(screen.queryAllByRole('textbox')).toEqual([]);
  expect(screen.queryByRole('complementary', { name: 'What it does' })).toBeNull();
  expect(within(screen.getByRole('main')).queryAllByRole('button')).toEqual([]);
});
