import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import {
  policyOf,
  readOverrides,
  type OwnThresholds,
  type PolicyError,
} from '@/domain/consistency/overrides';
import type { Policy } from '@/domain/consistency/policy';
import { policyQuery, type StoredPolicy } from './queries';

/** The thresholds an organisation audits by. */
export interface OrganisationPolicy {
  /** Null while the organisation has never set a threshold of its own. */
  version: number | null;
  own: OwnThresholds;
  policy: Policy;
  /** What is stored, but makes no sense to this version of the product; the default holds instead. */
  errors: PolicyError[];
}

/** Whatever is stored, the engine gets a policy it can work with. */
export function readPolicy({ version, overrides }: StoredPolicy): OrganisationPolicy {
  const { own, errors } = readOverrides(overrides);
  return { version, own, policy: policyOf(own), errors };
}

export function useOrganisationPolicy(organisationId: string): OrganisationPolicy {
  const { data } = useSuspenseQuery(policyQuery(organisationId));
  return useMemo(() => readPolicy(data), [data]);
}
