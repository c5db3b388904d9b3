import type { EntityPatch } from '../entities/entities';
import type { NewThings } from '../new-rows';
import { useWorkbench } from '../use-workbench';
import type { NewItem } from './paste-spec';

/** Lists whose items have a title. */
export type TitledList = 'goals' | 'behaviours' | 'conditions' | 'measures' | 'indicators';

/** New things of a list by their titles. */
export const titledThings = <L extends TitledList>(
  list: L,
  items: readonly NewItem<EntityPatch<L>>[],
): NewThings =>
  // Things of one list, each with its title.
  ({ list, items: items.map(({ title, patch }) => ({ patch: { title, ...patch } })) });

/** Adds items at the end of a list, as one step. Resolves to whether they have been saved. */
export function useAddItems<L extends TitledList>(list: L) {
  const { add } = useWorkbench();
  return (items: readonly NewItem<EntityPatch<L>>[]): Promise<boolean> =>
    add(titledThings(list, items)).saved;
}
