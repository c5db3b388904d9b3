import { type FileError, type FileIssue, formatPath } from './errors';
import { JsonSyntaxError, positionOf, walkJson } from './json-text';
import { DEPTH_MAX, FILE_MAX } from './limits';

/** A JSON text, read as far as its form goes. */
export type ReadText =
  | { readonly ok: false; readonly errors: readonly FileError[] }
  | {
      readonly ok: true;
      readonly input: unknown;
      readonly text: string;
      readonly repeated: readonly FileIssue[];
    };

function refused(code: FileError['code'], params: FileError['params'] = {}, line?: number): ReadText {
  return { ok: false, errors: [{ path: '', code, params, ...(line === undefined ? {} : { line }) }] };
}

/** The line every error's path begins on; a path that is not there (a missing property) begins with its parent. */
export function withLines<E extends { path: string }>(text: string, errors: readonly E[]): E[] {
  const starts = lineStarts(text, errors);
  return errors.map((error) => {
    let path = error.path;
    while (path !== '' && !starts.has(path)) path = path.replace(/(^|\.|\[)[^.[]*$/, '');
    return { ...error, line: starts.get(path) ?? 1 };
  });
}

function lineStarts(text: string, errors: readonly { path: string }[]): Map<string, number> {
  const wanted = new Set(errors.flatMap(({ path }) => [path, path.replace(/(^|\.|\[)[^.[]*$/, '')]));
  const starts = new Map<string, number>();
  let line = 1;
  let from = 0;
  walkJson(text, DEPTH_MAX, (path, offset) => {
    const name = formatPath(path);
    if (!wanted.has(name) || starts.has(name)) return;
    line += positionOf(text.slice(from, offset), offset - from).line - 1;
    from = offset;
    starts.set(name, line);
  });
  return starts;
}

/**
 * Reads the text of a JSON file; a byte order mark is tolerated. A text that is no JSON has the one error `syntax` with
 * line, column and reason; names that occur twice in one object are told apart from that.
 */
export function readJsonText(source: string): ReadText {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  if (text.length > FILE_MAX) return refused('too_large', { max: FILE_MAX });
  if (text.trim() === '') return refused('empty_file');
  const repeated: FileIssue[] = [];
  try {
    walkJson(text, DEPTH_MAX, (path, _offset, repeatedName) => {
      if (repeatedName)
        repeated.push({ path: [...path], code: 'repeated_name', params: { name: String(path.at(-1)) } });
    });
  } catch (error) {
    if (!(error instanceof JsonSyntaxError)) throw error;
    const { line, column } = positionOf(text, error.offset);
    if (error.reason === 'too_deep') return refused('too_deep', { max: DEPTH_MAX, line, column }, line);
    const found = text.codePointAt(error.offset);
    const params = {
      line,
      column,
      reason: error.reason,
      found: found === undefined ? '' : String.fromCodePoint(found),
    };
    return refused('syntax', params, line);
  }
  return { ok: true, input: JSON.parse(text), text, repeated };
}
