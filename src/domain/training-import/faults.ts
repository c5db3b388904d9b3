/** Why a row does not count. */
export const PLAN_FAULTS = [
  'broken_quotes',
  'too_many_cells',
  /** Neither a key nor a title. */
  'training_missing',
  'title_missing',
  /** No training of this key or title, of which attendance could be told. */
  'training_unknown',
  /** Several trainings of this title. */
  'training_ambiguous',
  /** The key belongs to a measure that is none. */
  'not_a_training',
  'bad_key',
  /** Says something else of the training than a row before. */
  'contradicts',
  /** The same session, or the same team of it, stands in a row before. */
  'duplicate',
  'session_missing',
  'session_unknown',
  /** Several sessions of the training begin then. */
  'session_ambiguous',
  'start_missing',
  'end_missing',
  'ends_before_start',
  'time_missing',
  /** Hours without the day they belong to. */
  'day_missing',
  /** A calendar week in the place of a day. */
  'day_is_week',
  /** More days in a row than a session takes. */
  'days_too_many',
  'hours_unreadable',
  /** The end stands in two cells that differ. */
  'hours_contradict',
  'date_unreadable',
  'bad_time_zone',
  'number_unreadable',
  /** Below zero, or larger than anything of its kind. */
  'number_out_of_range',
  'not_whole',
  'too_long',
  'word_unknown',
  'team_missing',
  'team_unknown',
  'team_ambiguous',
  'behaviour_unknown',
  'behaviour_ambiguous',
  'completed_above_attended',
] as const;
export type PlanFaultCode = (typeof PLAN_FAULTS)[number];

/** What may be a mistake and is imported all the same. */
export const PLAN_NOTES = [
  'attended_above_invited',
  'attended_above_team',
  /** Nothing but a title, among rows that say more: perhaps a heading. */
  'title_only',
  /** From midnight to midnight: perhaps a day whose times are not known. */
  'whole_days',
] as const;
export type PlanNoteCode = (typeof PLAN_NOTES)[number];

/** A row that is no training and is left out, and why. */
export interface LeftOutRow {
  row: number;
  text: string;
  why: 'total' | 'remark';
}

/** What is wrong in a cell. */
export interface Fault<Code extends string = PlanFaultCode> {
  code: Code;
  /** What it is about where that is not the whole cell: one name of several. */
  about?: string;
  /** Number of another row that it is about. */
  other?: number;
}

/** What is wrong in a file, and where. */
export interface PlanProblem<Code extends string = PlanFaultCode> extends Fault<Code> {
  /** As a spreadsheet shows it, from 1. */
  row: number;
  /** From 1. */
  column: number;
  /** What stands there. */
  text: string;
}

/** What was read of a cell, or why it cannot be. */
export type Read<T> = { value: T } | Fault;

/** Whether a cell could not be read. */
export const isFault = <T>(read: Read<T>): read is Fault => 'code' in read;
