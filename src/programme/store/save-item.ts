import { succeeded, supabase } from '@/data/client';
import { saveRow } from '@/data/save-row';
import type { ItemList, ItemPatch, ItemRows } from './items';
import { isoTimestamp } from '../entities/measure';

type Save<L extends ItemList> = (row: ItemRows[L], patch: ItemPatch<L>) => Promise<ItemRows[L]>;

const programmeOf = (row: { organisation_id: string; programme_id: string }) => ({
  p_organisation_id: row.organisation_id,
  p_programme_id: row.programme_id,
});

/** Links stand in tables of their own: where only they change, the row keeps its version. */
const saysSomething = (patch: object): boolean => Object.keys(patch).length > 0;

/** An object without what is undefined: that is not to be changed. */
const whatIsGiven = <T extends object>(given: T) =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };

const saves: { [L in ItemList]: Save<L> } = {
  programme: (row, patch) => saveRow('programmes', row, patch),
  goals: (row, patch) => saveRow('strategic_goals', row, patch),
  conditions: (row, patch) => saveRow('framework_conditions', row, patch),
  behaviours: async (row, { goal_ids, team_ids, ...patch }) => {
    const linked = { goal_ids: goal_ids ?? row.goal_ids, team_ids: team_ids ?? row.team_ids };
    const saved = saysSomething(patch) ? await saveRow('target_behaviours', row, patch) : row;
    if (goal_ids ?? team_ids) {
      await succeeded(
        supabase().rpc('link_behaviour', {
          ...programmeOf(row),
          p_behaviour_id: row.id,
          p_goal_ids: linked.goal_ids,
          p_team_ids: linked.team_ids,
        }),
      );
    }
    return { ...saved, ...linked };
  },
  measures: async (
    row,
    { behaviour_ids, condition_ids, team_ids, after_ids, expected, indicators, ...patch },
  ) => {
    const links = whatIsGiven({ behaviour_ids, condition_ids, team_ids, after_ids, expected, indicators });
    const saved = saysSomething(patch) ? await saveRow('measures', row, patch) : row;
    if (saysSomething(links)) {
      await succeeded(
        supabase().rpc('link_measure', {
          ...programmeOf(row),
          p_measure_id: row.id,
          p_links: links,
        }),
      );
    }
    return { ...row, ...saved, ...links };
  },
  sessions: async (row, { attendance, ...patch }) => {
    const saved = saysSomething(patch) ? await saveRow('sessions', row, patch) : row;
    if (attendance) {
      await succeeded(
        supabase().rpc('write_attendance', {
          ...programmeOf(row),
          p_session_id: row.id,
          p_attendance: attendance,
        }),
      );
    }
    return {
      ...saved,
      starts_at: isoTimestamp(saved.starts_at),
      ends_at: isoTimestamp(saved.ends_at),
      attendance: attendance ?? row.attendance,
    };
  },
  indicators: (row, patch) => saveRow('indicators', row, patch),
  stakeholders: async (row, { measure_ids, ...patch }) => {
    const saved = saysSomething(patch) ? await saveRow('stakeholders', row, patch) : row;
    if (measure_ids) await linkMeasures(row, measure_ids);
    return { ...saved, measure_ids: measure_ids ?? row.measure_ids };
  },
};

/** Which measures aim at a stakeholder: what is missing is added, what is too much goes. */
async function linkMeasures(row: ItemRows['stakeholders'], wanted: readonly string[]): Promise<void> {
  const { organisation_id, programme_id, id } = row;
  const gone = row.measure_ids.filter((each) => !wanted.includes(each));
  const added = wanted.filter((each) => !row.measure_ids.includes(each));
  if (gone.length > 0) {
    await succeeded(
      supabase()
        .from('stakeholder_measures')
        .delete()
        .eq('organisation_id', organisation_id)
        .eq('programme_id', programme_id)
        .eq('stakeholder_id', id)
        .in('measure_id', gone),
    );
  }
  if (added.length > 0) {
    await succeeded(
      supabase()
        .from('stakeholder_measures')
        .upsert(
          added.map((measure_id) => ({ organisation_id, programme_id, stakeholder_id: id, measure_id })),
          { ignoreDuplicates: true },
        ),
    );
  }
}

/**
 * Saves fields of one item, on the version it was changed on.
 * @throws {StaleRow} when somebody else was faster or it is gone
 * @throws {AppError} `forbidden` when the right to change it has been taken away
 */
export const saveItem = <L extends ItemList>(
  list: L,
  row: ItemRows[L],
  patch: ItemPatch<L>,
): Promise<ItemRows[L]> => {
  const save: Save<L> = saves[list];
  return save(row, patch);
};
