import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AppError, toAppError } from '@/data/errors';
import { connection, tryAgain, retryWhileOffline } from './connection';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const offline = () => Promise.reject(new AppError('offline', 'no network'));

describe('without a connection', () => {
  it('waits longer from try to try, and sends until it arrives', async () => {
    const send = vi.fn<() => Promise<string>>(offline);
    const sending = retryWhileOffline(send);
    await vi.advanceTimersByTimeAsync(0);
    expect(connection.getState().waiting).toBe(1);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(send).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(1_999);
    expect(send).toHaveBeenCalledTimes(2);
    send.mockResolvedValue('there');
    await vi.advanceTimersByTimeAsync(1);
    expect(await sending).toBe('there');
    expect(connection.getState().waiting).toBe(0);
  });

  it('tries all that waits as soon as one got through, or somebody asks', async () => {
    const first = vi.fn<() => Promise<string>>(offline);
    const second = vi.fn<() => Promise<string>>(offline);
    const both = Promise.all([retryWhileOffline(first), retryWhileOffline(second)]);
    await vi.advanceTimersByTimeAsync(0);
    first.mockResolvedValue('one');
    second.mockResolvedValue('two');
    tryAgain();
    await vi.advanceTimersByTimeAsync(0);
    expect(await both).toEqual(['one', 'two']);
  });

  it.each(['busy', 'interrupted', 'unavailable', '53100'])(
    'waits also for a server that refuses for the time being: %s',
    async (code) => {
      const refused = toAppError({ code, message: 'not at the moment' }, 503);
      const send = vi.fn(() => Promise.reject<string>(refused));
      const sending = retryWhileOffline(send);
      await vi.advanceTimersByTimeAsync(0);
      expect(connection.getState().waiting).toBe(1);
      send.mockResolvedValue('saved');
      tryAgain();
      expect(await sending).toBe('saved');
    },
  );

  it('leaves every other failure to the caller', async () => {
    await expect(retryWhileOffline(() => Promise.reject(new AppError('forbidden', 'no')))).rejects.toThrow(
      'no',
    );
    expect(connection.getState().waiting).toBe(0);
  });
});
