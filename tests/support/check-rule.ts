import type { Finding, NotAssessable, RuleId } from '@/domain/consistency/finding';
import { policyWith, type PolicyOverrides } from '@/domain/consistency/policy';
import { prepare } from '@/domain/consistency/prepare';
import type { Rule } from '@/domain/consistency/rule';
import { buildProgramme, type ProgrammeDraft } from './builders';

interface Options {
  today?: string;
  policy?: PolicyOverrides;
}

interface RuleOutcome<R extends RuleId> {
  findings: Finding<R>[];
  /** Scores by id of the finding. */
  scores: Record<string, number>;
  /** What is missing by id of what could not be assessed. */
  missing: Record<string, NotAssessable['missing']>;
}

/** What a single rule says about a programme. */
export function checkRule<R extends RuleId>(
  rule: Rule<R>,
  draft: ProgrammeDraft,
  { today = '2026-06-01', policy: overrides = {} }: Options = {},
): RuleOutcome<R> {
  const policy = policyWith(overrides);
  const { findings, notAssessable } = rule.run({
    ...prepare(buildProgramme(draft), policy, today),
    policy,
    today,
  });
  return {
    findings,
    scores: Object.fromEntries(findings.map(({ id, score }): [string, number] => [id, score])),
    missing: Object.fromEntries(notAssessable.map((entry) => [entry.id, entry.missing])),
  };
}
