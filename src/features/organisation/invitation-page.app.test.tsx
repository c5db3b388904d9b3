import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp } from '@tests/support/render-app';

const TOKEN = 'Yu_CpdQMnd2_d-kkSoDsM-8xy2H_eQHK4CQ7PpoMxTk';
const PREVIEW = '/rest/v1/rpc/preview_invitation';

const OPEN = {
  organisation_name: 'Hegenbruck',
  email: 'bert@example.org',
  role: 'sales_lead',
  expires_at: '2030-06-01T12:00:00Z',
};
/** Of an invitation that is closed the server tells the state alone. */
const preview = (state: string) => ({
  [PREVIEW]: { status: 200, body: state === 'open' ? { ...OPEN, state } : { state } },
});

describe('the page behind an invitation link', () => {
  it('takes the token out of the address and keeps it for this tab alone', async () => {
    const { router, sent } = await renderApp({ at: `/invitation#token=${TOKEN}`, answers: preview('open') });
    await screen.findByRole('heading', { level: 1, name: 'Invitation to Hegenbruck' });
    await waitFor(() => expect(window.location.href).not.toContain(TOKEN));
    expect(router.state.location.href).toBe('/invitation');
    expect(Object.values(sessionStorage)).toEqual([TOKEN]);
    expect(JSON.stringify(localStorage)).not.toContain(TOKEN);
    expect(sent.filter(({ url }) => url.href.includes(TOKEN))).toEqual([]);
    expect(sent.map(({ method, url }) => `${method} ${url.pathname}`)).toEqual([`POST ${PREVIEW}`]);
    expect(sent[0]?.body).toContain(TOKEN);
  });

  it('finds it again on the way back from signing up, and carries the address along, but not in the address bar', async () => {
    const { user, router } = await renderApp({
      at: `/invitation#token=${TOKEN}`,
      answers: preview('open'),
    });
    await user.click(await screen.findByRole('link', { name: 'Create an account' }));
    expect(await screen.findByLabelText('E-mail address')).toHaveProperty('value', 'bert@example.org');
    expect(router.state.location.search).toEqual({ next: '/invitation' });
    expect(window.location.href).not.toContain(TOKEN);
    await router.navigate({ to: '/invitation' });
    expect(await screen.findByText('Sales leadership')).toBeDefined();
  });

  it('follows a second link opened in the same tab', async () => {
    const other = TOKEN.split('').reverse().join('');
    const { router } = await renderApp({ at: `/invitation#token=${TOKEN}`, answers: preview('open') });
    await screen.findByRole('heading', { level: 1, name: 'Invitation to Hegenbruck' });
    await router.navigate({ to: '/invitation', hash: `token=${other}` });
    await waitFor(() => expect(Object.values(sessionStorage)).toEqual([other]));
  });

  it.each([
    ['expired', 'This invitation has expired'],
    ['accepted', 'This invitation has been used'],
    ['revoked', 'This invitation has been withdrawn'],
  ])('says of one that is %s what to do', async (state, title) => {
    await renderApp({ at: `/invitation#token=${TOKEN}`, answers: preview(state) });
    expect(await screen.findByRole('heading', { level: 1, name: title })).toBeDefined();
    expect(screen.queryByRole('link', { name: 'Create an account' })).toBeNull();
    expect(screen.getByRole('link', { name: 'To the start page' })).toBeDefined();
  });

  it('says that a token is unknown', async () => {
    await renderApp({
      at: `/invitation#token=${TOKEN}`,
      answers: { [PREVIEW]: { status: 200, body: null } },
    });
    expect(await screen.findByRole('heading', { name: 'This invitation does not exist' })).toBeDefined();
  });

  it.each([
    '/invitation',
    '/invitation#token=',
    '/invitation#token=<script>',
    '/invitation?token=in-the-query',
  ])('asks nobody about %s', async (at) => {
    const { sent } = await renderApp({ at, answers: {} });
    expect(await screen.findByRole('heading', { name: 'No invitation here' })).toBeDefined();
    expect(sent).toEqual([]);
  });
});
