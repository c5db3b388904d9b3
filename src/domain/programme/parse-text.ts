import type { IsoDate } from './model';
import { type ParsedProgramme, parseProgramme, toErrors } from './parse';
import { readJsonText, withLines } from './read-json-text';

/**
 * Reads the text of a programme file; a byte order mark is tolerated. Errors carry the line they stand on; a text
 * that is no JSON has the one error `syntax` with line, column and reason.
 * @param today see {@link parseProgramme}
 */
export function parseProgrammeText(source: string, today: IsoDate | null = null): ParsedProgramme {
  const read = readJsonText(source);
  if (!read.ok) return read;
  const parsed = parseProgramme(read.input, today);
  if (parsed.ok && read.repeated.length === 0) return parsed;
  const errors = [...toErrors(read.repeated), ...(parsed.ok ? [] : parsed.errors)];
  return { ok: false, errors: withLines(read.text, errors) };
}
