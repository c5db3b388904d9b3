import { FORMAT } from './limits';
import type { ProgrammeModel } from './model';
import { type FileObject, knownNames } from './schema';

/** Objects inside objects. */
const NESTED = ['evidence', 'ratings', 'sessions', 'observations'] as const satisfies FileObject[];

/** Most measures have no sessions: these are written where there are any. */
const isLeftOut = (name: string, value: unknown): boolean =>
  name === 'sessions' && Array.isArray(value) && value.length === 0;

/** Copies the properties of a file object in the order they are written, and no others. */
function written(kind: FileObject, value: object): Record<string, unknown> {
  return Object.fromEntries(
    knownNames(kind).flatMap((name) => {
      const property: unknown = Reflect.get(value, name);
      if (isLeftOut(name, property)) return [];
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
 * Sessions and blackout periods are written where there are any.
 */
export function serialiseProgramme(model: ProgrammeModel): string {
  const section = <K extends Exclude<keyof ProgrammeModel, 'programme'>>(kind: K) =>
    model[kind].map((item) => written(kind, item));
  const file = {
    format: FORMAT,
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
