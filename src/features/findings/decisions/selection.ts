/** Findings ticked in the list, by id, and the one ticked last. */
export interface Selection {
  ids: ReadonlySet<string>;
  last: string | null;
}

export const NOTHING: Selection = { ids: new Set(), last: null };

/** What is no longer shown is no longer ticked: one decides about what one sees. */
export function shownOnly(selection: Selection, order: readonly string[]): Selection {
  const shown = new Set(order);
  const ids = [...selection.ids].filter((id) => shown.has(id));
  return ids.length === selection.ids.size ? selection : { ...selection, ids: new Set(ids) };
}

/**
 * Ticks or unticks a finding; as a range, all from the one ticked last to this one, the way this one goes.
 * @param order the ids as they are shown
 */
export function toggled(
  { ids, last }: Selection,
  order: readonly string[],
  id: string,
  range: boolean,
): Selection {
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
