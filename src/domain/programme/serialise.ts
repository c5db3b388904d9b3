import { FORMAT } from './limits';
import type { ProgrammeModel } from './model';
import { type FileObject, knownNames } from './schema';

/** Objects inside objects. */
const NESTED = [
  'evidence',
  'ratings',
  'expected',
  'ritual',
  'sessions',
  'attendance',
  'evaluation',
  'reaction',
  'learning',
  'observations',
] as const satisfies FileObject[];

/**
 * What every measure and every session has is always written. Anything else few of them have: it is written where it says
 * something.
 */
const ALWAYS: Partial<Record<FileObject, readonly string[]>> = {
  measures: [
    'key',
    'kind',
    'title',
    'behaviours',
    'conditions',
    'teams',
    'startsOn',
    'endsOn',
    'status',
    'hoursPerHead',
    'cost',
  ],
  sessions: ['key', 'startsAt', 'endsAt', 'timeZone', 'place', 'trainer', 'capacity'],
};

const saysNothing = (value: unknown): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** Copies the properties of a file object in the order they are written, and no others. */
function written(kind: FileObject, value: object): Record<string, unknown> {
  const always = ALWAYS[kind];
  return Object.fromEntries(
    knownNames(kind).flatMap((name) => {
      const property: unknown = Reflect.get(value, name);
      if (always && !always.includes(name) && saysNothing(property)) return [];
      const nested = NESTED.find((each) => each === name);
      if (nested === undefined || typeof property !== 'object' || property === null)
        return [[name, property]];
      const inner = Array.isArray(property)
        ? property.map((item: object) => written(nested, item))
        : written(nested, property);
      return [[name, inner]];
    }),
  );
}

/**
 * Writes a programme as a file: every property, in the order of the documentation, two spaces, a line break at the end.
 * Blackout periods, and what few measures and sessions have, are written where there are any.
 * @param currency what the costs are in; written where there are any
 */
export function serialiseProgramme(model: ProgrammeModel, currency?: string): string {
  const section = <K extends Exclude<keyof ProgrammeModel, 'programme'>>(kind: K) =>
    model[kind].map((item) => written(kind, item));
  const file = {
    format: FORMAT,
    ...(currency !== undefined && model.measures.some(({ cost }) => cost !== null) ? { currency } : {}),
    programme: written('programme', model.programme),
    teams: section('teams'),
    ...(model.blackouts.length > 0 ? { blackouts: section('blackouts') } : {}),
    goals: section('goals'),
    behaviours: section('behaviours'),
    conditions: section('conditions'),
    effects: section('effects'),
    measures: section('measures'),
    indicators: section('indicators'),
    stakeholders: section('stakeholders'),
    decisions: section('decisions'),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
