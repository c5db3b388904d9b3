import type { FileError } from '@/domain/programme/file';
import { formatDate, formatNumber, formatWallClock } from './format';
import type { Language } from './languages';
import { type AnyT, type Say, sayWith } from './say';

/** Where an error is and what it is, in words. */
export interface FileErrorText {
  /** `effects[3].condition`, or words for the file as a whole. */
  place: string;
  /** `line 12`, empty when the input was no text. */
  line: string;
  message: string;
}

const CONTEXTS = ['reason', 'expected', 'kind'] as const;

/** Several codes have a wording for each reason, expected type or kind of thing referred to. */
function contextOf({ code, params }: FileError): string | undefined {
  if (code === 'ends_before_start') return 'startsAt' in params ? 'session' : undefined;
  if (code !== 'syntax' && code !== 'wrong_type' && code !== 'dangling_reference') return undefined;
  const context = CONTEXTS.map((name) => params[name]).find((value) => value !== undefined);
  return context === undefined ? undefined : String(context);
}

function valuesOf({ params }: FileError, language: Language): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, value] of Object.entries(params)) {
    if (typeof value === 'number') values[name] = formatNumber(language, value);
    else if (/^(first|last|startsOn|endsOn)$/.test(name)) values[name] = formatDate(language, value);
    else if (/^(startsAt|endsAt)$/.test(name)) values[name] = formatWallClock(language, value);
    else values[name] = value;
  }
  // People count from one.
  if (typeof params['first'] === 'number') values['number'] = formatNumber(language, params['first'] + 1);
  return values;
}

function messageOf(say: Say, error: FileError, language: Language): string {
  const message = say(`file:code.${error.code}`, { ...valuesOf(error, language), context: contextOf(error) });
  const { suggestion } = error.params;
  return suggestion === undefined ? message : `${message} ${say('file:suggestion', { suggestion })}`;
}

/**
 * Puts an error of a programme file into words.
 * @param t i18next's `t` with the namespace `file` loaded, in `language`
 */
export function fileErrorText(t: AnyT, error: FileError, language: Language): FileErrorText {
  const say = sayWith(t);
  return {
    place: error.path === '' ? say('file:wholeFile') : error.path,
    line: error.line === undefined ? '' : say('file:line', { line: formatNumber(language, error.line) }),
    message: messageOf(say, error, language),
  };
}
