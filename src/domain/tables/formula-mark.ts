/*
 * Spreadsheets run texts that begin with one of = + - @ (also full-width, also after blanks) or a tab or line break as
 * formulas (OWASP, "CSV Injection"). Such texts get an apostrophe in front, which spreadsheets take as "this is text".
 * Texts that have apostrophes before such a beginning get one more, so that reading back is exact. Every line is looked
 * at by itself: a careless reader may take it for a row.
 */
const BEGINS_FORMULA = /^'*(?:[\s\u200b\u2060\ufeff]*[=+\-@＝＋－＠]|\t)/;
const NOTHING_BEFORE_BREAK = /^'*$/;
const NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/;
const LINE_BREAKS = /(\r\n|\r|\n)/;

/** Every second part is a line break. */
function byLine(text: string, change: (line: string, first: boolean) => string): string {
  return text
    .split(LINE_BREAKS)
    .map((part, i, { length }) => (i % 2 === 0 ? change(part, i === 0 && length > 1) : part))
    .join('');
}

const looksLikeFormula = (line: string, first: boolean): boolean =>
  (BEGINS_FORMULA.test(line) && !NUMBER.test(line)) || (first && NOTHING_BEFORE_BREAK.test(line));

/**
 * A text that no spreadsheet runs as a formula. Plain numbers stay as they are.
 * @example withMark('=1+1') // "'=1+1"
 * @example withMark('-3,5') // '-3,5'
 */
export function withMark(text: string): string {
  return byLine(text, (line, first) => (looksLikeFormula(line, first) ? `'${line}` : line));
}

/**
 * Takes back {@link withMark}: exact for every text.
 * @example withoutMark("'=1+1") // '=1+1'
 */
export function withoutMark(text: string): string {
  if (!text.includes("'")) return text;
  return byLine(text, (line, first) =>
    line.startsWith("'") && looksLikeFormula(line, first) ? line.slice(1) : line,
  );
}
