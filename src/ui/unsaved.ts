/** Something on the page that would be lost by leaving it. */
export interface Unsaved {
  /** Goes on when nothing is lost by it any more, or when it may be. */
  ask(then: () => void): void;
}

const unsaved = new Set<Unsaved>();

/** Says that there is something to lose, until the answer is called. */
export function keepUnsaved(item: Unsaved): () => void {
  unsaved.add(item);
  return () => unsaved.delete(item);
}

export const hasUnsaved = (): boolean => unsaved.size > 0;

/** Does what ends all work on the page, such as signing out; asks first where something would be lost. */
export function beforeLeaving(then: () => void): void {
  const last = [...unsaved].at(-1);
  if (last) last.ask(then);
  else then();
}
