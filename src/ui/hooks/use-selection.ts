import { useState } from 'react';
import { EMPTY_SELECTION, keepVisible, toggled } from './selection';

export interface Selection {
  /** The selected ids, in the order shown. */
  selected: readonly string[];
  has: (id: string) => boolean;
  /** With `range`, everything from the row toggled last to this one. */
  toggle: (id: string, range: boolean) => void;
  /** All that is shown, or nothing. */
  setAll: (on: boolean) => void;
}

/** The selected rows of a list; rows that a filter or a change removes are deselected. */
export function useSelection(order: readonly string[]): Selection {
  const [selected, setSelected] = useState(EMPTY_SELECTION);
  const shown = keepVisible(selected, order);
  if (shown !== selected) setSelected(shown);
  return {
    selected: order.filter((id) => shown.ids.has(id)),
    has: (id) => shown.ids.has(id),
    toggle: (id, range) => setSelected((before) => toggled(before, order, id, range)),
    setAll: (on) => setSelected({ ids: new Set(on ? order : []), last: null }),
  };
}
