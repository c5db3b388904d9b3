import { expect, it } from 'vitest';
import { CHOICE_NAMES } from '@/domain/consistency/choices';
import { THRESHOLD_PATHS } from '@/domain/consistency/thresholds';
import { policyGroups, TOPICS } from './policy-groups';

it('shows every choice and every threshold once, and the ones of a rule together', () => {
  const sections = policyGroups();
  expect(sections.map(({ topic }) => topic)).toEqual([...TOPICS]);
  const shown = sections.flatMap(({ groups }) => groups.flatMap(({ paths }) => paths));
  expect([...shown].sort()).toEqual([...THRESHOLD_PATHS].sort());
  expect(sections.flatMap(({ choices }) => choices)).toEqual(CHOICE_NAMES);
  for (const { topic, groups } of sections)
    for (const { rule, paths } of groups)
      if (rule !== null) {
        expect(rule[0]).toBe(topic);
        for (const path of paths) expect(path).toMatch(new RegExp(`^${rule}\\.`));
      }
});
