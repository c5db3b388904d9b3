import type { Connection } from '@tests/support/database';
import type { Persona } from '@tests/support/personas';
import { disclosures, type Seen } from './attacker';
import { firstState, look, plant, stateAfter } from './stage';
import type { Truth } from './truth';

export interface Outcome {
  /** Values that were seen. */
  seen: number;
  /** Who was given away, and the organisation they belong to. */
  disclosed: string[];
}

/**
 * Lets things happen in many organisations at once and looks at all of them before and after each; then attacks with all
 * that was seen. Inside an open transaction.
 */
export async function play(
  db: Connection,
  truths: readonly Truth[],
  persona: Persona = 'viewer',
): Promise<Outcome> {
  const played = truths.map((truth) => {
    const first = firstState(truth);
    return { truth, first, now: first, states: [first], seen: [] as Seen[] };
  });
  const looks = 1 + Math.max(...truths.map(({ events }) => events.length));
  for (let step = 0; step < looks; step++) {
    await db.exec(
      plant(
        played.map(({ now }) => now),
        truths,
      ),
    );
    const shown = await look(db, truths.length, persona);
    for (const [i, organisation] of played.entries()) {
      const states = [...organisation.states];
      organisation.seen.push(...(shown[i] ?? []).map((value) => ({ ...value, states })));
      for (const event of organisation.truth.events[step] ?? []) {
        organisation.now = stateAfter(organisation.truth, organisation.first, organisation.now, event);
        organisation.states.push(organisation.now);
      }
    }
  }
  return {
    seen: played.reduce((sum, { seen }) => sum + seen.length, 0),
    disclosed: played.flatMap(({ truth, seen }) =>
      disclosures(truth, seen).map((group) => `${group}\n${JSON.stringify(truth)}`),
    ),
  };
}
