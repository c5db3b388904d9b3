import type { FileIssue } from './errors';
import { itemsOf, readText } from './raw';

/** One issue for every circle of parent teams, at the first of its teams in the file. */
export function parentIssues(input: unknown): FileIssue[] {
  const teams = itemsOf(input, 'teams').flatMap(({ value, path }) => {
    const key = readText(value, 'key');
    return key === null ? [] : [{ key, parent: readText(value, 'parent'), path }];
  });
  const parents = new Map(teams.map(({ key, parent }) => [key, parent]));
  const settled = new Set<string>();
  const issues: FileIssue[] = [];
  for (const team of teams) {
    const chain = new Set<string>();
    let key: string | null = team.key;
    while (key !== null && !settled.has(key) && !chain.has(key)) {
      chain.add(key);
      key = parents.get(key) ?? null;
    }
    if (key !== null && chain.has(key)) {
      const walked = [...chain];
      const circle = walked.slice(walked.indexOf(key));
      const first = teams.find((other) => circle.includes(other.key)) ?? team;
      const code = 'parent_cycle';
      issues.push({ path: [...first.path, 'parent'], code, params: { chain: [...circle, key].join(' → ') } });
    }
    for (const walked of chain) settled.add(walked);
  }
  return issues;
}
