/**
 * Lone surrogates and control characters, which no database column or export takes. Tabs, line breaks and what word
 * processors use for line breaks (VT, FF) may stay.
 */
const BAD_CHARACTERS = /[^\P{Cc}\t\n\v\f\r]|\p{Cs}/gu;

/** Whether a text holds only characters that every column and every export takes. */
export const isPlainText = (text: string): boolean => text.search(BAD_CHARACTERS) < 0;

/**
 * Text as it may be kept: word processors leave marks in what is pasted that nobody sees.
 * @example plainText('co\u001foperate') // 'cooperate'
 */
export const plainText = (text: string): string => text.replaceAll(BAD_CHARACTERS, '');
