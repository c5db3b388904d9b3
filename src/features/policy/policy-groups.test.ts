import { expect, it } from 'vitest';
import { THRESHOLD_PATHS } from '@/domain/consistency/thresholds';
import { policyGroups, TOPICS } from './policy-groups';

it('shows every threshold once, and the ones of a rule together', () => {
  const sections = policyGroups();
  expect(sections.map(({ topic }) => topic)).toEqual([...TOPICS]);
  const shown = sections.flatMap(({ groups }) => groups.flatMap(({ paths }) => paths));
  expect([...shown].sort()).toEqual([...THRESHOLD_PATHS].sort());
  for (const { topic, groups } of sections)
    for (const { rule, paths } of groups)
      if (rule !== null) {
        expect(rule[0]).toBe(topic);
        for (const path of paths) expect(path).toMatch(new RegExp(`^${rule}\\.`));
      }
});
