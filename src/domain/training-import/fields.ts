import type { Attendance, Delivery, Measure, MeasureStatus, Session } from '../programme/model';

/** What is said of a training itself, in each of its rows. */
export const TRAINING_FIELDS = [
  'title',
  'objective',
  'delivery',
  'provider',
  'status',
  'startsOn',
  'endsOn',
  'hoursPerHead',
  'cost',
  'teams',
  'behaviours',
] as const satisfies (keyof Measure)[];
export type TrainingField = (typeof TRAINING_FIELDS)[number];
export type TrainingValues = Pick<Measure, TrainingField>;

/** What is said of one of its sessions. */
export const SESSION_FIELDS = [
  'startsAt',
  'endsAt',
  'timeZone',
  'place',
  'trainer',
  'capacity',
] as const satisfies (keyof Session)[];
export type SessionField = (typeof SESSION_FIELDS)[number];
export type SessionValues = Pick<Session, SessionField>;

export const COUNTS = ['invited', 'attended', 'completed'] as const satisfies (keyof Attendance)[];
export type Counts = Pick<Attendance, (typeof COUNTS)[number]>;

/** Columns a training plan is written with: one row per session, one for a training without any. */
export const WRITTEN_COLUMNS = ['key', ...TRAINING_FIELDS, ...SESSION_FIELDS, 'sessionKey'] as const;
export type WrittenColumn = (typeof WRITTEN_COLUMNS)[number];

/** Columns that lists kept by hand have instead: the day apart from its hours, and what each session costs. */
export const LIST_COLUMNS = ['day', 'from', 'to', 'sessionCost'] as const;

/** Columns a training plan is read from. */
export const PLAN_COLUMNS = [...WRITTEN_COLUMNS, ...LIST_COLUMNS] as const;
export type PlanColumn = (typeof PLAN_COLUMNS)[number];

/** Columns of attendance: one row per session and team. */
export const ATTENDANCE_COLUMNS = [
  'training',
  'trainingKey',
  'startsAt',
  'sessionKey',
  'team',
  ...COUNTS,
] as const;
export type AttendanceColumn = (typeof ATTENDANCE_COLUMNS)[number];

/** The two tables that a plan of trainings is written in. */
export const PLAN_FILES = ['plan', 'attendance'] as const;
export type PlanFile = (typeof PLAN_FILES)[number];
export interface ColumnOf {
  plan: PlanColumn;
  attendance: AttendanceColumn;
}

/** What columns and words are called in one language. */
export interface PlanWords {
  plan: Readonly<Record<PlanColumn, string>>;
  attendance: Readonly<Record<AttendanceColumn, string>>;
  status: Readonly<Record<MeasureStatus, string>>;
  delivery: Readonly<Record<Delivery, string>>;
}
