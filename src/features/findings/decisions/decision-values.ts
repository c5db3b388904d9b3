import { monthsLater } from '@/domain/calendar/months';
import type { Finding } from '@/domain/consistency/finding';
import type { Decision, DecisionStatus, IsoDate } from '@/domain/programme/model';
import type { DecisionChange } from '@/programme/store/decide-findings';

/** What the form holds: texts, the date as the browser's field has it ('' for none). */
export type DecisionValues = Record<'reason' | 'owner' | 'reviewOn', string>;

/** Long enough for something to happen, short enough to remember why. */
const REVIEW_MONTHS = 3;

/** What the form begins with: what has been decided about the one finding, else nothing but a date. */
export function initialValues(
  status: DecisionStatus,
  decision: Decision | undefined,
  today: IsoDate,
): DecisionValues {
  const later = decision?.reviewOn && decision.reviewOn > today ? decision.reviewOn : null;
  return {
    reason: decision?.reason ?? '',
    owner: decision?.owner ?? '',
    reviewOn: later ?? (status === 'accepted' ? monthsLater(today, REVIEW_MONTHS) : ''),
  };
}

/** One form, decided about each of the findings; each keeps the score it has now. */
export function changesFor(
  findings: readonly Pick<Finding, 'id' | 'score'>[],
  status: DecisionStatus,
  { reason, owner, reviewOn }: DecisionValues,
  versions: ReadonlyMap<string, number>,
): DecisionChange[] {
  return findings.map(({ id, score }) => ({
    finding: id,
    version: versions.get(id) ?? null,
    decision: {
      status,
      reason: reason.trim(),
      owner: status === 'dismissed' ? '' : owner.trim(),
      reviewOn: status === 'dismissed' || reviewOn === '' ? null : reviewOn,
      score,
    },
  }));
}
