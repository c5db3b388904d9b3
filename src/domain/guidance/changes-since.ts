import type { Finding } from '../consistency/finding';
import { compareScores } from './decision-state';

/** The scores (0-100) of all findings at some moment, by finding id. */
export type Snapshot = Readonly<Record<string, number>>;

type Weighed = Pick<Finding, 'id' | 'score'>;

/** What there is to remember of the findings, to tell later what has changed. */
export const snapshotOf = (findings: readonly Weighed[]): Snapshot =>
  Object.fromEntries(findings.map(({ id, score }) => [id, score]));

export const CHANGES = ['new', 'rose', 'fell'] as const;
export type Change = (typeof CHANGES)[number];

export interface ChangesSince {
  /** What has changed of the findings there are, by id. */
  changes: ReadonlyMap<string, Change>;
  /** Ids of findings there were, in their old order. */
  gone: string[];
}

/**
 * What has become of the findings since a snapshot. Scores are compared as people see them; decisions play no part:
 * they are made by people, who know about them.
 */
export function changesSince(snapshot: Snapshot, findings: readonly Weighed[]): ChangesSince {
  const before = new Map(Object.entries(snapshot));
  const changes = new Map<string, Change>();
  for (const { id, score } of findings) {
    const was = before.get(id);
    const risen = was === undefined ? 0 : compareScores(score, was);
    if (was === undefined) changes.set(id, 'new');
    else if (risen !== 0) changes.set(id, risen > 0 ? 'rose' : 'fell');
    before.delete(id);
  }
  return { changes, gone: [...before.keys()] };
}

/** How many findings came, went, rose and fell. */
export function countChanges({ changes, gone }: ChangesSince): Record<Change | 'gone', number> {
  const counts = { new: 0, gone: gone.length, rose: 0, fell: 0 };
  for (const change of changes.values()) counts[change]++;
  return counts;
}
