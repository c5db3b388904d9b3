import type { WallClock } from '../programme/model';
import { addDays } from './days';

/**
 * The same time of day some days later; a meeting at nine stays at nine, whatever the clocks do in between.
 * @example shiftClock('2026-03-27T09:00', 7) // '2026-04-03T09:00'
 */
export const shiftClock = (clock: WallClock, days: number): WallClock =>
  addDays(clock.slice(0, 10), days) + clock.slice(10);
