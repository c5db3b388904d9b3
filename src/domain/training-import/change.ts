import { cellText } from '../tables/cell-text';
import { withMark } from '../tables/formula-mark';
import type { CostsAsked } from './costs';
import type { ForeignCosts } from './currencies';
import type { LeftOutRow, PlanNoteCode, PlanProblem } from './faults';
import type { Counts, SessionValues, TrainingValues } from './fields';

/** What a file makes of something. */
export interface Change<Values> {
  kind: 'added' | 'changed' | 'unchanged';
  /** Number of the first row that tells of it. */
  row: number;
  /** What is in the programme; null: nothing yet. */
  before: Values | null;
  after: Values;
}

export interface TrainingChange extends Change<TrainingValues> {
  key: string;
}
export interface SessionChange extends Change<SessionValues> {
  /** Key of the training. */
  training: string;
  key: string;
}
export interface AttendanceChange extends Change<Counts> {
  training: string;
  session: string;
  team: string;
}

/** What a file comes to, good rows only. */
export interface PlanChanges {
  trainings: TrainingChange[];
  sessions: SessionChange[];
  attendance: AttendanceChange[];
}

export interface ImportedPlan extends PlanChanges {
  /** Rows with anything in them, and how many of them are bad. */
  rows: { read: number; bad: number };
  problems: PlanProblem[];
  notes: PlanProblem<PlanNoteCode>[];
  /** Rows that are no trainings. */
  leftOut: LeftOutRow[];
  /** What has to be said of the costs before they count; null where they can mean one thing only. */
  costs: CostsAsked | null;
  /** Costs in other currencies, which count once their rates are said. */
  foreignCosts: ForeignCosts[];
}

const lines = (text: string): string => text.replace(/\r\n?/g, '\n');

/** Do a stored text and a cell say the same? Blanks at the ends and marks against formulas get lost on the way. */
const sameText = (stored: string, read: string): boolean =>
  [stored, cellText(lines(stored)), cellText(withMark(lines(stored)))].includes(read);

/** Do a stored value and a cell say the same? Lists are compared as sets. */
export function sameValue(stored: unknown, read: unknown): boolean {
  if (typeof stored === 'string' && typeof read === 'string') return sameText(stored, read);
  if (Array.isArray(stored) && Array.isArray(read))
    return stored.length === read.length && stored.every((each) => read.includes(each));
  return stored === read;
}

/** Stored values with what was read in their place, where that says something else. */
export function merged<Values extends object>(stored: Values, read: Partial<Values>): Values {
  const after = { ...stored };
  const take = <Name extends keyof Values>(name: Name, value: Values[Name] | undefined) => {
    if (value !== undefined && !sameValue(stored[name], value)) after[name] = value;
  };
  for (const name of Object.keys(read) as (keyof Values)[]) take(name, read[name]);
  return after;
}

/** Names of the values that differ. */
export const changedFields = <Values extends object>({ before, after }: Change<Values>): (keyof Values)[] =>
  (Object.keys(after) as (keyof Values)[]).filter(
    (name) => before === null || !sameValue(before[name], after[name]),
  );

/** A change, and which kind it is of. */
export function changeOf<Values extends object>(
  row: number,
  before: Values | null,
  after: Values,
): Change<Values> {
  if (before === null) return { kind: 'added', row, before, after };
  const kind = changedFields({ kind: 'changed', row, before, after }).length > 0 ? 'changed' : 'unchanged';
  return { kind, row, before, after };
}
