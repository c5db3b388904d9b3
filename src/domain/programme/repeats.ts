import type { FileErrorCode, FileIssue } from './errors';
import { type Item, itemsOf, readText } from './raw';

interface Unique {
  /** The properties that together must not occur twice. */
  by: readonly string[];
  code: FileErrorCode;
  /** The property to point at; the whole object when absent. */
  at?: string;
}

const KEY: Unique = { by: ['key'], code: 'duplicate_key', at: 'key' };
const UNIQUE: Readonly<Record<string, Unique>> = {
  teams: KEY,
  blackouts: KEY,
  goals: KEY,
  behaviours: KEY,
  conditions: KEY,
  effects: { by: ['condition', 'behaviour'], code: 'duplicate_cell' },
  measures: KEY,
  indicators: KEY,
  stakeholders: KEY,
  decisions: { by: ['finding'], code: 'duplicate_decision', at: 'finding' },
};
/** What must not repeat inside each entry of a section. */
const NESTED: readonly (readonly [section: string, list: string, unique: Unique])[] = [
  ['measures', 'expected', { by: ['condition', 'behaviour'], code: 'duplicate_cell' }],
  ['measures', 'sessions', KEY],
  ['indicators', 'observations', { by: ['team', 'period'], code: 'duplicate_observation' }],
];
const ATTENDANCE: Unique = { by: ['team'], code: 'duplicate_attendance', at: 'team' };

function repeats(items: readonly Item[], { by, code, at }: Unique): FileIssue[] {
  const seen = new Map<string, Item>();
  return items.flatMap((item) => {
    const parts = by.flatMap((property) => readText(item.value, property) ?? []);
    if (parts.length < by.length) return [];
    const name = JSON.stringify(parts);
    const first = seen.get(name);
    if (first === undefined) {
      seen.set(name, item);
      return [];
    }
    const path = at === undefined ? item.path : [...item.path, at];
    return [{ path, code, params: { key: parts.join(' / '), first: Number(first.path.at(-1)) } }];
  });
}

/** Everything that may be there once only and is there again; `first` is the index of the one before. */
export function repeatIssues(input: unknown): FileIssue[] {
  const sections = Object.entries(UNIQUE).flatMap(([name, unique]) => repeats(itemsOf(input, name), unique));
  const nested = NESTED.flatMap(([section, list, unique]) =>
    itemsOf(input, section).flatMap(({ value, path }) => repeats(itemsOf(value, list, path), unique)),
  );
  const attendance = itemsOf(input, 'measures').flatMap((measure) =>
    itemsOf(measure.value, 'sessions', measure.path).flatMap(({ value, path }) =>
      repeats(itemsOf(value, 'attendance', path), ATTENDANCE),
    ),
  );
  return [...sections, ...nested, ...attendance];
}
