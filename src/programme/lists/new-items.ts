import type { Tables } from '@/data/database.types';
import { newId } from '@/data/new-id';
import { newKey } from '@/domain/programme/new-key';
import { positionAfter } from '@/domain/programme/position';
import { useProgrammeParams } from '../parts/programme-links';
import { useProgramme } from '../programme-context';
import type { ItemPatch, ItemRows } from '../store/items';
import { useWorkbench } from '../use-workbench';
import type { NewItem } from './paste-spec';

/** What only the server knows of a row; it fills it in. */
const UNSAVED = { created_at: '', created_by: null, updated_at: '', updated_by: null, version: 1 };

/** Lists whose items have a title. */
type TitledList = 'goals' | 'behaviours' | 'conditions' | 'measures' | 'indicators';

type Place = Pick<
  Tables<'strategic_goals'>,
  'organisation_id' | 'programme_id' | 'id' | 'key' | 'title' | 'position'
>;

/** A new row as the tables fill it in where nothing is said. */
const blank: { [L in TitledList]: (place: Place) => ItemRows[L] } = {
  goals: (place) => ({ ...UNSAVED, ...place }),
  behaviours: (place) => ({
    ...UNSAVED,
    ...place,
    from_text: '',
    to_text: '',
    importance: 3,
    habit_strength: 3,
    effort: 3,
    goal_ids: [],
    team_ids: [],
  }),
  conditions: (place) => ({
    ...UNSAVED,
    ...place,
    category: null,
    espoused_text: '',
    in_use_text: '',
    formality: 'official',
    reward: null,
    strength: 3,
    changeability: 3,
  }),
  measures: (place) => ({
    ...UNSAVED,
    ...place,
    kind: null,
    status: 'planned',
    starts_on: null,
    ends_on: null,
    owner_name: '',
    owner_id: null,
    progress: null,
    effort_days: null,
    cost: null,
    hours_per_head: null,
    objective: '',
    provider: '',
    delivery: null,
    ritual_rule: '',
    ritual_at: null,
    ritual_minutes: null,
    reaction_mean: null,
    reaction_n: null,
    learning_before: null,
    learning_after: null,
    learning_n: null,
    behaviour_ids: [],
    condition_ids: [],
    team_ids: [],
    after_ids: [],
    expected: [],
    indicators: {},
  }),
  indicators: (place) => ({
    ...UNSAVED,
    ...place,
    behaviour_id: '',
    unit: '',
    direction: 'up',
    kind: 'leading',
    cadence: 'month',
    baseline_until: null,
    target: null,
    quantity: '',
    bounded: null,
    self_reported: false,
  }),
};

/** A new row of a list, with nothing said about it but its title. */
export const blankItem = <L extends TitledList>(list: L, place: Place): ItemRows[L] => blank[list](place);

/** Makes rows for the end of a list. */
export function useNewItems<L extends TitledList>(list: L) {
  const { rows } = useProgramme();
  const { organisationId, programmeId } = useProgrammeParams();
  return (items: readonly NewItem<ItemPatch<L>>[]): ItemRows[L][] => {
    const siblings: readonly ItemRows[TitledList][] = rows[list];
    const keys = siblings.map(({ key }) => key);
    let position = siblings.at(-1)?.position ?? null;
    return items.map(({ title, patch }) => {
      position = positionAfter(position);
      const key = newKey(title, keys, list.slice(0, -1));
      keys.push(key);
      const place = {
        organisation_id: organisationId,
        programme_id: programmeId,
        id: newId(),
        key,
        title,
        position,
      };
      return { ...blankItem(list, place), ...patch };
    });
  };
}

/** Adds items at the end of a list, as one step. Resolves to whether they have been saved. */
export function useAddItems<L extends TitledList>(list: L) {
  const newItems = useNewItems(list);
  const { add } = useWorkbench();
  return (items: readonly NewItem<ItemPatch<L>>[]): Promise<boolean> => add(list, newItems(items));
}
