import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { toModel } from '@/data/programme-rows';
import { audit } from '@/domain/consistency/audit';
import { DEFAULT_POLICY } from '@/domain/consistency/policy';
import type { ProgrammeView } from './programme-context';
import { programmeQuery } from './queries';
import { today } from './today';

/** Loads one programme and audits it; an edit of the cached rows re-audits at once. */
export function useProgrammeView(organisationId: string, programmeId: string): ProgrammeView {
  const { data } = useSuspenseQuery(programmeQuery(organisationId, programmeId));
  const day = today();
  return useMemo(() => {
    const model = toModel(data.teams, data.rows);
    return { id: programmeId, ...data, model, audit: audit(model, DEFAULT_POLICY, day) };
  }, [data, programmeId, day]);
}
