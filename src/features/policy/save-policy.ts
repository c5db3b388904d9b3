import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answered, supabase, updatedOne } from '@/data/client';
import type { Json } from '@/data/database.types';
import { toAppError } from '@/data/errors';
import { CHOICE_NAMES } from '@/domain/consistency/choices';
import { type OwnThresholds, toOverrides, withoutDefaults } from '@/domain/consistency/overrides';
import { THRESHOLD_PATHS } from '@/domain/consistency/thresholds';
import { policyQuery, type OwnPolicy } from '@/organisation/queries';
import { readPolicy, type StoredPolicy } from '@/organisation/read-policy';

interface PolicyChange {
  /** The version the change was made on; null: nothing had been stored yet. */
  version: number | null;
  own: OwnThresholds;
}

const rows = (organisationId: string) =>
  supabase().from('organisation_policies').select('version, overrides').eq('organisation_id', organisationId);

/** Fails with `conflict` when somebody else was faster, with `forbidden` when the role has been taken since. */
export async function savePolicy(organisationId: string, change: PolicyChange): Promise<OwnPolicy> {
  return readPolicy(await store(organisationId, change));
}

async function store(organisationId: string, { version, own }: PolicyChange): Promise<StoredPolicy> {
  const overrides = JSON.parse(JSON.stringify(toOverrides(own))) as Json;
  try {
    if (version === null) return await insert(organisationId, overrides);
    const table = supabase().from('organisation_policies');
    return await updatedOne(
      table
        .update({ overrides })
        .eq('organisation_id', organisationId)
        .eq('version', version)
        .select('version, overrides'),
      { version, patch: { overrides }, now: rows(organisationId) },
    );
  } catch (error) {
    const { kind } = toAppError(error);
    if (kind !== 'conflict') throw error;
    // An earlier attempt may have arrived although its answer did not: what is wanted is then there already.
    const [now] = await answered(rows(organisationId));
    if (now && same(readPolicy(now).own, own)) return now;
    throw error;
  }
}

async function insert(organisationId: string, overrides: Json): Promise<StoredPolicy> {
  const inserting = supabase()
    .from('organisation_policies')
    .insert({ organisation_id: organisationId, overrides })
    .select('version, overrides');
  // No row had been there: whoever made one since was faster.
  return updatedOne(
    inserting.then((answer) =>
      answer.error && toAppError(answer.error).kind === 'duplicate' ? { data: [], error: null } : answer,
    ),
  );
}

function same(a: OwnThresholds, b: OwnThresholds): boolean {
  const [left, right] = [withoutDefaults(a), withoutDefaults(b)];
  return [...THRESHOLD_PATHS, ...CHOICE_NAMES].every((name) => left[name] === right[name]);
}

/** Saves the thresholds of the organisation; every audit follows at once. After a conflict the current ones are loaded. */
export function useSavePolicy(organisationId: string, { quiet = false } = {}) {
  const queryClient = useQueryClient();
  const { queryKey } = policyQuery(organisationId);
  return useMutation({
    mutationFn: (change: PolicyChange) => savePolicy(organisationId, change),
    meta: { quiet },
    onSuccess: (saved) => queryClient.setQueryData(queryKey, saved),
    onError: async (error) => {
      if (toAppError(error).kind === 'conflict') await queryClient.invalidateQueries({ queryKey });
    },
  });
}
