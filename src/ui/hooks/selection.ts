/** The ids selected in a list, and the one that was toggled last. */
export interface SelectedIds {
  ids: ReadonlySet<string>;
  last: string | null;
}

export const EMPTY_SELECTION: SelectedIds = { ids: new Set(), last: null };

/** Drops rows that are no longer shown from a selection: actions only affect what is visible. */
export function keepVisible(selected: SelectedIds, order: readonly string[]): SelectedIds {
  const shown = new Set(order);
  const ids = [...selected.ids].filter((id) => shown.has(id));
  return ids.length === selected.ids.size ? selected : { ...selected, ids: new Set(ids) };
}

/**
 * Selects or deselects a row. With `range`, it does the same to all rows from the one toggled last to this one.
 * @param order the ids as they are shown
 */
export function toggled(
  { ids, last }: SelectedIds,
  order: readonly string[],
  id: string,
  range: boolean,
): SelectedIds {
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
