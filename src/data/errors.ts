/** What went wrong, in the few kinds the interface can tell people something useful about. */
export type AppErrorKind =
  | 'offline'
  | 'unavailable'
  | 'timeout'
  | 'session'
  | 'forbidden'
  | 'conflict'
  | 'duplicate'
  | 'invalid'
  | 'not_found'
  | 'too_many'
  | 'too_large'
  | 'refused'
  | 'unreadable'
  | 'unknown';

/** Nothing speaks against what was asked for: the same may work as soon as there is a server that answers. */
export const isUnreached = (kind: AppErrorKind): boolean => kind === 'offline' || kind === 'unavailable';

/** The one error type above the data layer. `code` is a stable word of ours for kind `refused` (e.g. `last_owner`). */
export class AppError extends Error {
  readonly kind: AppErrorKind;
  readonly code: string | null;

  constructor(kind: AppErrorKind, message: string, code: string | null = null, cause?: unknown) {
    super(message, { cause });
    this.name = 'AppError';
    this.kind = kind;
    this.code = code;
  }
}

/** A conflict, with the row as somebody else has left it; null when it is gone. */
export class StaleRow<T = unknown> extends AppError {
  readonly theirs: T | null;

  constructor(theirs: T | null) {
    super('conflict', 'somebody else has changed the row since');
    this.name = 'StaleRow';
    this.theirs = theirs;
  }
}

const BY_SQLSTATE: Record<string, AppErrorKind> = {
  '42501': 'forbidden',
  '23505': 'duplicate',
  '23502': 'invalid',
  '23503': 'invalid',
  '23514': 'invalid',
  '22P02': 'invalid',
  '22003': 'invalid',
  '22001': 'invalid',
  '57014': 'timeout',
  '40001': 'conflict',
  PGRST116: 'not_found',
  PGRST301: 'session',
  PGRST303: 'session',
};

const BY_AUTH_CODE: Record<string, AppErrorKind> = {
  over_request_rate_limit: 'too_many',
  over_email_send_rate_limit: 'too_many',
  session_not_found: 'session',
  session_expired: 'session',
  refresh_token_not_found: 'session',
  bad_jwt: 'session',
};

interface ErrorLike {
  message?: unknown;
  code?: unknown;
  status?: unknown;
}

const isErrorLike = (value: unknown): value is ErrorLike => typeof value === 'object' && value !== null;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

function kindOfStatus(status: unknown): AppErrorKind | null {
  if (status === 401) return 'session';
  if (status === 403) return 'forbidden';
  if (status === 502 || status === 503) return 'unavailable';
  if (status === 408 || status === 504) return 'timeout';
  if (status === 413) return 'too_large';
  if (status === 429) return 'too_many';
  return null;
}

/** Turns whatever supabase-js, fetch or the database threw into an {@link AppError}. */
export function toAppError(error: unknown, status?: number): AppError {
  if (error instanceof AppError) return error;
  if (!isErrorLike(error)) return new AppError('unknown', 'unknown error', null, error);
  const message = text(error.message);
  const code = text(error.code);
  if (code === 'PT400') return new AppError('refused', message, message, error);
  // Without a session one may nothing; that is not what the role is to blame for.
  if (code === '42501' && status === 401) return new AppError('session', message, code, error);
  const known = BY_SQLSTATE[code] ?? BY_AUTH_CODE[code] ?? kindOfStatus(status ?? error.status);
  if (known) return new AppError(known, message, code || null, error);
  if (/failed to fetch|networkerror|load failed|fetch failed/i.test(message)) {
    return new AppError('offline', message, null, error);
  }
  if (/^AbortError|aborted/i.test(message)) return new AppError('timeout', message, null, error);
  return new AppError(code ? 'refused' : 'unknown', message, code || null, error);
}
