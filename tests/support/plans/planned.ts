import type { ApiStatements, Sent } from './api-statements';
import type { Place } from './place';

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

/** Requests that are sent with a certain right, and where to. */
export type RequestsAt = (api: ApiStatements, place: Place) => Planned[];
