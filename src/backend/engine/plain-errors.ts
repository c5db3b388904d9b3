import type { PgliteConnection } from '@supabase/lite/pglite';
import type { Answer } from './messages';

interface DatabaseError {
  code: string;
  message: string;
  detail?: string;
}

const isDatabaseError = (error: unknown): error is DatabaseError =>
  error instanceof Error &&
  'code' in error &&
  typeof error.code === 'string' &&
  /^[0-9A-Z]{5}$/.test(error.code);

/** Integrity violations and exceptions raised on purpose are the request's fault; PostgREST says so with 400. */
const isOfTheRequest = ({ code }: DatabaseError) => code.startsWith('23') || code === 'P0001';

/** Class 53: disk, memory or connections are used up. Not the request's fault, and it may work later: 503, as PostgREST. */
const isShortage = ({ code }: DatabaseError) => code.startsWith('53');
/** Classes 58 and XX: files that cannot be read, data that make no sense. The message names files; that is for nobody. */
const isInside = ({ code }: DatabaseError) => code.startsWith('58') || code.startsWith('XX');

function statusOf(error: DatabaseError): number {
  if (isShortage(error)) return 503;
  return isOfTheRequest(error) ? 400 : 500;
}

/**
 * Lite answers some errors of the database, violated checks among them, with status 500 and a code of its own. Hosted
 * Supabase gives their SQLSTATE, which the app tells people something useful by: this puts it back.
 * @param trouble hears the SQLSTATE of what is no request's fault
 */
export function plainErrors(
  connection: Pick<PgliteConnection, 'normalizeDbError'>,
  trouble: (code: string) => void,
): (answer: Answer) => Answer {
  let last: unknown = null;
  const normalise = connection.normalizeDbError.bind(connection);
  connection.normalizeDbError = (error) => (last = normalise(error));
  return (answer) => {
    const error = last;
    last = null;
    if (answer.status !== 500 || !isDatabaseError(error)) return answer;
    const { code } = error;
    const isOurs = isShortage(error) || isInside(error);
    if (isOurs) trouble(code);
    const message = isOurs ? 'The server cannot do this at the moment.' : error.message;
    const body = JSON.stringify({
      code,
      message,
      details: isOurs ? null : (error.detail ?? null),
      hint: null,
    });
    return {
      status: statusOf(error),
      headers: [['content-type', 'application/json; charset=utf-8']],
      body: new TextEncoder().encode(body),
    };
  };
}
