import { succeeded, supabase, updatedOne } from '@/data/client';
import type { ItemList, ItemPatch, ItemRows } from './items';

type Save<L extends ItemList> = (row: ItemRows[L], patch: ItemPatch<L>) => Promise<ItemRows[L]>;

const saves: { [L in ItemList]: Save<L> } = {
  programme: ({ organisation_id, id, version }, patch) => {
    const table = supabase().from('programmes');
    return updatedOne(
      table.update(patch).eq('organisation_id', organisation_id).eq('id', id).eq('version', version).select(),
      {
        version,
        patch,
        now: supabase().from('programmes').select().eq('organisation_id', organisation_id).eq('id', id),
      },
    );
  },
  goals: ({ organisation_id, id, version }, patch) =>
    updatedOne(
      supabase()
        .from('strategic_goals')
        .update(patch)
        .eq('organisation_id', organisation_id)
        .eq('id', id)
        .eq('version', version)
        .select(),
      {
        version,
        patch,
        now: supabase().from('strategic_goals').select().eq('organisation_id', organisation_id).eq('id', id),
      },
    ),
  behaviours: async (row, { goal_ids, team_ids, ...patch }) => {
    const { organisation_id, id, version } = row;
    const linked = { goal_ids: goal_ids ?? row.goal_ids, team_ids: team_ids ?? row.team_ids };
    const saved =
      Object.keys(patch).length === 0
        ? row
        : await updatedOne(
            supabase()
              .from('target_behaviours')
              .update(patch)
              .eq('organisation_id', organisation_id)
              .eq('id', id)
              .eq('version', version)
              .select(),
            {
              version,
              patch,
              now: supabase()
                .from('target_behaviours')
                .select()
                .eq('organisation_id', organisation_id)
                .eq('id', id),
            },
          );
    if (goal_ids ?? team_ids) {
      await succeeded(
        supabase().rpc('link_behaviour', {
          p_organisation_id: organisation_id,
          p_programme_id: row.programme_id,
          p_behaviour_id: id,
          p_goal_ids: linked.goal_ids,
          p_team_ids: linked.team_ids,
        }),
      );
    }
    return { ...saved, ...linked };
  },
  conditions: ({ organisation_id, id, version }, patch) =>
    updatedOne(
      supabase()
        .from('framework_conditions')
        .update(patch)
        .eq('organisation_id', organisation_id)
        .eq('id', id)
        .eq('version', version)
        .select(),
      {
        version,
        patch,
        now: supabase()
          .from('framework_conditions')
          .select()
          .eq('organisation_id', organisation_id)
          .eq('id', id),
      },
    ),
  stakeholders: async (row, { measure_ids, ...patch }) => {
    const { organisation_id, id, version } = row;
    const saved =
      Object.keys(patch).length === 0
        ? row
        : await updatedOne(
            supabase()
              .from('stakeholders')
              .update(patch)
              .eq('organisation_id', organisation_id)
              .eq('id', id)
              .eq('version', version)
              .select(),
            {
              version,
              patch,
              now: supabase()
                .from('stakeholders')
                .select()
                .eq('organisation_id', organisation_id)
                .eq('id', id),
            },
          );
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
