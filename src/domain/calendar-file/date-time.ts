/**
 * A day and a time of day as calendar files write it; what follows the minutes is left out.
 * @example dateTime('2026-03-04T09:00') // '20260304T090000'
 */
export const dateTime = (clock: string): string => `${clock.slice(0, 16).replaceAll(/[-:]/g, '')}00`;
