import type { ApiStatements, Sent } from './api-statements';
import type { Place } from './place';
import { itemRequests } from './item-requests';
import { organisationRequests } from './organisation-requests';
import { programmeRequests } from './programme-requests';
import { readingRequests } from './reading-requests';

export interface Planned {
  /** The request in the source it stands for (see calls-in-source.ts); null for what only other programs send. */
  call: string | null;
  /** What is special about it where a call is planned more than once. */
  variant?: string;
  account: string | null;
  sent: Sent;
  /** Most rows of a table it has to read, where it is about more than a few; beside what {@link FEW} allows. */
  rows?: number;
}

/** Rows of a table that a request about one thing may read: the thing, and what hangs on it. */
export const FEW = 300;

/** Requests that are sent with a certain right, and where to. */
export type RequestsAt = (api: ApiStatements, place: Place) => Planned[];

export const nameOf = ({ call, variant }: Planned): string => [call, variant].filter(Boolean).join(', ');

/** Everything that a page, an import or a push asks the database for. */
export const requestsAt: RequestsAt = (api, place) =>
  [organisationRequests, programmeRequests, itemRequests, readingRequests].flatMap((requests) =>
    requests(api, place),
  );
