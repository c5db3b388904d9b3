import { Link } from '@tanstack/react-router';
import { useOrganisation } from '@/organisation/organisation-context';
import type { ConflictMessage } from './use-conflict-text';

/** What speaks against a session; a blackout period leads to where it is kept. */
export function ConflictText({ conflict: { kind, text } }: { conflict: ConflictMessage }) {
  const { organisationId } = useOrganisation();
  if (kind !== 'blackout') return text;
  return (
    <Link to="/o/$organisationId/blackouts" params={{ organisationId }}>
      {text}
    </Link>
  );
}
