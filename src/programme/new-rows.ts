import { newId } from '@/data/new-id';
import { newKey } from '@/domain/programme/new-key';
import { positionAfter } from '@/domain/programme/position';
import type { Addition } from './editor/workbench';
import { blankOf, patchOf, type EntityPatch } from './entities/entities';
import { referencesIn } from './entities/references';
import type { AnyItem, CachedProgramme, ItemRows, OpenList } from './store/items';

/** Something new and what is known of it; `key` where that is decided already. */
export interface NewThing<L extends OpenList> {
  key?: string;
  patch: EntityPatch<L>;
}

/** New things of one list; sessions say of which training. */
export type NewThings = {
  [L in OpenList]: { list: L; items: readonly NewThing<L>[] } & (L extends 'sessions'
    ? { measure: string }
    : object);
}[OpenList];

/** What only the server knows of a row; it fills it in. */
const UNSAVED = { created_at: '', created_by: null, updated_at: '', updated_by: null, version: 1 };

/** Rows of new things, for the end of their lists. Things may refer to such as come before them. */
export function newRows(
  loaded: Pick<CachedProgramme, 'rows' | 'teams'>,
  additions: readonly NewThings[],
): Addition[] {
  const made = madeRows(loaded, additions);
  // What goes into one list goes there at once.
  return made.reduce<Addition[]>((all, addition) => {
    const last = all.at(-1);
    if (last?.list !== addition.list) return [...all, addition];
    return [...all.slice(0, -1), { ...last, items: [...last.items, ...addition.items] } as Addition];
  }, []);
}

function madeRows(
  loaded: Pick<CachedProgramme, 'rows' | 'teams'>,
  additions: readonly NewThings[],
): Addition[] {
  const rows = { ...loaded.rows };
  const { organisation_id, id: programme_id } = rows.programme;
  return additions.map((addition) => {
    const { list } = addition;
    const siblings: readonly AnyItem[] = rows[list];
    const training = 'measure' in addition ? rows.measures.find(({ key }) => key === addition.measure) : null;
    const keys = siblings
      .filter((row) => !training || ('measure_id' in row && row.measure_id === training.id))
      .flatMap((row) => ('key' in row ? [row.key] : []));
    const last = siblings.at(-1);
    let position = last && 'position' in last ? last.position : null;
    const refs = referencesIn({ ...rows, teams: loaded.teams });
    const items = (addition.items as readonly NewThing<OpenList>[]).map(({ key: given, patch }) => {
      const title = 'title' in patch ? patch.title : 'role' in patch ? patch.role : '';
      const key = given ?? newKey(String(title ?? ''), keys, list.slice(0, -1));
      keys.push(key);
      position = positionAfter(position);
      const row = {
        ...UNSAVED,
        organisation_id,
        programme_id,
        id: newId(),
        key,
        ...(training ? { measure_id: training.id, measure_kind: 'training' as const } : { position }),
        ...blankOf(list),
      } as ItemRows[OpenList];
      return { ...row, ...patchOf(list, patch, refs, row) };
    });
    Object.assign(rows, { [list]: [...siblings, ...items] });
    return { list, items } as Addition;
  });
}
