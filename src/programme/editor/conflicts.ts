import type { Dispute } from '@/editing/conflicts';
import type { AnyPatch } from '@/editing/patch';
import type { CellAddress, EffectPatch, EffectRow } from '../store/effect-patch';
import type { AnyItem, ItemList } from '../store/items';

/** A conflict about a part of a programme. */
export type Conflict = Dispute &
  (
    | { kind: 'cell'; address: CellAddress; mine: EffectPatch; theirs: EffectRow | null }
    | { kind: 'item'; list: ItemList; base: AnyItem; mine: AnyPatch; theirs: AnyItem | null }
  );
