import { useState } from 'react';
import { NOTHING, shownOnly, toggled } from './selection';

export interface Selection {
  /** Ids of what is ticked, in the order shown. */
  selected: readonly string[];
  has: (id: string) => boolean;
  /** With `range` everything from what was ticked last to this. */
  toggle: (id: string, range: boolean) => void;
  /** All that is shown, or nothing. */
  setAll: (on: boolean) => void;
}

/** What is ticked among what a list shows; what a filter or a change takes away is ticked no longer. */
export function useSelection(order: readonly string[]): Selection {
  const [ticked, setTicked] = useState(NOTHING);
  const shown = shownOnly(ticked, order);
  if (shown !== ticked) setTicked(shown);
  return {
    selected: order.filter((id) => shown.ids.has(id)),
    has: (id) => shown.ids.has(id),
    toggle: (id, range) => setTicked((before) => toggled(before, order, id, range)),
    setAll: (on) => setTicked({ ids: new Set(on ? order : []), last: null }),
  };
}
