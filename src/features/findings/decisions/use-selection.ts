import { useState } from 'react';
import { NOTHING, shownOnly, toggled } from './selection';

export interface ListSelection {
  has: (id: string) => boolean;
  /** Ids of what is ticked and shown, in the order shown. */
  ids: string[];
  toggle: (id: string, range: boolean) => void;
  set: (ids: readonly string[]) => void;
}

/** The findings ticked among those shown; what a filter or a decision takes away is ticked no longer. */
export function useSelection(order: readonly string[]): ListSelection {
  const [selection, setSelection] = useState(NOTHING);
  const shown = shownOnly(selection, order);
  if (shown !== selection) setSelection(shown);
  return {
    has: (id) => selection.ids.has(id),
    ids: order.filter((id) => selection.ids.has(id)),
    toggle: (id, range) => setSelection((before) => toggled(before, order, id, range)),
    set: (ids) => setSelection({ ids: new Set(ids), last: null }),
  };
}
