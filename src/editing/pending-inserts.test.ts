import { describe, expect, it } from 'vitest';
import { createPendingInserts } from './pending-inserts';

function later() {
  let resolve: (sent: boolean) => void = () => undefined;
  const promise = new Promise<boolean>((done) => (resolve = done));
  return { promise, resolve: (sent: boolean) => resolve(sent) };
}

describe('what is edited about a new row', () => {
  it('waits until the row is there, or has been refused, and for no other row', async () => {
    const inserts = createPendingInserts();
    const { promise, resolve } = later();
    inserts.track(['a', 'b'], promise);
    const order: string[] = [];
    const waiting = inserts.settled(['x', 'a']).then(() => order.push('edited'));
    await inserts.settled(['x']);
    order.push('arrived');
    resolve(false);
    await waiting;
    expect(order).toEqual(['arrived', 'edited']);
    await inserts.settled(['b']);
  });

  it('waits for the last time it is sent', async () => {
    const inserts = createPendingInserts();
    const again = later();
    const first = Promise.resolve(true);
    inserts.track(['a'], first);
    inserts.track(['a'], again.promise);
    await first;
    let there = false;
    const waiting = inserts.settled(['a']).then(() => (there = true));
    await Promise.resolve();
    expect(there).toBe(false);
    again.resolve(true);
    await waiting;
  });
});
