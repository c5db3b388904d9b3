import type { WrittenCell } from '../tables/written-cell';
import type { PlanColumn, PlanWords } from './fields';

/** Columns that somebody who plans trainings by hand fills in: one row per session, its day apart from its hours. */
export const TEMPLATE_COLUMNS = [
  ...([
    'title',
    'day',
    'from',
    'to',
    'place',
    'trainer',
    'capacity',
    'sessionCost',
    'teams',
    'behaviours',
  ] as const),
] satisfies PlanColumn[];

/** The header of a training plan to be filled in. */
export const templateTable = (words: PlanWords): WrittenCell[][] => [
  TEMPLATE_COLUMNS.map((column) => words.plan[column]),
];
