import { newPasswordPage } from '../mail';
import { Refusal } from './refusal';

/** What the app uses of the sign-in service, and nothing else of it. */
const AUTH: Readonly<Record<string, readonly string[]>> = {
  '/auth/v1/signup': ['POST'],
  '/auth/v1/token': ['POST'],
  '/auth/v1/recover': ['POST'],
  '/auth/v1/verify': ['GET'],
  '/auth/v1/user': ['GET', 'PUT'],
  '/auth/v1/logout': ['POST'],
};

const TABLE = /^\/rest\/v1\/[a-z][a-z_]*$/;
const TABLE_METHODS = ['GET', 'HEAD', 'POST', 'PATCH', 'DELETE'];
const FUNCTION = /^\/rest\/v1\/rpc\/[a-z][a-z_]*$/;

/** Is this a request for an API, of ours or one that Supabase has elsewhere, rather than for a page of the app? */
export const isForApi = (path: string): boolean =>
  /^\/(auth|rest|storage|functions|realtime|graphql|_system)(\/|$)/.test(path);

export const isFunctionCall = (path: string): boolean => FUNCTION.test(path);

/** The database's guess at how many rows there are counts everybody's, also those one may not see. */
export function guardPreferences(prefer: string | undefined): void {
  if (/\bcount\s*=\s*"?(planned|estimated)/i.test(prefer ?? '')) {
    throw new Refusal(400, 'not_offered', 'Only exact counts are offered here.');
  }
}

/** Lets through what the app uses: sign-in, tables and functions by their plain names. Everything else is not there. */
export function guardSurface(method: string, path: string): void {
  const methods =
    AUTH[path] ?? (TABLE.test(path) ? TABLE_METHODS : FUNCTION.test(path) ? ['POST'] : undefined);
  if (!methods) throw new Refusal(404, 'not_found', 'There is nothing here.');
  if (!methods.includes(method)) {
    throw new Refusal(405, 'wrong_method', 'This is not possible here.', { allow: methods.join(', ') });
  }
}

/**
 * Narrows the sign-in service further: passwords and sessions only; links only to where our own mails lead (lite would
 * carry a fresh session to any port of this machine); no change of address, which nobody here confirms.
 */
export function guardAuth(
  method: string,
  { pathname, searchParams }: URL,
  body: unknown,
  site: string,
): void {
  const refused = () => new Refusal(400, 'not_offered', 'This is not offered here.');
  if (pathname === '/auth/v1/token') {
    const [kind, ...others] = searchParams.getAll('grant_type');
    if (others.length > 0 || (kind !== 'password' && kind !== 'refresh_token')) throw refused();
  }
  if (pathname === '/auth/v1/verify') {
    const target = searchParams.getAll('redirect_to');
    const type = searchParams.getAll('type');
    if (type.join() !== 'recovery' || target.join() !== newPasswordPage(site)) throw refused();
  }
  if (pathname === '/auth/v1/user' && method === 'PUT') {
    if (typeof body !== 'object' || body === null || 'email' in body || 'phone' in body) throw refused();
  }
}
