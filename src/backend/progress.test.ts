import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { withProgress } from './progress';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('says what it begins, that it is still at it, and when it is done', async () => {
  const said: string[] = [];
  const done = withProgress(
    (text) => said.push(text),
    'Building the app',
    () => new Promise((resolve) => setTimeout(() => resolve(7), 25_000)),
  );
  expect(said).toEqual(['Building the app …']);
  await vi.advanceTimersByTimeAsync(25_000);
  expect(await done).toBe(7);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(said).toEqual([
    'Building the app …',
    'Building the app: still at it after 10 s …',
    'Building the app: still at it after 20 s …',
    'Building the app: done in 25 s.',
  ]);
});

it('says no more of what fails, and hands the failure on', async () => {
  const said: string[] = [];
  const failing = withProgress(
    (text) => said.push(text),
    'Making the tables',
    () => Promise.reject(new Error('disk full')),
  );
  await expect(failing).rejects.toThrow('disk full');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(said).toEqual(['Making the tables …']);
});
