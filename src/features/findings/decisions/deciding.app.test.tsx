import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { programmeRows } from '@tests/support/programme-rows';
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
import type { DecisionRow } from '@/programme/store/decide-findings';

const FINDING = 'C01/c0/b0';

beforeEach(() => leaveSession('me'));

const rowOf = (decision: Partial<DecisionRow>): DecisionRow => ({
  organisation_id: ORGANISATION,
  programme_id: PROGRAMME,
  id: 'd',
  finding_id: FINDING,
  status: 'accepted',
  reason: '',
  owner_name: '',
  review_on: null,
  score_at_decision: null,
  created_at: '',
  created_by: null,
  updated_at: '',
  updated_by: null,
  version: 1,
  ...decision,
});

interface OpenOptions {
  role?: string;
  decisions?: DecisionRow[];
  /** What the server says to a decision. */
  decide?: (request: SentRequest) => CannedAnswer;
}

/** The page of one finding: the bonus works against asking, with a score of 48. */
async function open({ role = 'change_manager', decisions = [], decide }: OpenOptions = {}) {
  const stored = { decisions };
  const rows = programmeRows({
    behaviours: ['Ask first'],
    conditions: [{ title: 'Commission', strength: 5 }],
    effects: [{ condition: 0, behaviour: 0, espoused: null, in_use: -3 }],
  });
  const programme = { ...rows.programme, id: PROGRAMME, organisation_id: ORGANISATION };
  const app = await renderApp({
    at: `/o/${ORGANISATION}/p/${PROGRAMME}/finding/${FINDING}`,
    answers: {
      '/rest/v1/memberships': memberOf(ORGANISATION, role, { user_id: 'other' }),
      '/rest/v1/organisation_policies': { status: 200, body: [] },
      '/rest/v1/rpc/load_series': NOTHING_MEASURED,
      '/rest/v1/rpc/load_programmes': () => ({
        status: 200,
        body: { teams: [], blackouts: [], programmes: [{ ...rows, programme, decisions: stored.decisions }] },
      }),
      '/rest/v1/rpc/decide_findings': (request) => decide?.(request) ?? { status: 500, body: {} },
    },
  });
  await screen.findByRole('heading', { level: 2, name: 'The rule' });
  const asked = () => app.sent.filter(({ url }) => url.pathname.endsWith('/decide_findings'));
  return { ...app, asked, stored };
}

const dialog = () => within(screen.getByRole('dialog'));

describe('deciding about a finding', () => {
  it('asks for all an acceptance needs, and sends it once however often it is pressed', async () => {
    const { user, asked } = await open({
      decide: () => ({ status: 200, body: [rowOf({ reason: 'Until May', owner_name: 'The board' })] }),
    });
    await user.click(await screen.findByRole('button', { name: 'Accept …' }));
    await screen.findByRole('dialog', { name: 'Accept finding' });
    const submit = dialog().getByRole('button', { name: 'Accept' });
    await user.click(submit);
    expect(asked()).toEqual([]);
    const reason = dialog().getByRole('textbox', { name: /Why do you live with this tension/ });
    expect(document.activeElement).toBe(reason);
    expect(reason.getAttribute('aria-invalid')).toBe('true');
    await user.type(reason, ' Until May ');
    await user.type(dialog().getByRole('combobox', { name: /Who answers for it/ }), 'The board');
    await user.dblClick(submit);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(asked()).toHaveLength(1);
    expect(JSON.parse(asked()[0]?.body ?? '')).toMatchObject({
      p_changes: [
        {
          finding: FINDING,
          version: null,
          decision: { status: 'accepted', reason: 'Until May', owner: 'The board', score: 48 },
        },
      ],
    });
    const section = within(screen.getByRole('region', { name: 'Decision' }));
    expect(section.getByText('Accepted tension')).toBeDefined();
    expect(section.getByText('Until May')).toBeDefined();
    expect(section.getByRole('button', { name: 'Reopen' })).toBeDefined();
  });

  it('shows what somebody else has decided meanwhile, keeps what was typed, and then replaces it knowingly', async () => {
    const others = rowOf({ status: 'in_progress', reason: 'In the board in May', updated_by: 'other' });
    const answers: CannedAnswer[] = [
      { status: 400, body: { code: 'PT400', message: 'decided_since' } },
      { status: 200, body: [rowOf({ status: 'dismissed', reason: 'Mine', version: 2 })] },
    ];
    const { user, asked, stored } = await open({
      decide: () => {
        stored.decisions = [others];
        return answers.shift() ?? { status: 500, body: {} };
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Dismiss …' }));
    await screen.findByRole('dialog', { name: 'Dismiss finding' });
    const reason = dialog().getByRole('textbox', { name: /Why is this no problem here/ });
    await user.type(reason, 'Mine');
    await user.click(dialog().getByRole('button', { name: 'Dismiss' }));
    const alert = await dialog().findByRole('alert');
    expect(alert.textContent).toContain('Andrea: Being worked on.');
    expect(alert.textContent).toContain('In the board in May');
    expect(reason).toHaveProperty('value', 'Mine');
    await user.click(dialog().getByRole('button', { name: 'Dismiss' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(
      asked().map(({ body }) => (JSON.parse(body) as { p_changes: object[] }).p_changes[0]),
    ).toMatchObject([{ version: null }, { version: 1 }]);
  });

  it('is kept for the next visit while it is on its way, and no longer', async () => {
    const isKept = () =>
      Object.entries(localStorage).some(
        ([name, kept]) => name.startsWith('tragwerk.unsent.') && String(kept).includes('"decided"'),
      );
    let onItsWay = false;
    const { user } = await open({
      decisions: [rowOf({ reason: 'Known', review_on: '2199-01-01' })],
      decide: () => {
        onItsWay = isKept();
        return { status: 200, body: [] };
      },
    });
    expect(isKept()).toBe(false);
    await user.click(await screen.findByRole('button', { name: 'Reopen' }));
    await screen.findByRole('button', { name: 'Accept …' });
    await waitFor(() => expect(onItsWay).toBe(true));
    await waitFor(() => expect(isKept()).toBe(false));
  });

  it('takes what was shown back when the server refuses', async () => {
    const { user } = await open({
      decisions: [rowOf({ reason: 'Known', review_on: '2199-01-01' })],
      decide: () => ({ status: 403, body: { code: '42501', message: 'no right' } }),
    });
    await user.click(await screen.findByRole('button', { name: 'Reopen' }));
    expect(await screen.findByRole('alert')).toBeDefined();
    expect(screen.getByText('Known')).toBeDefined();
  });
});

describe('a finding that has been accepted', () => {
  const decision = (changes: Partial<DecisionRow>) => rowOf({ reason: 'Known', ...changes });

  it('is open again once its date has come, and says since when', async () => {
    await open({ decisions: [decision({ review_on: '2026-01-31' })] });
    expect(await screen.findByText(/^Its review date came on 31 Jan 2026/)).toBeDefined();
  });

  it('is open again once it weighs more, and names both scores', async () => {
    await open({ decisions: [decision({ review_on: '2199-01-01', score_at_decision: 40 })] });
    expect(await screen.findByText(/^It was accepted at a score of 40\. It now weighs 48/)).toBeDefined();
  });

  it('is there to read, without buttons, for who may not decide', async () => {
    await open({ role: 'hr', decisions: [decision({ review_on: '2199-01-01' })] });
    const section = within(await screen.findByRole('region', { name: 'Decision' }));
    expect(section.getByText('Known')).toBeDefined();
    expect(section.queryAllByRole('button')).toEqual([]);
  });
});
