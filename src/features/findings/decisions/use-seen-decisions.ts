import { useState } from 'react';
import type { Finding } from '@/domain/consistency/finding';
import { useProgramme } from '@/programme/programme-context';
import type { DecisionRow } from '@/programme/store/decide-findings';
import { decisionsOn } from '@/programme/store/decision-rows';

const versionsOf = (rows: readonly DecisionRow[]): ReadonlyMap<string, number> =>
  new Map(rows.map(({ finding_id, version }) => [finding_id, version]));

/**
 * The decisions that a form was opened on, by their versions: a reload behind the form must not let it overwrite what
 * nobody has seen. After a conflict `moveOn` takes those that were loaded with it; `others` are the ones that were new,
 * to be shown, so that sending again replaces them knowingly.
 */
export function useSeenDecisions(findings: readonly Finding[]) {
  const { rows } = useProgramme();
  const ids = findings.map(({ id }) => id);
  const now = decisionsOn(rows, ids);
  const [versions, setVersions] = useState(() => versionsOf(now));
  const [others, setOthers] = useState<DecisionRow[]>([]);
  const [told, setTold] = useState(false);
  const current = versionsOf(now);
  const changed = ids.filter((id) => versions.get(id) !== current.get(id));
  if (told && changed.length > 0) {
    setTold(false);
    setOthers(decisionsOn(rows, changed));
    setVersions(current);
  }
  return { versions, others, moveOn: () => setTold(true) };
}
