import { cellText } from '../tables/cell-text';
import type { ColumnFormat } from '../tables/column-format';
import type { DetectedColumn } from '../tables/detect-columns';
import type { Row } from '../tables/table';
import { hasWord, PARTICIPANT_WORDS, PERSON_WORDS, TEAM_WORDS } from '../tables/vocabulary';
import {
  ATTENDANCE_COLUMNS,
  PLAN_COLUMNS,
  PLAN_FILES,
  type ColumnOf,
  type PlanFile,
  type PlanWords,
  type PlanColumn,
} from './fields';
import { columnOfHeader, plainHeader } from './headers';
import { byContent } from './time-columns';

export const COLUMNS_OF: { readonly [File in PlanFile]: readonly ColumnOf[File][] } = {
  plan: PLAN_COLUMNS,
  attendance: ATTENDANCE_COLUMNS,
};

/** What each column says, going by its header in any of the languages; null where nobody knows. Each is taken once. */
export function guessColumns<File extends PlanFile>(
  file: File,
  names: readonly string[],
  words: readonly PlanWords[],
): (ColumnOf[File] | null)[] {
  const known = new Map<string, ColumnOf[File]>();
  for (const column of COLUMNS_OF[file]) {
    known.set(plainHeader(column), column);
    for (const each of words) {
      const named: Readonly<Record<string, string>> = each[file];
      known.set(plainHeader(named[column] ?? column), column);
    }
  }
  const taken = new Set<ColumnOf[File]>();
  return names.map((name) => {
    const column = known.get(plainHeader(name));
    if (column === undefined || taken.has(column)) return null;
    taken.add(column);
    return column;
  });
}

/**
 * What the columns of a plan say: exported ones by their headers, those of a list kept by hand by the words usual there
 * and by what stands below them.
 * @param rows some rows of the table
 */
export function guessPlanColumns(
  names: readonly string[],
  words: readonly PlanWords[],
  rows: readonly Row[],
  formats: readonly ColumnFormat[],
): (PlanColumn | null)[] {
  // A single column that nothing names can only be the titles.
  if (names.length === 1 && names[0] === '') return ['title'];
  const columns = guessColumns('plan', names, words);
  const taken = new Set(columns);
  const known = columns.map((column, at) => {
    const also = column === null ? columnOfHeader(names[at] ?? '') : null;
    if (also === null || taken.has(also)) return column;
    taken.add(also);
    return also;
  });
  return byContent(known, rows, formats);
}

/** Columns that only one of the two tables has. */
const TELLING: { readonly [File in PlanFile]: readonly ColumnOf[File][] } = {
  plan: ['title', 'objective', 'endsAt', 'startsOn', 'endsOn', 'hoursPerHead', 'behaviours', 'teams', 'day'],
  attendance: ['team', 'invited', 'attended', 'completed'],
};

/** Which of the two tables it is, going by its headers. */
export function guessFile(names: readonly string[], words: readonly PlanWords[]): PlanFile {
  const score = (file: PlanFile) => {
    const telling: readonly string[] = TELLING[file];
    const guessed = guessColumns(file, names, words)
      .map((column, at) => column ?? (file === 'plan' ? columnOfHeader(names[at] ?? '') : null))
      .filter((column) => column !== null);
    return guessed.length + 2 * guessed.filter((column) => telling.includes(column)).length;
  };
  return [...PLAN_FILES].sort((a, b) => score(b) - score(a))[0] ?? 'plan';
}

const ADDRESS = /^\S+@\S+\.\S+$/;

/**
 * Places of columns that seem to name people, going by their headers and by addresses of mail in them. They are never
 * read. Numbers are no people, and a column that is known by its header is what it says.
 * @param rows some rows of the table
 */
export function columnsOfPeople(
  names: readonly string[],
  columns: readonly DetectedColumn[],
  rows: readonly Row[],
  guessed: readonly unknown[],
): number[] {
  return names.flatMap((name, at) => {
    if (columns[at]?.format.kind !== 'text' || (guessed[at] ?? null) !== null) return [];
    const isTeam = hasWord(name, TEAM_WORDS);
    const named = !isTeam && (hasWord(name, PERSON_WORDS) || hasWord(name, PARTICIPANT_WORDS));
    const addressed = rows.some((row) => ADDRESS.test(cellText(row[at] ?? null)));
    return named || addressed ? [at] : [];
  });
}

/** What a table must have to be read at all: one column of each list. */
export const NEEDED: { readonly [File in PlanFile]: readonly (readonly ColumnOf[File][])[] } = {
  plan: [['title', 'key']],
  attendance: [
    ['training', 'trainingKey'],
    ['startsAt', 'sessionKey'],
    ['team'],
    ['invited', 'attended', 'completed'],
  ],
};

/** The lists of which a table has no column. */
export const lacking = <File extends PlanFile>(
  file: File,
  columns: readonly (ColumnOf[File] | null)[],
): (readonly ColumnOf[File][])[] =>
  NEEDED[file].filter((needed) => !needed.some((column) => columns.includes(column)));
