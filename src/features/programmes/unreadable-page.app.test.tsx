import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Language } from '@/i18n/languages';
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

beforeEach(() => leaveSession('me'));

const GOOD = '0000000b-0001-4000-8000-000000000002';

/** Two programmes, one of which has a measure until the end of time, over a server that lets it be mended. */
async function open(at: string, role = 'owner', language: Language = 'en') {
  const server = { ends_on: '9999-12-31' as string | null, deleted: false };
  const draft = {
    behaviours: ['Ask first'],
    conditions: [{ title: 'Bonus' }],
    effects: [{ condition: 0, behaviour: 0, espoused: 1, in_use: -3 }],
  };
  const named = (id: string, name: string, ends_on: string | null) => {
    const made = programmeRows({ ...draft, measures: [{ title: 'Kick-off', ends_on }] });
    return { ...made, programme: { ...made.programme, id, name } };
  };
  const loaded = ({ body }: SentRequest): CannedAnswer => {
    const wanted = (JSON.parse(body) as { p_programme_id?: string }).p_programme_id;
    const all = [
      ...(server.deleted ? [] : [named(PROGRAMME, 'Endless', server.ends_on)]),
      named(GOOD, 'Consulting', null),
    ];
    const programmes = all.filter(({ programme }) => wanted === undefined || programme.id === wanted);
    return { status: 200, body: { teams: [], blackouts: [], programmes } };
  };
  const app = await renderApp({
    at,
    language,
    answers: {
      '/rest/v1/memberships': memberOf(ORGANISATION, role),
      '/rest/v1/organisation_policies': { status: 200, body: [] },
      '/rest/v1/rpc/load_series': NOTHING_MEASURED,
      '/rest/v1/rpc/load_programmes': loaded,
      '/rest/v1/measures': ({ method, body }) => {
        if (method === 'PATCH') Object.assign(server, JSON.parse(body));
        return { status: 200, body: [] };
      },
      '/rest/v1/programmes': ({ method }) => {
        if (method === 'DELETE') server.deleted = true;
        return { status: 200, body: method === 'DELETE' ? [{ id: PROGRAMME }] : [] };
      },
    },
  });
  const changes = () =>
    app.sent.filter(({ method, url }) => method !== 'GET' && !url.pathname.includes('/rpc/'));
  return { ...app, changes };
}

const LIST = `/o/${ORGANISATION}/programmes`;
const PAGE = `/o/${ORGANISATION}/p/${PROGRAMME}`;

describe('a programme that cannot be read', () => {
  it.each([
    ['en', 'This programme cannot be read.', '“End” of “Kick-off” (measure): 31 Dec 9999'],
    ['de', 'Dieses Programm lässt sich nicht lesen.', '„Ende“ von „Kick-off“ (Maßnahme): 31.12.9999'],
  ] as const)('stands in the list with its reason, beside the others (%s)', async (language, says, why) => {
    await open(LIST, 'viewer', language);
    const cards = await screen.findAllByRole('heading', { level: 2 }, { timeout: 60_000 });
    expect(cards.map((card) => card.textContent)).toEqual(['Endless', 'Consulting']);
    expect(screen.getByText(`${says} ${why}`)).toBeTruthy();
  });

  it('is mended where one may change it, and then shown', async () => {
    const { user, changes } = await open(`${PAGE}/goals`);
    await screen.findByRole('heading', { level: 1, name: '“Endless” cannot be read' }, { timeout: 60_000 });
    await user.click(screen.getByRole('button', { name: /^Empty this field/ }));
    await waitFor(() =>
      expect(changes().map(({ method, body }) => [method, body])).toEqual([['PATCH', '{"ends_on":null}']]),
    );
    const query = changes()[0]?.url.searchParams;
    expect(['organisation_id', 'programme_id', 'id'].map((name) => query?.get(name))).toEqual([
      `eq.${ORGANISATION}`,
      `eq.${PROGRAMME}`,
      'eq.m0',
    ]);
    await waitFor(() =>
      expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Strategic goals'),
    );
  });

  it('is deleted after its name has been typed', async () => {
    const { user, changes, router } = await open(PAGE);
    await screen.findByRole('heading', { level: 1, name: '“Endless” cannot be read' }, { timeout: 60_000 });
    await user.click(screen.getByRole('button', { name: 'Delete …' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Delete' }));
    expect(changes()).toEqual([]);
    await user.type(within(dialog).getByRole('textbox'), 'Endless');
    await user.click(within(dialog).getByRole('button', { name: 'Delete' }));
    await waitFor(() => expect(changes().map(({ method }) => method)).toEqual(['DELETE']));
    await waitFor(() => expect(router.state.location.pathname).not.toContain(PROGRAMME));
  });

  it('offers nothing to whoever may not change it but a copy', async () => {
    await open(PAGE, 'viewer');
    await screen.findByRole('heading', { level: 1, name: '“Endless” cannot be read' }, { timeout: 60_000 });
    const main = screen.getByRole('main');
    expect(
      within(main)
        .getAllByRole('button')
        .map((button) => button.textContent),
    ).toEqual(['Download as it is stored']);
  });

  it('leaves every page of the other as it is', async () => {
    await open(`/o/${ORGANISATION}/p/${GOOD}/goals`);
    await screen.findByRole('heading', { level: 1, name: 'Strategic goals' }, { timeout: 60_000 });
  });
});
