import type { Connection } from '@tests/support/database';
import type { Persona } from '@tests/support/personas';
import { disclosures, type Seen } from './attacker';
import { firstState, look, plant, type State, stateAfter } from './stage';
import type { Truth } from './truth';

export interface Outcome {
  /** Values that were seen. */
  seen: number;
  /** Who was given away: the organisation, and a group of it. */
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
  const first = truths.map(firstState);
  const histories: State[][] = first.map((state) => [state]);
  const seen: Seen[][] = truths.map(() => []);
  const steps = Math.max(...truths.map(({ events }) => events.length));
  for (let step = 0; step <= steps; step++) {
    await db.exec(
      plant(
        histories.map((history, i) => history.at(-1) ?? first[i] ?? histories[0][0]),
        truths,
      ),
    );
    const shown = await look(db, truths.length, persona);
    shown.forEach((values, i) => {
      const states = [...(histories[i] ?? [])];
      seen[i]?.push(...values.map((value) => ({ ...value, states })));
    });
    truths.forEach((truth, i) => {
      const history = histories[i] ?? [];
      for (const event of truth.events[step] ?? []) {
        const [begin, last] = [history[0], history.at(-1)];
        if (begin && last) history.push(stateAfter(truth, begin, last, event));
      }
    });
  }
  const disclosed = truths.flatMap((truth, i) =>
    disclosures(truth, seen[i] ?? []).map((group) => `organisation ${i}: ${group}\n${JSON.stringify(truth)}`),
  );
  return { seen: seen.reduce((sum, each) => sum + each.length, 0), disclosed };
}
