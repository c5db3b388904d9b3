import { isIsoDate } from '@/domain/calendar/is-iso-date';
import type { AuditResult } from '@/domain/consistency/audit';
import type { Finding, NotAssessable, RuleId } from '@/domain/consistency/finding';
import { idSubjects } from '@/domain/consistency/id-subjects';
import { findRule } from '@/domain/consistency/registry';
import { CONDITION_CATEGORIES, type ProgrammeModel } from '@/domain/programme/model';
import type { CellKeys } from '@/programme/edit-by-key';
import { cellsOf } from '@/programme/finding-subjects';

/** What an address of a finding leads to at present. */
export type FindingState =
  | { kind: 'found'; finding: Finding; cells: CellKeys[] }
  /** Its subjects are there, but the rule no longer fires; `missing`: it could not decide. */
  | { kind: 'gone'; rule: RuleId; cells: CellKeys[]; missing: NotAssessable | null }
  | { kind: 'unknown' };

/** Looks up a finding by its id; tells one that has been resolved from one that never was. */
export function findingState(
  id: string,
  audit: Pick<AuditResult, 'findings' | 'notAssessable'>,
  model: ProgrammeModel,
): FindingState {
  const [ruleId = '', ...keys] = id.split('/');
  const rule = findRule(ruleId)?.id;
  if (rule === undefined || !keys.every((key) => isKnown(key, model))) return { kind: 'unknown' };
  const has = (list: readonly { key: string }[], wanted: string) => list.some(({ key }) => key === wanted);
  const cells = cellsOf({ subjects: idSubjects(id)?.subjects ?? {} }).filter(
    ({ condition, behaviour }) => has(model.conditions, condition) && has(model.behaviours, behaviour),
  );
  const finding = audit.findings.find((each) => each.id === id);
  if (finding) return { kind: 'found', finding, cells };
  const missing = audit.notAssessable.find((each) => each.id === id) ?? null;
  return { kind: 'gone', rule, cells, missing };
}

function isKnown(key: string, model: ProgrammeModel): boolean {
  const { conditions, behaviours, goals, measures, indicators, teams, stakeholders } = model;
  const lists: readonly (readonly { key: string }[])[] = [
    conditions,
    behaviours,
    goals,
    measures,
    indicators,
    teams,
    stakeholders,
  ];
  return lists.some((list) => list.some((item) => item.key === key)) || isCategory(key) || isIsoDate(key);
}

const isCategory = (key: string) => CONDITION_CATEGORIES.some((category) => category === key);
