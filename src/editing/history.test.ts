import { describe, expect, it } from 'vitest';
import { createHistory, type Step } from './history';

/** A value, and steps that set it; somebody else can set it, too. */
function setUp() {
  let value = 0;
  let refuse = false;
  const move = (to: number) => ({
    make: () => {
      if (refuse) return Promise.resolve(false);
      value = to;
      return Promise.resolve(true);
    },
    holds: () => value === to,
  });
  const step = (to: number): Step => ({ what: 'rated', count: 1, forward: move(to), back: move(value) });
  return {
    history: createHistory(),
    step,
    value: () => value,
    somebodyElseSets: (to: number) => (value = to),
    refuseFromNowOn: (now: boolean) => (refuse = now),
  };
}

describe('the history of the workbench', () => {
  it('takes back step by step and does again, in order', async () => {
    const { history, step, value } = setUp();
    await history.run(step(1));
    await history.run(step(2));
    expect(await history.undo()).toBe('done');
    expect(value()).toBe(1);
    expect(await history.undo()).toBe('done');
    expect(value()).toBe(0);
    expect(await history.undo()).toBe('nothing');
    expect(await history.redo()).toBe('done');
    expect(await history.redo()).toBe('done');
    expect(value()).toBe(2);
    expect(await history.redo()).toBe('nothing');
  });

  it('forgets what was taken back as soon as something new is done', async () => {
    const { history, step, value } = setUp();
    await history.run(step(1));
    await history.undo();
    await history.run(step(5));
    expect(await history.redo()).toBe('nothing');
    expect(value()).toBe(5);
  });

  it('never takes back what somebody else has changed since, and drops the step', async () => {
    const { history, step, value, somebodyElseSets } = setUp();
    await history.run(step(1));
    somebodyElseSets(9);
    expect(await history.undo()).toBe('stale');
    expect(value()).toBe(9);
    expect(await history.undo()).toBe('nothing');
  });

  it('keeps a step that could not be taken back, and none that could not be done', async () => {
    const { history, step, value, refuseFromNowOn } = setUp();
    await history.run(step(1));
    refuseFromNowOn(true);
    expect(await history.run(step(2))).toBe(false);
    expect(await history.undo()).toBe('failed');
    expect(value()).toBe(1);
    refuseFromNowOn(false);
    expect(await history.undo()).toBe('done');
    expect(value()).toBe(0);
  });

  it('remembers the last hundred', async () => {
    const { history, step } = setUp();
    for (let i = 1; i <= 120; i++) await history.run(step(i));
    expect(history.store.getState().past).toHaveLength(100);
  });
});
