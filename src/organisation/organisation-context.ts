import { createContext, use } from 'react';
import { may, type Right } from './permissions';
import type { Membership } from './queries';

/** The organisation of the page, with the reader's role in it. Set by the organisation route. */
export const OrganisationContext = createContext<Membership | null>(null);

export function useOrganisation(): Membership {
  const membership = use(OrganisationContext);
  if (!membership) throw new Error('useOrganisation outside an organisation page');
  return membership;
}

export const useMay = (right: Right): boolean => may(useOrganisation().role, right);
