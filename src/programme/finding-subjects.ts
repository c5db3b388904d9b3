import type { Finding, NotAssessable } from '@/domain/consistency/finding';
import { SUBJECT_KINDS, type SubjectKind } from '@/domain/consistency/subject-kinds';

type About = Pick<Finding | NotAssessable, 'subjects'>;

function named({ subjects }: About, wanted: SubjectKind): string[] {
  const keys: Partial<Record<string, string>> = subjects;
  return Object.entries(SUBJECT_KINDS).flatMap(([name, kind]) => (kind === wanted ? (keys[name] ?? []) : []));
}

/** Keys of the framework conditions a finding is about. */
export const conditionsOf = (finding: About): string[] => named(finding, 'condition');

/** Keys of the target behaviours a finding is about. */
export const behavioursOf = (finding: About): string[] => named(finding, 'behaviour');

/** Keys of the indicators a finding is about. */
export const indicatorsOf = (finding: About): string[] => named(finding, 'indicator');

/** The cells a finding was decided by: every condition it names on every behaviour it names. */
export const cellsOf = (finding: About): { condition: string; behaviour: string }[] =>
  conditionsOf(finding).flatMap((condition) =>
    behavioursOf(finding).map((behaviour) => ({ condition, behaviour })),
  );

/** Was the finding decided by this cell, among others? */
export const restsOn = (finding: About, cell: { condition: string; behaviour: string }): boolean =>
  conditionsOf(finding).includes(cell.condition) && behavioursOf(finding).includes(cell.behaviour);
