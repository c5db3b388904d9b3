/** What a change on its way does to a list; doing it twice does no more. */
export type RowChange<Row> = (rows: readonly Row[]) => Row[];

/** A list as the cache of queries names it. */
type ListKey = readonly unknown[];

/** Under the name of a list stand changes of its rows alone, so they may be taken for such. */
const pending = new Map<string, ReadonlySet<unknown>>();

const nameOf = (list: ListKey) => JSON.stringify(list);
const changesOf = (list: ListKey): ReadonlySet<unknown> => pending.get(nameOf(list)) ?? new Set();

export const isPending = (list: ListKey): boolean => changesOf(list).size > 0;

/** Says that a change is on its way; answers how to say that it has ended. */
export function addPendingChange<Row>(list: ListKey, change: RowChange<Row>): () => void {
  pending.set(nameOf(list), new Set([...changesOf(list), change]));
  return () => pending.set(nameOf(list), new Set([...changesOf(list)].filter((each) => each !== change)));
}

/** Lays changes on their way over loaded rows: a reload must not show the old value for a moment. */
export const withPendingChanges = <Row>(list: ListKey, rows: Row[]): Row[] =>
  ([...changesOf(list)] as RowChange<Row>[]).reduce((shown, change) => change(shown), rows);
