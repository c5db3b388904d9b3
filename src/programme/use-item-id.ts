import type { ItemList } from './store/items';
import { rowOf } from './entities/entities';
import { useWorkbenchOf } from './use-workbench';

/** By which id the server knows an item of the page's programme. @throws where there is none with the key */
export const useItemId = (list: ItemList, key: string): string =>
  rowOf(useWorkbenchOf().loaded().rows, list, key).id;
