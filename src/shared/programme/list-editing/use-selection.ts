import { useState } from 'react';

export interface Selection {
  /** What is selected, in the order of the list; nothing that the list does not show. */
  selected: readonly string[];
  has: (id: string) => boolean;
  /** With `range` everything from the last one chosen to this. */
  choose: (id: string, on: boolean, range: boolean) => void;
  chooseAll: (on: boolean) => void;
}

/** Which items of a list are selected. */
export function useSelection(ids: readonly string[]): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [last, setLast] = useState<string | null>(null);

  function choose(id: string, on: boolean, range: boolean): void {
    const from = last === null ? -1 : ids.indexOf(last);
    const to = ids.indexOf(id);
    const span = range && from !== -1 ? ids.slice(Math.min(from, to), Math.max(from, to) + 1) : [id];
    const next = new Set(chosen);
    for (const each of span) {
      if (on) next.add(each);
      else next.delete(each);
    }
    setChosen(next);
    setLast(id);
  }

  const selected = ids.filter((id) => chosen.has(id));
  return {
    selected,
    has: (id) => chosen.has(id),
    choose,
    chooseAll: (on) => setChosen(new Set(on ? ids : [])),
  };
}
