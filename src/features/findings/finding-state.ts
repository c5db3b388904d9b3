import type { AuditResult } from '@/domain/consistency/audit';
import type { Finding, NotAssessable, RuleId } from '@/domain/consistency/finding';
import { RULES } from '@/domain/consistency/registry.generated';
import { CONDITION_CATEGORIES, type ProgrammeModel } from '@/domain/programme/model';
import type { CellKeys } from '@/shared/programme/use-rate-effect';

/** What an address of a finding leads to at present. */
export type FindingState =
  | { kind: 'found'; finding: Finding; cell: CellKeys | null }
  /** Its subjects are there, but the rule no longer fires; `missing`: it could not decide. */
  | { kind: 'gone'; rule: RuleId; cell: CellKeys | null; missing: NotAssessable | null }
  | { kind: 'unknown' };

/** Rules whose findings are about one cell. */
const CELL_RULES: ReadonlySet<RuleId> = new Set<RuleId>(['C01', 'C02', 'S01', 'S07', 'P04', 'P05']);

/** Looks up a finding by its id; tells one that has been resolved from one that never was. */
export function findingState(
  id: string,
  audit: Pick<AuditResult, 'findings' | 'notAssessable'>,
  model: ProgrammeModel,
): FindingState {
  const [ruleId, ...keys] = id.split('/');
  const rule = RULES.find((each) => each.id === ruleId)?.id;
  if (rule === undefined || !keys.every((key) => isKnown(key, model))) return { kind: 'unknown' };
  const [condition, behaviour] = keys;
  const isCell =
    CELL_RULES.has(rule) &&
    model.conditions.some(({ key }) => key === condition) &&
    model.behaviours.some(({ key }) => key === behaviour);
  const cell = isCell && condition !== undefined && behaviour !== undefined ? { condition, behaviour } : null;
  const finding = audit.findings.find((each) => each.id === id);
  if (finding) return { kind: 'found', finding, cell };
  const missing = audit.notAssessable.find((each) => each.id === id) ?? null;
  return { kind: 'gone', rule, cell, missing };
}

function isKnown(key: string, model: ProgrammeModel): boolean {
  const { conditions, behaviours, goals, measures, teams, stakeholders } = model;
  const lists: readonly (readonly { key: string }[])[] = [
    conditions,
    behaviours,
    goals,
    measures,
    teams,
    stakeholders,
  ];
  return lists.some((list) => list.some((item) => item.key === key)) || isCategory(key);
}

const isCategory = (key: string) => CONDITION_CATEGORIES.some((category) => category === key);
