import type { FileIssue, Path } from './errors';
import { suggest } from './issues';
import { isObject, type Item, itemsOf, read, readText } from './raw';

type Section = 'teams' | 'goals' | 'behaviours' | 'conditions' | 'measures' | 'indicators';

/** Which property of which section names objects of which other section. */
const REFERENCES: readonly { from: string; property: string; to: Section }[] = [
  { from: 'teams', property: 'parent', to: 'teams' },
  { from: 'blackouts', property: 'teams', to: 'teams' },
  { from: 'behaviours', property: 'goals', to: 'goals' },
  { from: 'behaviours', property: 'teams', to: 'teams' },
  { from: 'effects', property: 'condition', to: 'conditions' },
  { from: 'effects', property: 'behaviour', to: 'behaviours' },
  { from: 'measures', property: 'behaviours', to: 'behaviours' },
  { from: 'measures', property: 'conditions', to: 'conditions' },
  { from: 'measures', property: 'teams', to: 'teams' },
  { from: 'measures', property: 'after', to: 'measures' },
  { from: 'indicators', property: 'behaviour', to: 'behaviours' },
  { from: 'stakeholders', property: 'measures', to: 'measures' },
];

/** A suggestion is a comparison with every key; a file that is wrong all over does without after this many. */
const SUGGESTIONS_MAX = 200;

/** References that lead nowhere and references given twice in one list. */
export function referenceIssues(input: unknown): FileIssue[] {
  const issues: FileIssue[] = [];
  const keysOf = (section: Section) =>
    new Set(itemsOf(input, section).flatMap((item) => readText(item.value, 'key') ?? []));
  const keys: Record<Section, Set<string>> = {
    teams: keysOf('teams'),
    goals: keysOf('goals'),
    behaviours: keysOf('behaviours'),
    conditions: keysOf('conditions'),
    measures: keysOf('measures'),
    indicators: keysOf('indicators'),
  };

  function check(value: unknown, path: Path, to: Section) {
    if (typeof value !== 'string' || value === '' || keys[to].has(value)) return;
    const suggestion = issues.length < SUGGESTIONS_MAX ? suggest(value, keys[to]) : {};
    issues.push({ path, code: 'dangling_reference', params: { kind: to, key: value, ...suggestion } });
  }
  function checkProperty(item: Item, property: string, to: Section) {
    const value = read(item.value, property);
    const path = [...item.path, property];
    // Anything of the wrong shape is the schema's to report, once.
    if ((property in keys || property === 'after') !== Array.isArray(value)) return;
    if (!Array.isArray(value)) return check(value, path, to);
    const seen = new Set<unknown>();
    value.forEach((entry: unknown, i) => {
      if (typeof entry === 'string' && entry !== '' && seen.has(entry)) {
        issues.push({ path: [...path, i], code: 'duplicate_reference', params: { key: entry } });
      } else check(entry, [...path, i], to);
      seen.add(entry);
    });
  }

  for (const { from, property, to } of REFERENCES) {
    for (const item of itemsOf(input, from)) checkProperty(item, property, to);
  }
  for (const indicator of itemsOf(input, 'indicators')) {
    for (const item of itemsOf(indicator.value, 'observations', indicator.path))
      checkProperty(item, 'team', 'teams');
  }
  for (const { value, path } of itemsOf(input, 'measures')) {
    for (const item of itemsOf(value, 'expected', path)) {
      checkProperty(item, 'condition', 'conditions');
      checkProperty(item, 'behaviour', 'behaviours');
    }
    const evaluation = read(value, 'evaluation');
    if (isObject(evaluation)) {
      const item = { value: evaluation, path: [...path, 'evaluation'] };
      checkProperty(item, 'behaviour', 'indicators');
      checkProperty(item, 'results', 'indicators');
    }
    for (const session of itemsOf(value, 'sessions', path)) {
      for (const item of itemsOf(session.value, 'attendance', session.path))
        checkProperty(item, 'team', 'teams');
    }
  }
  return issues;
}
