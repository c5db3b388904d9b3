import type { AuditResult } from '@/domain/consistency/audit';
import { conditionForces, type ConditionForces } from '@/domain/consistency/condition-forces';
import { openFindings } from '@/domain/guidance/open-findings';
import type { Condition, IsoDate, ProgrammeModel } from '@/domain/programme/model';
import { conditionsOf } from '@/programme/finding-subjects';
import type { ConditionSort } from '@/programme/search-params/condition-filters';

/** One condition with what it does to all target behaviours together. */
export interface ConditionRow extends ConditionForces {
  condition: Condition;
  /** Behaviours it has not been rated for. */
  unrated: number;
  /** Open findings that name it. */
  findings: number;
}

/** The conditions in the order of the programme, with their effect added up. */
export function conditionRows(
  model: ProgrammeModel,
  audit: Pick<AuditResult, 'findings'>,
  today: IsoDate,
): ConditionRow[] {
  const forces = conditionForces(model.conditions, model.effects);
  const findings = new Map<string, number>();
  for (const finding of openFindings(audit.findings, model.decisions, today)) {
    for (const key of new Set(conditionsOf(finding))) findings.set(key, (findings.get(key) ?? 0) + 1);
  }
  return model.conditions.flatMap((condition) => {
    const own = forces.get(condition.key);
    if (!own) return [];
    const unrated = model.behaviours.length - own.drives - own.restrains - own.neutral;
    return { condition, ...own, unrated, findings: findings.get(condition.key) ?? 0 };
  });
}

/** The rows in another order than the programme's own. */
export function sortConditions(
  rows: readonly ConditionRow[],
  sort: ConditionSort | undefined,
  compare: (a: string, b: string) => number,
): ConditionRow[] {
  const by: Record<ConditionSort, (a: ConditionRow, b: ConditionRow) => number> = {
    strength: (a, b) => b.condition.strength - a.condition.strength,
    findings: (a, b) => b.findings - a.findings,
    title: (a, b) => compare(a.condition.title, b.condition.title),
  };
  return sort === undefined ? [...rows] : [...rows].sort(by[sort]);
}
