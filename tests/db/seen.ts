import { become, type Connection } from '@tests/support/database';
import { organisationId } from '@tests/support/personas';
import type { Probe } from './probe';
import { TWIN_ID, withoutDrawn } from './twin';

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

/**
 * `pg_temp.seen(…)` runs a probe and undoes it by an exception of its own: in the database, for there are thousands. What
 * is refused has changed nothing.
 */
const SEEN = `create or replace function pg_temp.seen(
    p_before text, p_become text, p_sql text, p_asks boolean, p_here uuid, p_there uuid
  ) returns jsonb language plpgsql as $f$
  declare
    v_prepared boolean := false;
    v_rows bigint;
    v_answer text;
    v_here text;
    v_held text;
    v_holds text;
    v_state text;
    v_message text;
    v_detail text;
  begin
    perform setval('pg_temp.tokens', 1, false);
    if p_before <> '' then execute p_before; end if;
    v_prepared := true;
    v_held := pg_temp.contents(p_there, true);
    execute p_become;
    if p_asks then
      execute format('select jsonb_agg(to_jsonb(asked))::text from (%s) asked', p_sql) into v_answer;
    else
      execute p_sql;
      get diagnostics v_rows = row_count;
      v_answer := (v_rows > 0)::text;
    end if;
    reset role;
    v_holds := pg_temp.contents(p_there, true);
    v_here := pg_temp.contents(p_here, false);
    raise exception using errcode = 'ZZZZZ';
  exception when query_canceled or others then
    get stacked diagnostics
      v_state = returned_sqlstate, v_message = message_text, v_detail = pg_exception_detail;
    if v_state = 'ZZZZZ' then
      return jsonb_build_object('answer', v_answer, 'here', v_here, 'untouched', v_holds = v_held);
    end if;
    -- No answer of the database but a failure of it.
    if v_state like 'XX%' then raise; end if;
    return jsonb_build_object('refused', true, 'answer', case
      when not v_prepared then '${UNPREPARED}'
      when v_state = 'PT400' then v_message || ' ' || v_detail
      else v_state end);
  end $f$`;

/** Makes what {@link see} needs; it stays as long as the connection. */
export const beginToSee = (db: Connection) => db.exec(SEEN);

/** Runs a probe and leaves no trace. `mirrored`: each of the two organisations in the place of the other. */
export async function see(db: Connection, probe: Probe, mirrored = false): Promise<Seen> {
  const at = (sql: string) => (mirrored ? exchanged(sql) : sql);
  const both = [organisationId('A'), TWIN_ID];
  const [row] = await db.query<{ seen: Partial<Seen> & Pick<Seen, 'answer'> }>(
    'select pg_temp.seen($1, $2, $3, $4, $5, $6) as seen',
    [
      at(probe.before),
      become(probe.persona),
      at(probe.sql),
      probe.kind === 'answer',
      ...(mirrored ? both.toReversed() : both),
    ],
  );
  if (!row) throw new Error('nothing was seen');
  const { refused = false, answer, here = '', untouched = true } = row.seen;
  return { refused, answer: withoutDrawn(answer), here, untouched };
}
