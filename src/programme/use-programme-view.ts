import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { audit } from '@/domain/consistency/audit';
import { useOrganisationPolicy } from '@/organisation/policy';
import { aboutRows } from './about-rows';
import type { ProgrammeView } from './programme-context';
import { programmeQuery } from './queries';
import { somethingElse } from './unreadable/faults';
import { toModel } from './store/programme-rows';
import { faultsOf } from './unreadable/row-faults';
import { UnreadableProgramme } from './unreadable/unreadable-programme';
import { today } from './today';

/** Loads one programme and audits it by the organisation's policy; an edit of either re-audits at once. */
export function useProgrammeView(organisationId: string, programmeId: string): ProgrammeView {
  const { data } = useSuspenseQuery(programmeQuery(organisationId, programmeId));
  const { policy } = useOrganisationPolicy(organisationId);
  const day = today();
  return useMemo(() => {
    try {
      const model = toModel(data, data.rows, data.readings.observed, data.readings.hidden);
      return {
        id: programmeId,
        withheld: data.rows.withheld,
        archived: data.rows.programme.archived_at !== null,
        ...aboutRows(data),
        model,
        policy,
        audit: audit(model, policy, day),
        today: day,
      };
    } catch (error) {
      // An edit of a version before this one, kept in this browser, may have brought it about.
      const faults = faultsOf(data, data.rows);
      throw new UnreadableProgramme(
        { rows: data.rows, faults: faults.length > 0 ? faults : [somethingElse(data.rows)] },
        error,
      );
    }
  }, [data, policy, programmeId, day]);
}
