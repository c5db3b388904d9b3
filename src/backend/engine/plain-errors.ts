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

/**
 * Lite answers some errors of the database, violated checks among them, with status 500 and a code of its own. Hosted
 * Supabase gives their SQLSTATE, which the app tells people something useful by: this puts it back.
 */
export function plainErrors(connection: PgliteConnection): (answer: Answer) => Answer {
  let last: unknown = null;
  const normalise = connection.normalizeDbError.bind(connection);
  connection.normalizeDbError = (error) => (last = normalise(error));
  return (answer) => {
    const error = last;
    last = null;
    if (answer.status !== 500 || !isDatabaseError(error)) return answer;
    const { code, message, detail } = error;
    const body = JSON.stringify({ code, message, details: detail ?? null, hint: null });
    return {
      status: isOfTheRequest(error) ? 400 : 500,
      headers: [['content-type', 'application/json; charset=utf-8']],
      body: new TextEncoder().encode(body),
    };
  };
}
