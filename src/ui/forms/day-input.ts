import { FIRST_DATE, LAST_DATE } from '@/domain/programme/plausible-date';

/** What every field for a day has: the calendar of the browser offers what can be saved, and years have four digits. */
export const DAY_INPUT = { type: 'date', min: FIRST_DATE, max: LAST_DATE } as const;
