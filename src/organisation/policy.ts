import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { policyWith, type Policy } from '@/domain/consistency/policy';
import { policyQuery, type OwnPolicy } from './queries';

/** The thresholds an organisation audits by. */
export interface OrganisationPolicy extends OwnPolicy {
  policy: Policy;
}

export function useOrganisationPolicy(organisationId: string): OrganisationPolicy {
  const { data } = useSuspenseQuery(policyQuery(organisationId));
  return useMemo(() => ({ ...data, policy: policyWith(data.overrides) }), [data]);
}
