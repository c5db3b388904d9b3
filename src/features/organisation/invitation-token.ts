const KEY = 'tragwerk.invitation';

/** What tokens look like; anything else in the fragment or the storage is not ours. */
const TOKEN = /^[A-Za-z0-9_-]{20,128}$/;

/** The token of an invitation link's fragment (`token=…`, without the #), or null. */
export function tokenInFragment(fragment: string): string | null {
  const token = new URLSearchParams(fragment).get('token');
  return token !== null && TOKEN.test(token) ? token : null;
}

/**
 * Keeps the token while its holder signs up or in. Only this tab can read it, and it goes with the tab; it never
 * stands in a query string, which would reach servers, logs and the browser's history.
 */
export function keepToken(token: string): void {
  try {
    sessionStorage.setItem(KEY, token);
  } catch {
    // storage may be forbidden: the link then has to be opened again after signing in
  }
}

export function keptToken(): string | null {
  try {
    const token = sessionStorage.getItem(KEY);
    return token !== null && TOKEN.test(token) ? token : null;
  } catch {
    return null;
  }
}

export function forgetToken(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // storage may be forbidden: then nothing was kept
  }
}

/** The link an invited person is sent; the token stands in the fragment, which browsers do not send to servers. */
export const invitationLink = (origin: string, token: string): string =>
  `${origin}/invitation#token=${token}`;
