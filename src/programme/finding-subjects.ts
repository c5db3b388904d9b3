import type { Finding, NotAssessable } from '@/domain/consistency/finding';

type About = Pick<Finding | NotAssessable, 'subjects'>;

const CONDITIONS = ['condition', 'official', 'unofficial'];
const BEHAVIOURS = ['behaviour', 'driven', 'restrained'];
const INDICATORS = ['indicator', 'lagging'];

function named({ subjects }: About, names: readonly string[]): string[] {
  const keys: Partial<Record<string, string>> = subjects;
  return names.flatMap((name) => keys[name] ?? []);
}

/** Keys of the framework conditions a finding is about. */
export const conditionsOf = (finding: About): string[] => named(finding, CONDITIONS);

/** Keys of the target behaviours a finding is about. */
export const behavioursOf = (finding: About): string[] => named(finding, BEHAVIOURS);

/** Keys of the indicators a finding is about. */
export const indicatorsOf = (finding: About): string[] => named(finding, INDICATORS);

/** The cells a finding was decided by: every condition it names on every behaviour it names. */
export const cellsOf = (finding: About): { condition: string; behaviour: string }[] =>
  conditionsOf(finding).flatMap((condition) =>
    behavioursOf(finding).map((behaviour) => ({ condition, behaviour })),
  );

/** Was the finding decided by this cell, among others? */
export const restsOn = (finding: About, cell: { condition: string; behaviour: string }): boolean =>
  conditionsOf(finding).includes(cell.condition) && behavioursOf(finding).includes(cell.behaviour);
