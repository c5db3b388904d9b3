import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { newId } from '@/data/new-id';
import { invite, type Invitation } from './invite';
import { openInvitationsQuery } from './queries';

type Invitee = Omit<Invitation, 'id'>;

/**
 * Inviting somebody, from the dialog or from the list of open invitations. What was issued holds the token and lives
 * only as long as the dialog that shows it.
 */
export function useInviting(organisationId: string) {
  const queryClient = useQueryClient();
  const [opened, setOpened] = useState(false);
  const attempt = useRef<Invitation | null>(null);
  const issuing = useMutation({
    mutationFn: (invitation: Invitation) => invite(organisationId, invitation),
    meta: { quiet: true },
    onSuccess: () => {
      attempt.current = null;
      setOpened(true);
    },
    // Nobody waits for the list: without a connection it would not come.
    onSettled: () => void queryClient.invalidateQueries(openInvitationsQuery(organisationId)),
  });

  /** The same invitation sent again after a failure keeps its id, so it is made once. */
  const issue = ({ email, role }: Invitee) => {
    const last = attempt.current;
    const again = last !== null && last.email === email && last.role === role;
    const invitation = again ? last : { id: newId(), email, role };
    attempt.current = invitation;
    return issuing.mutateAsync(invitation);
  };

  return {
    opened,
    issued: issuing.data,
    error: issuing.error,
    /** The address whose invitation is being made. */
    pendingEmail: issuing.isPending ? issuing.variables.email : null,
    issue,
    begin: () => {
      issuing.reset();
      setOpened(true);
    },
    end: () => setOpened(false),
    /** After the dialog has gone, so that it does not change its face while closing. */
    forget: () => issuing.reset(),
  };
}

export type Inviting = ReturnType<typeof useInviting>;
