import { sameValue } from './patch';

/** An edit that met somebody else's: nothing of it is lost until it has been decided field by field. */
export interface Dispute {
  id: string;
  /** What was edited: a row of a collection, by its key. */
  collection: string;
  key: string;
  /** The row that was edited. */
  base: object;
  mine: object;
  /** Null: it is gone, or there is nothing any more. */
  theirs: object | null;
}

/** Where something stands in its list is nothing to ask about: the last one to move it has moved it. */
const UNDISPUTED = 'position';

const valueOf = (row: object, name: string): unknown => Reflect.get(row, name);

/** The fields about which the two differ; where both said the same there is nothing to decide. */
export function disputedFields({ mine, theirs }: Pick<Dispute, 'mine' | 'theirs'>): string[] {
  return Object.keys(mine).filter(
    (name) =>
      name !== UNDISPUTED && (theirs === null || !sameValue(valueOf(theirs, name), valueOf(mine, name))),
  );
}

/** Whether both have changed a field since `base`, to different values. */
export const clashes = (base: object, mine: object, theirs: object): boolean =>
  disputedFields({ mine, theirs }).some((name) => !sameValue(valueOf(theirs, name), valueOf(base, name)));
