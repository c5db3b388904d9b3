import { sameValue } from './patch';

/** An edit that conflicts with somebody else's. It is kept until the user has decided about each field. */
export interface Dispute {
  id: string;
  /** What was edited: a row of a collection, by its key. */
  collection: string;
  key: string;
  /** The row that was edited. */
  base: object;
  mine: object;
  /** Null if the row no longer exists. */
  theirs: object | null;
}

/** Positions never conflict: the last move wins. */
const UNDISPUTED = 'position';

const valueOf = (row: object, name: string): unknown => Reflect.get(row, name);

/** The names of the fields whose values differ. */
export function disputedFields({ mine, theirs }: Pick<Dispute, 'mine' | 'theirs'>): string[] {
  return Object.keys(mine).filter(
    (name) =>
      name !== UNDISPUTED && (theirs === null || !sameValue(valueOf(theirs, name), valueOf(mine, name))),
  );
}

/** Whether both sides have changed a field since `base`, to different values. */
export const clashes = (base: object, mine: object, theirs: object): boolean =>
  disputedFields({ mine, theirs }).some((name) => !sameValue(valueOf(theirs, name), valueOf(base, name)));
