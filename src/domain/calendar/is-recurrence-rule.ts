import { readRecurrenceRule } from './recurrence-rule';

/**
 * Is the text a recurrence rule we understand? The table of measures takes the same.
 * @example isRecurrenceRule('FREQ=MONTHLY;BYDAY=1MO') // true: the first Monday of every month
 */
export const isRecurrenceRule = (text: string): boolean => readRecurrenceRule(text) !== null;
