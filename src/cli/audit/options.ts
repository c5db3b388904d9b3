import { parseArgs } from 'node:util';
import { isIsoDate } from '@/domain/calendar/is-iso-date';
import { SEVERITIES, type Severity } from '@/domain/consistency/score';
import type { IsoDate } from '@/domain/programme/model';
import { LANGUAGES, isLanguage, pickLanguage, type Language } from '@/i18n/languages';

export const FORMATS = ['text', 'json'] as const;
export type Format = (typeof FORMATS)[number];

export interface AuditOptions {
  /** A path, or `-` for standard input. */
  file: string;
  today: IsoDate;
  format: Format;
  failOn: Severity | null;
  /** A path of own thresholds, if any. */
  policy: string | null;
}

/** What is wrong with a call; texts in src/i18n, namespace `cli`. */
export interface Problem {
  code:
    | 'noFile'
    | 'severalFiles'
    | 'unknownOption'
    | 'needsValue'
    | 'takesNoValue'
    | 'badDate'
    | 'badChoice'
    | 'notFound'
    | 'notAFile'
    | 'notReadable'
    | 'notUtf8'
    | 'twiceStandardInput';
  values: Readonly<Record<string, string>>;
}

export type Call = { language: Language } & (
  { kind: 'run'; options: AuditOptions } | { kind: 'help' } | { kind: 'wrong'; problem: Problem }
);

/** Language of messages where none is asked for: POSIX says which variable wins. */
export function systemLanguage(env: Readonly<Record<string, string | undefined>>): Language {
  return pickLanguage([env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '']);
}

/**
 * Understands the arguments of `npm run audit`.
 * @param fallback what holds where nothing is said: the clock and the environment are read by the caller
 */
export function parseCall(args: readonly string[], fallback: { today: IsoDate; language: Language }): Call {
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    options: {
      today: { type: 'string' },
      lang: { type: 'string' },
      format: { type: 'string' },
      'fail-on': { type: 'string' },
      policy: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const values = new Map<string, string>();
  const files: string[] = [];
  let help = false;
  let problem: Problem | null = null;
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind !== 'option') continue;
    const option = token.rawName;
    if (token.name === 'help') {
      help = true;
      if (token.value !== undefined) problem ??= { code: 'takesNoValue', values: { option } };
    } else if (!KNOWN.has(token.name)) problem ??= { code: 'unknownOption', values: { option } };
    else if (!token.value) problem ??= { code: 'needsValue', values: { option } };
    else values.set(token.name, token.value);
  }

  const lang = values.get('lang');
  const language = isLanguage(lang) ? lang : fallback.language;
  if (help && problem === null) return { kind: 'help', language };

  const today = values.get('today') ?? fallback.today;
  const format = FORMATS.find((one) => one === (values.get('format') ?? 'text'));
  const failOn = SEVERITIES.find((one) => one === values.get('fail-on'));
  const policy = values.get('policy') ?? null;
  const [file] = files;
  if (!isIsoDate(today)) problem ??= { code: 'badDate', values: { option: '--today', value: today } };
  if (lang !== undefined && !isLanguage(lang)) problem ??= badChoice('lang', lang, LANGUAGES);
  if (!format) problem ??= badChoice('format', values.get('format'), FORMATS);
  if (!failOn && values.has('fail-on')) problem ??= badChoice('fail-on', values.get('fail-on'), SEVERITIES);
  if (files.length > 1) problem ??= { code: 'severalFiles', values: { files: files.join(', ') } };
  if (file === undefined) problem ??= { code: 'noFile', values: {} };
  if (file === '-' && policy === '-') problem ??= { code: 'twiceStandardInput', values: {} };

  if (problem || file === undefined || !format) {
    return { kind: 'wrong', language, problem: problem ?? { code: 'noFile', values: {} } };
  }
  return { kind: 'run', language, options: { file, today, format, failOn: failOn ?? null, policy } };
}

const KNOWN: ReadonlySet<string> = new Set(['today', 'lang', 'format', 'fail-on', 'policy']);

function badChoice(option: string, value = '', choices: readonly string[]): Problem {
  return { code: 'badChoice', values: { option: `--${option}`, value, choices: choices.join(', ') } };
}
