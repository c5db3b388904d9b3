import type { Member } from '@/organisation/members';
import type { Owner } from '@/programme/entities/measure';

/** Who sees to a measure, by name; a member's account along with it. Two of the same name are told apart by nobody. */
export function ownerOf(name: string, members: readonly Member[]): Owner {
  const named = members.filter((member) => member.name === name);
  return { name, account: named.length === 1 ? (named[0]?.userId ?? null) : null };
}
