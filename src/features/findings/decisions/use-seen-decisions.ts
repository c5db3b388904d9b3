import { useState } from 'react';
import type { Finding } from '@/domain/consistency/finding';
import type { StoredDecision } from '@/programme/decided';
import { useProgramme } from '@/programme/programme-context';

const versionsOf = (decisions: readonly StoredDecision[]): ReadonlyMap<string, number> =>
  new Map(decisions.map(({ finding, version }) => [finding, version]));

/**
 * The decisions that a form was opened on, by their versions: a reload behind the form must not let it overwrite what
 * nobody has seen. After a conflict `moveOn` takes those that were loaded with it; `others` are the ones that were new,
 * to be shown, so that sending again replaces them knowingly.
 */
export function useSeenDecisions(findings: readonly Finding[]) {
  const { decisions } = useProgramme();
  const ids = findings.map(({ id }) => id);
  const on = (some: readonly string[]) => decisions.filter(({ finding }) => some.includes(finding));
  const now = on(ids);
  const [versions, setVersions] = useState(() => versionsOf(now));
  const [others, setOthers] = useState<StoredDecision[]>([]);
  const [told, setTold] = useState(false);
  const current = versionsOf(now);
  const changed = ids.filter((id) => versions.get(id) !== current.get(id));
  if (told && changed.length > 0) {
    setTold(false);
    setOthers(on(changed));
    setVersions(current);
  }
  return { versions, others, moveOn: () => setTold(true) };
}
