import { FILE_ERROR_CODES, type FileError, type FileIssue, formatPath, type Path } from './errors';
import { fromZodIssue } from './issues';
import type { IsoDate, ProgrammeModel } from './model';
import { attendanceIssues } from './attendance';
import { trainingIssues } from './only-trainings';
import { orderIssues } from './order';
import { parentIssues } from './parents';
import { readingIssues } from './readings';
import { referenceIssues } from './references';
import { repeatIssues } from './repeats';
import { fileCurrency, knownNames, programmeFileSchema } from './schema';
import { spanIssues } from './spans';

export type ParsedProgramme =
  | {
      readonly ok: true;
      readonly model: ProgrammeModel;
      /** What the costs of the file are in, where it says so. */
      readonly currency?: string;
    }
  | { readonly ok: false; readonly errors: readonly FileError[] };

/** Sorts like the file is written: by section, index and property, so that errors can be worked off top down. */
function comparePaths(a: Path, b: Path): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const [x, y] = [a[i], b[i]];
    if (x === y || x === undefined || y === undefined) continue;
    if (typeof x === 'number' && typeof y === 'number') return x - y;
    const parent = a.slice(0, i).findLast((part) => typeof part === 'string') ?? null;
    const names = knownNames(parent);
    const rank = (name: string | number) =>
      names.includes(String(name)) ? names.indexOf(String(name)) : names.length;
    return rank(x) - rank(y) || (String(x) < String(y) ? -1 : 1);
  }
  return a.length - b.length;
}

function collectIssues(input: unknown, today: IsoDate | null): FileIssue[] {
  const connections = [
    referenceIssues,
    repeatIssues,
    parentIssues,
    orderIssues,
    spanIssues,
    trainingIssues,
    attendanceIssues,
    (file: unknown) => readingIssues(file, today),
  ].flatMap((check) => check(input));
  const shape = programmeFileSchema.safeParse(input).error?.issues ?? [];
  return [...shape.flatMap((issue) => fromZodIssue(issue, input)), ...connections];
}

/** Findings of all checks as errors: each once, in the order of the file. */
export function toErrors(issues: readonly FileIssue[]): FileError[] {
  const once = new Map<string, FileIssue>();
  for (const issue of issues) once.set(JSON.stringify([issue.path, issue.code]), issue);
  return [...once.values()]
    .sort(
      (a, b) =>
        comparePaths(a.path, b.path) || FILE_ERROR_CODES.indexOf(a.code) - FILE_ERROR_CODES.indexOf(b.code),
    )
    .map(({ path, code, params }) => ({ path: formatPath(path), code, params }));
}

/**
 * Reads a programme file that has been parsed as JSON. Optional values that are absent are filled in: texts '',
 * lists [], scales 3, status draft/planned, formality official, confidence medium, direction up, kind
 * leading, cadence month, stance fence-sitter, decisions in progress, time zone
 * Europe/Berlin, everything else null or false; what has no
 * name or title gets its key. Never throws: whatever is wrong comes back, all of it, in the order of the file.
 * @param today no reading may be of a later period; null: for an audit, which does not look at later ones
 */
export function parseProgramme(input: unknown, today: IsoDate | null = null): ParsedProgramme {
  const issues = collectIssues(input, today);
  if (issues.length > 0) return { ok: false, errors: toErrors(issues) };
  const currency = fileCurrency(input);
  return { ok: true, model: programmeFileSchema.parse(input), ...(currency !== undefined && { currency }) };
}
