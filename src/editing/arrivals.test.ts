import { describe, expect, it } from 'vitest';
import { createArrivals } from './arrivals';

function later() {
  let resolve: (sent: boolean) => void = () => undefined;
  const promise = new Promise<boolean>((done) => (resolve = done));
  return { promise, resolve: (sent: boolean) => resolve(sent) };
}

describe('what is edited about a new row', () => {
  it('waits until the row is there, or has been refused, and for no other row', async () => {
    const arrivals = createArrivals();
    const { promise, resolve } = later();
    arrivals.expect(['a', 'b'], promise);
    const order: string[] = [];
    const waiting = arrivals.there(['x', 'a']).then(() => order.push('edited'));
    await arrivals.there(['x']);
    order.push('arrived');
    resolve(false);
    await waiting;
    expect(order).toEqual(['arrived', 'edited']);
    await arrivals.there(['b']);
  });

  it('waits for the last time it is sent', async () => {
    const arrivals = createArrivals();
    const again = later();
    const first = Promise.resolve(true);
    arrivals.expect(['a'], first);
    arrivals.expect(['a'], again.promise);
    await first;
    let there = false;
    const waiting = arrivals.there(['a']).then(() => (there = true));
    await Promise.resolve();
    expect(there).toBe(false);
    again.resolve(true);
    await waiting;
  });
});
