import { describe, expect, it } from 'vitest';
import type { Answer } from './messages';
import { plainErrors } from './plain-errors';

const failed: Answer = { status: 500, headers: [], body: new TextEncoder().encode('{"code":"unexpected"}') };

/** What becomes of lite's answer after the database has refused something with this code, and what was heard of it. */
function explained(code: string, answer = failed) {
  const connection = { normalizeDbError: (error: unknown) => error };
  const heard: string[] = [];
  const explain = plainErrors(connection, (sqlstate) => heard.push(sqlstate));
  const message = 'could not extend file "base/5/16501": No space left on device';
  connection.normalizeDbError(Object.assign(new Error(message), { code, detail: 'of Anna' }));
  const { status, body } = explain(answer);
  return { status, text: new TextDecoder().decode(body), heard };
}

describe('an error of the database', () => {
  it.each([
    ['23514', 400],
    ['P0001', 400],
    ['42601', 500],
    ['53100', 503],
    ['53200', 503],
    ['58030', 500],
    ['XX001', 500],
  ])('%s is answered with %i and its code', (code, status) => {
    const answer = explained(code);
    expect([answer.status, JSON.parse(answer.text)]).toMatchObject([status, { code }]);
  });

  it.each(['53100', '58030', 'XX001'])('%s tells its details to nobody but the terminal', (code) => {
    const { text, heard } = explained(code);
    expect(text).not.toMatch(/base\/5|Anna/);
    expect(heard).toEqual([code]);
  });

  it('that was answered with something else is left alone', () => {
    const answer = { ...failed, status: 404 };
    expect(explained('53100', answer)).toMatchObject({ status: 404, heard: [] });
  });
});
