import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import { Providers } from '@/app/providers';
import { createQueryClient } from '@/app/query-client';
import { createAppRouter } from '@/app/router';
import { SESSION_KEY } from '@/data/client';
import type { BackendConfig } from '@/data/config';
import { followSession } from '@/data/session';
import { startTexts } from '@/i18n/i18n';
import type { Language } from '@/i18n/languages';
import { rememberTypedEmail } from '@/ui/forms/typed-email';

export interface SentRequest {
  method: string;
  url: URL;
  body: string;
}

export interface CannedAnswer {
  status: number;
  body: unknown;
}

/** Somebody is signed in, as an earlier visit left it. */
export function leaveSession(id: string, email = `${id}@example.org`): void {
  const user = { id, email, app_metadata: {}, user_metadata: {}, aud: '' };
  const session = { access_token: 'a.b.c', refresh_token: 'r', token_type: 'bearer', user };
  const ends = { expires_in: 3600, expires_at: Math.floor(Date.now() / 1000) + 3600 };
  localStorage.setItem(SESSION_KEY, JSON.stringify({ ...session, ...ends }));
}

/** Ids of an organisation and of its programme, as addresses want them. */
export const ORGANISATION = '0000000a-0001-4000-8000-000000000001';
export const PROGRAMME = '0000000b-0001-4000-8000-000000000001';

/** Whoever is signed in belongs to an organisation. `more` of the row, where it matters. */
export const memberOf = (organisation_id: string, role = 'owner', more: object = {}): CannedAnswer => ({
  status: 200,
  body: [
    {
      organisation_id,
      role,
      display_name: 'Andrea',
      organisations: { name: 'Hegenbruck', currency: 'EUR' },
      ...more,
    },
  ],
});

/** Nothing has been measured. */
export const NOTHING_MEASURED: CannedAnswer = {
  status: 200,
  body: { smallest_team: 7, hidden: [], series: [] },
};

interface AppOptions {
  at: string;
  language?: Language;
  demo?: BackendConfig['demo'];
  /** Answers by path, e.g. `/auth/v1/recover`, made for the request where it matters; everything else is 404. */
  answers: Record<string, CannedAnswer | ((request: SentRequest) => CannedAnswer)>;
}

const textOf = (body: BodyInit | null | undefined) => (typeof body === 'string' ? body : '');

/**
 * The whole app in jsdom, with its own router, client and texts. Only the network is replaced, for answers that the
 * embedded backend cannot give, such as those of a hosted project.
 */
export async function renderApp({ at, language = 'en', demo = null, answers }: AppOptions) {
  const sent: SentRequest[] = [];
  vi.stubGlobal('fetch', (input: RequestInfo | URL, init?: RequestInit) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const request = { method: init?.method ?? 'GET', url, body: textOf(init?.body) };
    sent.push(request);
    const answer = answers[url.pathname] ?? { status: 404, body: {} };
    const { status, body } = typeof answer === 'function' ? answer(request) : answer;
    return Promise.resolve(
      new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } }),
    );
  });
  rememberTypedEmail('');
  window.history.pushState(null, '', at);
  await startTexts(language);
  const queryClient = createQueryClient();
  const router = createAppRouter({ queryClient, demo });
  const config = { supabaseUrl: window.location.origin, publishableKey: 'a-key-for-tests', demo };
  await followSession(config, () => queryClient.clear());
  render(<Providers queryClient={queryClient} router={router} />);
  return { user: userEvent.setup(), router, sent };
}
