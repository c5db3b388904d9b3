import { itemRequests } from './item-requests';
import { organisationRequests } from './organisation-requests';
import type { Planned, RequestsAt } from './planned';
import { programmeRequests } from './programme-requests';
import { readingRequests } from './reading-requests';

/** Rows of a table that a request about one thing may read: the thing, and what hangs on it. */
export const FEW = 300;

export const nameOf = ({ call, variant }: Planned): string => [call, variant].filter(Boolean).join(', ');

/** Everything that a page, an import or a push asks the database for. */
export const requestsAt: RequestsAt = (api, place) =>
  [organisationRequests, programmeRequests, itemRequests, readingRequests].flatMap((requests) =>
    requests(api, place),
  );
