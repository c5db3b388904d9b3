import type { Member } from '@/organisation/members';
import type { ItemPatch } from '@/programme/store/items';

/** Who sees to a measure, by name; a member's account along with it. Two of the same name are told apart by nobody. */
export function ownerPatch(owner_name: string, members: readonly Member[]): ItemPatch<'measures'> {
  const named = members.filter(({ name }) => name === owner_name);
  return { owner_name, owner_id: named.length === 1 ? (named[0]?.userId ?? null) : null };
}
