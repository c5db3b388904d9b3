import { beforeAll, describe, expect, it } from 'vitest';
import { raw } from '@tests/support/http';
import { clientOf, newPerson, type Person } from '@tests/support/people';
import { sharedBackend } from '@tests/support/shared-backend';

/** A forgotten password: the link that a mail would carry is printed where the server runs. */
const backend = sharedBackend();
let person: Person;

beforeAll(async () => {
  person = await newPerson(backend, 'forgetful');
});

const redirectTo = () => `${backend.url}/new-password`;

/** Asks for a link as the app does; answers the link printed for it. */
async function askForLink(email = person.email): Promise<string> {
  const before = backend.printed().length;
  const { error } = await clientOf(backend).auth.resetPasswordForEmail(email, { redirectTo: redirectTo() });
  expect(error).toBeNull();
  const [link = ''] = /http\S+/.exec(backend.printed().slice(before)) ?? [];
  return link;
}

/** What the browser does with the link: where it is sent, and what the app finds in the fragment there. */
async function open(link: string): Promise<{ page: string; found: URLSearchParams }> {
  const { status, headers } = await raw(backend.url, link.slice(new URL(link).origin.length));
  expect(status).toBe(303);
  const { origin, pathname, hash } = new URL(String(headers.location));
  return { page: origin + pathname, found: new URLSearchParams(hash.slice(1)) };
}

describe('a forgotten password', () => {
  it('prints one readable line with the link, and for whom it is', async () => {
    const before = backend.printed().length;
    const link = await askForLink();
    const lines = backend
      .printed()
      .slice(before)
      .split('\n')
      .filter((line) => line.trim() !== '');
    expect(lines).toEqual([
      `  For ${person.email}, to set a new password (printed here, not sent):`,
      `  ${link}`,
    ]);
    expect(new URL(link).origin).toBe(backend.url);
  });

  it('leads to the page for a new password, with a session, and the new password then works', async () => {
    const { page, found } = await open(await askForLink());
    expect(page).toBe(redirectTo());
    expect(found.get('type')).toBe('recovery');

    const browser = clientOf(backend);
    const session = {
      access_token: found.get('access_token') ?? '',
      refresh_token: found.get('refresh_token') ?? '',
    };
    const { data, error } = await browser.auth.setSession(session);
    expect([error, data.user?.email]).toEqual([null, person.email]);
    const password = 'another horse, another staple';
    expect((await browser.auth.updateUser({ password })).error).toBeNull();

    const signIn = (tried: string) =>
      clientOf(backend).auth.signInWithPassword({ email: person.email, password: tried });
    expect((await signIn(person.password)).error?.code).toBe('invalid_credentials');
    expect((await signIn(password)).error).toBeNull();
  });

  it('makes a link that works once', async () => {
    const link = await askForLink();
    expect((await open(link)).found.has('access_token')).toBe(true);
    const { page, found } = await open(link);
    expect([page, found.has('access_token'), found.get('error_code')]).toEqual([
      redirectTo(),
      false,
      'otp_expired',
    ]);
  });

  it('makes the link before it worthless', async () => {
    const first = await askForLink();
    await askForLink();
    expect((await open(first)).found.has('access_token')).toBe(false);
  });

  it('is answered the same for an address nobody has, and prints nothing', async () => {
    const before = backend.printed().length;
    expect(await askForLink('nobody@example.org')).toBe('');
    expect(backend.printed().length).toBe(before);
  });

  it('carries the session nowhere else, however the link is changed', async () => {
    const link = new URL(await askForLink());
    const elsewhere = [
      'https://elsewhere.example/',
      'http://127.0.0.1:9/',
      'http://localhost:9/',
      backend.url,
      '',
    ];
    for (const target of elsewhere) {
      link.searchParams.set('redirect_to', target);
      const { status, headers } = await raw(backend.url, link.pathname + link.search);
      expect([status, headers.location]).toEqual([400, undefined]);
    }
    link.searchParams.set('redirect_to', redirectTo());
    const twice = `${link.pathname}${link.search}&redirect_to=http%3A%2F%2Flocalhost%3A9`;
    expect((await raw(backend.url, twice)).status).toBe(400);
    expect((await open(link.toString())).found.has('access_token')).toBe(true);
  });

  it.each(['signup', 'magiclink', 'email_change', 'invite', ''])(
    'is the only thing links are for: not %s',
    async (type) => {
      const link = new URL(await askForLink());
      link.searchParams.set('type', type);
      expect((await raw(backend.url, link.pathname + link.search)).status).toBe(400);
    },
  );
});

describe('an account', () => {
  it('does not say whether an address is registered', async () => {
    const { data, error } = await clientOf(backend).auth.signUp({
      email: person.email.toUpperCase(),
      password: 'not the right password',
    });
    expect(data.session).toBeNull();
    expect([error?.code, error?.message]).toEqual([
      'sign_up_refused',
      'No account could be created with these details.',
    ]);
    const wrong = await clientOf(backend).auth.signInWithPassword({ email: person.email, password: 'x' });
    const unknown = await clientOf(backend).auth.signInWithPassword({
      email: 'nobody@example.org',
      password: 'x',
    });
    expect(wrong.error).toEqual(unknown.error);
  });

  it('keeps its address: nobody here confirms another one', async () => {
    const { client } = await newPerson(backend, 'mover');
    expect((await client.auth.updateUser({ email: person.email })).error?.code).toBe('not_offered');
    expect((await client.auth.updateUser({ email: 'new@example.org' })).error?.code).toBe('not_offered');
  });

  it('wants a password of ten characters', async () => {
    const { error } = await clientOf(backend).auth.signUp({
      email: 'short@example.org',
      password: 'nine char',
    });
    expect(error?.code).toBe('weak_password');
  });

  it('cannot use its address to write on the terminal', async () => {
    const before = backend.printed().length;
    for (const email of ['\u001b[31mx@example.org', 'x\r\nFor y@example.org', 'x\u202e@example.org']) {
      await clientOf(backend).auth.signUp({ email, password: 'long enough to pass' });
      await clientOf(backend).auth.resetPasswordForEmail(email);
    }
    expect(backend.printed().slice(before)).not.toMatch(/[^\P{Cc}\n]|\u202e|\r/u);
    expect(backend.printed().slice(before)).not.toContain('\nFor y@');
  });
});
