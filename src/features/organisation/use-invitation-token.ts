import { useNavigate, useRouterState } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { keepToken, keptToken, tokenInFragment } from './invitation-token';

/**
 * The token of the invitation one came by. It is taken out of the address at once, so that it neither stays in the
 * browser's history nor is copied along with the address, and kept for the way through signing up or in.
 */
export function useInvitationToken(): string | null {
  const arrived = useRouterState({ select: ({ location }) => tokenInFragment(location.hash) });
  const navigate = useNavigate();
  const [token, setToken] = useState(() => arrived ?? keptToken());
  if (arrived !== null && arrived !== token) setToken(arrived);

  useEffect(() => {
    if (arrived === null) return;
    keepToken(arrived);
    void navigate({ to: '/invitation', replace: true });
  }, [arrived, navigate]);

  return token;
}
