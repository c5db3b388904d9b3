import type { Path } from './errors';

/** Why a text is no JSON. */
export type SyntaxReason =
  | 'unexpected_end'
  | 'unexpected_character'
  | 'trailing_comma'
  | 'missing_comma'
  | 'missing_colon'
  | 'unquoted_name'
  | 'single_quotes'
  | 'comment'
  | 'line_break_in_text'
  | 'bad_escape'
  | 'bad_number'
  | 'content_after_end';

export class JsonSyntaxError extends Error {
  override readonly name = 'JsonSyntaxError';
  readonly reason: SyntaxReason | 'too_deep';
  readonly offset: number;

  constructor(reason: SyntaxReason | 'too_deep', offset: number) {
    super(`${reason} at offset ${offset}`);
    this.reason = reason;
    this.offset = offset;
  }
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const LITERAL = /true|false|null/y;
/** Any character but quote, backslash and the control characters that JSON wants escaped. */
const STRING_BODY = /[ !#-[\]-\uffff]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** Called for every value: where it begins and its path, which is only valid during the call. */
type Visit = (path: Path, offset: number, repeatedName: boolean) => void;

/**
 * Walks through a JSON text (RFC 8259) and tells where everything stands. JSON.parse tells neither the line of an
 * error in every browser nor names given twice in one object, of which it silently keeps the last.
 * @throws {JsonSyntaxError} at the first character that is wrong.
 */
export function walkJson(text: string, depthMax: number, visit: Visit): void {
  let at = 0;
  const path: (string | number)[] = [];

  function fail(reason: SyntaxReason | 'too_deep', offset = at): never {
    if (reason === 'too_deep') throw new JsonSyntaxError(reason, offset);
    if (offset >= text.length) throw new JsonSyntaxError('unexpected_end', text.length);
    const here = text.slice(offset, offset + 2);
    if (here === '//' || here === '/*') throw new JsonSyntaxError('comment', offset);
    if (here.startsWith("'")) throw new JsonSyntaxError('single_quotes', offset);
    throw new JsonSyntaxError(reason, offset);
  }
  function skipSpace() {
    for (;;) {
      const code = text.charCodeAt(at);
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return;
      at++;
    }
  }
  function take(pattern: RegExp): string | null {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) return null;
    at += match[0].length;
    return match[0];
  }

  function string(): string {
    const start = at++;
    for (;;) {
      take(STRING_BODY);
      if (text[at] === '"') break;
      if (at >= text.length) fail('unexpected_end');
      if (text[at] !== '\\') fail('line_break_in_text');
      if (take(ESCAPE) === null) fail('bad_escape');
    }
    at++;
    const parsed: unknown = JSON.parse(text.slice(start, at));
    return String(parsed);
  }

  function value(repeatedName: boolean) {
    visit(path, at, repeatedName);
    const first = text[at];
    if (first === '{') members();
    else if (first === '[') elements();
    else if (first === '"') string();
    else if (first !== undefined && /[-\d]/.test(first)) number();
    else if (take(LITERAL) === null) fail('unexpected_character');
  }
  function number() {
    const start = at;
    if (take(NUMBER) === null || /[\w.+-]/.test(text[at] ?? '')) fail('bad_number', start);
  }
  function open(close: string): boolean {
    if (path.length >= depthMax) fail('too_deep');
    at++;
    skipSpace();
    return text[at] !== close;
  }
  /** After a value: true when another one follows. */
  function another(close: string): boolean {
    skipSpace();
    if (text[at] === close) return false;
    if (text[at] !== ',') fail('missing_comma');
    const comma = at++;
    skipSpace();
    if (text[at] === close) fail('trailing_comma', comma);
    return true;
  }
  function elements() {
    let more = open(']');
    for (let i = 0; more; i++) {
      path.push(i);
      value(false);
      path.pop();
      more = another(']');
    }
    at++;
  }
  function members() {
    const names = new Set<string>();
    let more = open('}');
    while (more) {
      if (text[at] !== '"')
        fail(/[\p{L}_$]/u.test(text[at] ?? '') ? 'unquoted_name' : 'unexpected_character');
      const name = string();
      skipSpace();
      if (text[at] !== ':') fail('missing_colon');
      at++;
      skipSpace();
      path.push(name);
      value(names.has(name));
      path.pop();
      names.add(name);
      more = another('}');
    }
    at++;
  }

  skipSpace();
  value(false);
  skipSpace();
  if (at < text.length) fail('content_after_end');
}

/** Line and column, both from 1, of an offset; a line ends with LF, CRLF or CR. */
export function positionOf(text: string, offset: number): { line: number; column: number } {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
