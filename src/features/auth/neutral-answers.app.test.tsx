import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp, type CannedAnswer } from '@tests/support/render-app';

const USER = {
  id: '0b7f1c1e-7a52-4f0e-9a53-1f7c1d1e2a3b',
  aud: 'authenticated',
  role: 'authenticated',
  email: 'anna@example.org',
  app_metadata: {},
  user_metadata: {},
  created_at: '2026-01-01T00:00:00Z',
};

async function signUpWith(answer: CannedAnswer) {
  const { user } = await renderApp({ at: '/sign-up', answers: { '/auth/v1/signup': answer } });
  await user.type(await screen.findByLabelText('Your name'), 'Anna Ahlers');
  await user.type(screen.getByLabelText('E-mail address'), 'anna@example.org');
  await user.type(screen.getByLabelText('Password'), 'a sentence of some length');
  await user.click(screen.getByRole('button', { name: 'Create account' }));
}

describe('signing up where addresses are confirmed by mail', () => {
  // A hosted project answers a taken address with a made-up user without identities.
  it.each([
    ['a new address', [{ id: 'x', identity_id: 'x', user_id: USER.id, provider: 'email' }]],
    ['a taken address', []],
  ])('reads the same for %s', async (_name, identities) => {
    await signUpWith({ status: 200, body: { ...USER, identities } });
    expect(await screen.findByRole('heading', { name: 'Please look at your e-mails' })).toBeDefined();
    expect(
      screen.getByText(
        'If anna@example.org can be used for a new account, a message with a confirmation link is on its way. Open it to carry on.',
      ),
    ).toBeDefined();
  });
});

describe('signing up where a taken address is refused', () => {
  it('does not say that it is taken, and keeps what was typed', async () => {
    await signUpWith({
      status: 422,
      body: { code: 422, error_code: 'user_already_exists', msg: 'User already registered' },
    });
    expect((await screen.findByRole('alert')).textContent).toContain(
      'No account could be created with these details.',
    );
    expect(screen.getByLabelText('E-mail address')).toHaveProperty('value', 'anna@example.org');
    expect(screen.getByLabelText('Password')).toHaveProperty('value', 'a sentence of some length');
  });
});

describe('a forgotten password', () => {
  async function ask(demo: Parameters<typeof renderApp>[0]['demo']) {
    const { user, sent } = await renderApp({
      at: '/forgot-password',
      demo: demo ?? null,
      answers: { '/auth/v1/recover': { status: 200, body: {} } },
    });
    await user.type(await screen.findByLabelText('E-mail address'), 'nobody@example.org');
    await user.click(screen.getByRole('button', { name: 'Send link' }));
    await screen.findByText(
      'If there is an account for nobody@example.org, a link to set a new password is on its way.',
    );
    return sent;
  }
  const terminal = /printed in the terminal/;

  it('promises nothing about the address', async () => {
    const sent = await ask(null);
    expect(sent[0]?.url.searchParams.get('redirect_to')).toBe(`${window.location.origin}/new-password`);
    expect(screen.queryByText(terminal)).toBeNull();
  });

  it('says where the link is on the embedded backend, which sends no mail', async () => {
    const account = { email: 'demo@example.org', password: 'x' };
    await ask({ de: account, en: account });
    expect(screen.getByText(terminal)).toBeDefined();
  });

  it('says that a link has expired', async () => {
    await renderApp({
      at: '/new-password#error=access_denied&error_code=otp_expired&error_description=expired',
      answers: {},
    });
    expect(await screen.findByRole('heading', { name: 'This link no longer works' })).toBeDefined();
    expect(screen.getByRole('link', { name: 'Ask for a new link' })).toBeDefined();
  });
});

describe('a password that is too short', () => {
  it('is objected to at the field, which gets the focus; nothing is sent', async () => {
    const { user, sent } = await renderApp({ at: '/sign-up', language: 'de', answers: {} });
    await user.type(await screen.findByLabelText('Ihr Name'), 'Anna');
    await user.type(screen.getByLabelText('E-Mail-Adresse'), 'anna@example.org');
    await user.type(screen.getByLabelText('Passwort'), 'kurz');
    await user.click(screen.getByRole('button', { name: 'Konto anlegen' }));
    expect(screen.getByText('Bitte verwenden Sie mindestens 10 Zeichen.')).toBeDefined();
    expect(document.activeElement).toBe(screen.getByLabelText('Passwort'));
    expect(sent).toEqual([]);
  });
});
