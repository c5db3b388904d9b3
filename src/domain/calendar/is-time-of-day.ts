/**
 * Is the text a time of day, `HH:mm`?
 * @example isTimeOfDay('08:30') // true
 */
export const isTimeOfDay = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
