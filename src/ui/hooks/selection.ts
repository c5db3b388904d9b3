/** What is ticked in a list, by id, and what was ticked last. */
export interface Ticked {
  ids: ReadonlySet<string>;
  last: string | null;
}

export const NOTHING: Ticked = { ids: new Set(), last: null };

/** What is no longer shown is no longer ticked: one acts on what one sees. */
export function shownOnly(ticked: Ticked, order: readonly string[]): Ticked {
  const shown = new Set(order);
  const ids = [...ticked.ids].filter((id) => shown.has(id));
  return ids.length === ticked.ids.size ? ticked : { ...ticked, ids: new Set(ids) };
}

/**
 * Ticks or unticks a row; as a range, all from the one ticked last to this one, the way this one goes.
 * @param order the ids as they are shown
 */
export function toggled({ ids, last }: Ticked, order: readonly string[], id: string, range: boolean): Ticked {
  const from = last === null ? -1 : order.indexOf(last);
  const to = order.indexOf(id);
  const touched = range && from !== -1 ? order.slice(Math.min(from, to), Math.max(from, to) + 1) : [id];
  const next = new Set(ids);
  const on = !ids.has(id);
  for (const each of touched) {
    if (on) next.add(each);
    else next.delete(each);
  }
  return { ids: next, last: id };
}
