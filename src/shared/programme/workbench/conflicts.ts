import type { CellAddress, EffectPatch, EffectRow } from './effect-patch';
import type { AnyItem, AnyPatch, ItemList } from './items';

/** An edit that met somebody else's: nothing of it is lost until it has been decided field by field. */
export type Conflict = { id: string } & (
  | { kind: 'cell'; address: CellAddress; mine: EffectPatch; theirs: EffectRow | null }
  | { kind: 'item'; list: ItemList; base: AnyItem; mine: AnyPatch; theirs: AnyItem | null }
);

/** The fields about which the two differ; where both said the same there is nothing to decide. */
export function disputedFields({ mine, theirs }: Pick<Conflict, 'mine' | 'theirs'>): string[] {
  return Object.keys(mine).filter((name) => {
    const now: unknown = theirs === null ? undefined : Reflect.get(theirs, name);
    const wanted: unknown = Reflect.get(mine, name);
    return JSON.stringify(now) !== JSON.stringify(wanted);
  });
}
