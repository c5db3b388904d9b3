/** What can be wrong with a programme file; texts in src/i18n, namespace `file`. */
export const FILE_ERROR_CODES = [
  'syntax',
  'empty_file',
  'too_large',
  'too_deep',
  'repeated_name',
  'wrong_format',
  'unknown_name',
  'forbidden_name',
  'missing',
  'empty',
  'wrong_type',
  'wrong_value',
  'not_integer',
  'out_of_range',
  'too_long',
  'bad_character',
  'bad_key',
  'bad_finding',
  'bad_date',
  'bad_time',
  'bad_time_zone',
  'bad_time_of_day',
  'bad_recurrence',
  'bad_currency',
  'ends_before_start',
  'sessions_without_training',
  'evaluation_without_training',
  'duplicate_key',
  'duplicate_cell',
  'duplicate_reference',
  'duplicate_observation',
  'not_first_day',
  'after_today',
  'outside_share',
  'duplicate_attendance',
  'completed_above_attended',
  'duplicate_decision',
  'dangling_reference',
  'parent_cycle',
  'after_cycle',
] as const;
export type FileErrorCode = (typeof FILE_ERROR_CODES)[number];

export type FileErrorParams = Readonly<Record<string, string | number>>;

/** One thing wrong with a file, at the place where its author has to look. */
export interface FileError {
  /** JSON path, e.g. `effects[3].condition`; empty for the file as a whole. */
  path: string;
  code: FileErrorCode;
  /** Values for the text: what was found, what is allowed, what may have been meant. */
  params: FileErrorParams;
  /** Line in the text, from 1; absent when the input was no text. */
  line?: number;
}

/** Names and list indices from the root of the document. */
export type Path = readonly (string | number)[];

export interface FileIssue {
  path: Path;
  code: FileErrorCode;
  params: FileErrorParams;
}

const PLAIN_NAME = /^[A-Za-z_$][\w$]*$/;

/**
 * Writes a path the way JavaScript would.
 * @example formatPath(['effects', 3, 'condition']) // 'effects[3].condition'
 */
export function formatPath(path: Path): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    if (!PLAIN_NAME.test(part)) return `${text}[${JSON.stringify(part)}]`;
    return text === '' ? part : `${text}.${part}`;
  }, '');
}
