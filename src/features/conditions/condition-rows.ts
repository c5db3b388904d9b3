import type { AuditResult } from '@/domain/consistency/audit';
import { openFindings } from '@/domain/guidance/open-findings';
import {
  CONDITION_CATEGORIES,
  type Condition,
  type ConditionCategory,
  type ProgrammeModel,
} from '@/domain/programme/model';
import type { ConditionFilters } from '@/shared/programme/condition-filters';
import { containsWords } from '@/shared/programme/contains-words';
import { conditionsOf } from '@/shared/programme/finding-subjects';

/** One condition with what it does to all target behaviours together. */
export interface ConditionRow {
  condition: Condition;
  /** Behaviours it drives and restrains, is rated neutral for, and has not been rated for. */
  drives: number;
  restrains: number;
  neutral: number;
  unrated: number;
  /** Sums of its forces (effect in use × strength) for and against the behaviours, ≥ 0. */
  driving: number;
  restraining: number;
  /** Open findings that name it. */
  findings: number;
}

/** The conditions in the order of the programme, with their effect added up. */
export function conditionRows(model: ProgrammeModel, audit: Pick<AuditResult, 'findings'>): ConditionRow[] {
  const rows = new Map(
    model.conditions.map((condition): [string, ConditionRow] => [
      condition.key,
      {
        condition,
        drives: 0,
        restrains: 0,
        neutral: 0,
        unrated: model.behaviours.length,
        driving: 0,
        restraining: 0,
        findings: 0,
      },
    ]),
  );
  for (const { condition: key, inUse } of model.effects) {
    const row = rows.get(key);
    if (!row || inUse === null) continue;
    row.unrated--;
    if (inUse > 0) {
      row.drives++;
      row.driving += inUse * row.condition.strength;
    } else if (inUse < 0) {
      row.restrains++;
      row.restraining -= inUse * row.condition.strength;
    } else row.neutral++;
  }
  for (const finding of openFindings(audit.findings, model.decisions)) {
    for (const key of new Set(conditionsOf(finding))) {
      const row = rows.get(key);
      if (row) row.findings++;
    }
  }
  return [...rows.values()];
}

/** Does the condition meet the filters? The search looks at its title and both texts. */
export function meets(
  { condition }: ConditionRow,
  { category, formality, search }: ConditionFilters,
): boolean {
  if (category !== undefined && (condition.category ?? 'none') !== category) return false;
  if (formality !== undefined && condition.formality !== formality) return false;
  const texts = `${condition.title} ${condition.espoused} ${condition.inUse}`;
  return search === undefined || containsWords(texts, search);
}

export interface ConditionGroup {
  category: ConditionCategory | null;
  rows: ConditionRow[];
}

/** The rows under their categories, in the fixed order of the categories; without one last. */
export function byCategory(rows: readonly ConditionRow[]): ConditionGroup[] {
  return [...CONDITION_CATEGORIES, null]
    .map((category) => ({ category, rows: rows.filter((row) => row.condition.category === category) }))
    .filter((group) => group.rows.length > 0);
}
