import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect } from 'react';
import { OrganisationContext } from '@/organisation/organisation-context';
import { membershipsQuery } from '@/organisation/queries';
import { BareNotFoundPage } from '../error-pages';
import { rememberOrganisation } from '../last-organisation';
import { ReauthDialog } from './reauth-dialog';
import { OrganisationFrame } from './organisation-frame';

const route = getRouteApi('/signed-in/o/$organisationId');

/** Everything inside one organisation, for those who belong to it. */
export function OrganisationShell() {
  const { organisationId } = route.useParams();
  const { user } = route.useRouteContext();
  const { data: memberships } = useSuspenseQuery(membershipsQuery(user.id));
  const membership = memberships.find((each) => each.organisationId === organisationId);

  useEffect(() => {
    if (membership) rememberOrganisation(membership.organisationId);
  }, [membership]);

  if (!membership) return <BareNotFoundPage />;
  return (
    <OrganisationContext value={membership}>
      <OrganisationFrame memberships={memberships} />
      <ReauthDialog />
    </OrganisationContext>
  );
}
