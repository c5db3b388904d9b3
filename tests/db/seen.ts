import { become, type Connection, refusal } from '@tests/support/database';
import { organisationId } from '@tests/support/personas';
import { A } from './call';
import type { Probe } from './probe';
import { TWIN, TWIN_ID, withoutDrawn } from './twin';

/** What came of a probe: the answer, what A holds afterwards, and whether the twin still holds what it held. */
export interface Seen {
  refused: boolean;
  answer: string;
  here: string;
  untouched: boolean;
}

const EITHER = new RegExp(`${organisationId('A')}|${TWIN_ID}`, 'g');
const exchanged = (sql: string) =>
  sql.replaceAll(EITHER, (one) => (one === TWIN_ID ? organisationId('A') : TWIN_ID));

/** The answer where the statements before a probe are refused, so that it is not tried at all. */
export const UNPREPARED = 'cannot be prepared';

/** Runs a probe and leaves no trace. `mirrored`: each of the two organisations in the place of the other. */
export async function see(db: Connection, probe: Probe, mirrored = false): Promise<Seen> {
  const at = (sql: string) => (mirrored ? exchanged(sql) : sql);
  const [here, there] = mirrored ? [TWIN, A] : [A, TWIN];
  await db.exec('savepoint probe');
  try {
    const prepared = await attempt(
      db,
      'exec',
      `select setval('pg_temp.tokens', 1, false); ${at(probe.before)}`,
    );
    if (prepared.refused) return { refused: true, answer: UNPREPARED, here: '', untouched: true };
    const before = await contents(db, there, true);
    const call = `${become(probe.persona)} ${probe.kind === 'answer' ? '' : at(probe.sql)}`;
    const done = await attempt(db, 'exec', call);
    const answer = probe.kind === 'answer' ? await attempt(db, 'query', at(probe.sql)) : done;
    // What is refused has changed nothing.
    if (answer.refused) return { refused: true, answer: answer.text, here: '', untouched: true };
    await db.exec('reset role');
    const after = await contents(db, there, true);
    return {
      refused: false,
      answer: answer.text,
      here: await contents(db, here, false),
      untouched: after === before,
    };
  } finally {
    await db.exec('rollback to savepoint probe; release savepoint probe');
  }
}

/** Runs statements and answers what came of them, the ids that were drawn left out. */
async function attempt(db: Connection, how: 'exec' | 'query', sql: string) {
  try {
    const answer = how === 'query' ? await db.query(sql) : ((await db.exec(sql)).at(-1) ?? 0) > 0;
    return { refused: false, text: withoutDrawn(JSON.stringify(answer)) };
  } catch (error) {
    const { code, message, detail } = refusal(error);
    return { refused: true, text: withoutDrawn(code === 'PT400' ? `${message} ${detail}` : code) };
  }
}

/** What the organisation holds; with `locks` also, row by row, who has locked it last. */
async function contents(db: Connection, organisation: string, locks: boolean): Promise<string> {
  const [row] = await db.query(`select pg_temp.contents(${organisation}, ${locks}) as text`);
  return String(row?.['text']);
}
