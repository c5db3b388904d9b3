import type { NotAssessable } from '@/domain/consistency/finding';
import { policyWith, type Policy, type PolicyOverrides } from '@/domain/consistency/policy';
import { prepare } from '@/domain/consistency/prepare';
import type { RuleContext } from '@/domain/consistency/rule';
import { buildProgramme, type ProgrammeDraft } from './builders';

interface Options {
  today?: string;
  policy?: PolicyOverrides;
}

interface AnyFinding {
  id: string;
  score: number;
}

/** A rule whose findings are of the type F. */
interface RuleFinding<F extends AnyFinding> {
  run(context: RuleContext & { policy: Policy }): { findings: F[]; notAssessable: NotAssessable[] };
}

interface RuleOutcome<F extends AnyFinding> {
  findings: F[];
  /** Scores by id of the finding. */
  scores: Record<string, number>;
  /** What is missing by id of what could not be assessed. */
  missing: Record<string, NotAssessable['missing']>;
}

/** What a single rule says about a programme. */
export function checkRule<F extends AnyFinding>(
  rule: RuleFinding<F>,
  draft: ProgrammeDraft,
  { today = '2026-06-01', policy: overrides = {} }: Options = {},
): RuleOutcome<F> {
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
