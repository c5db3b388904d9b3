import type { Team } from '../programme/model';
import { cellText, fold, isMissing } from '../tables/cell-text';
import { memoised } from '../tables/memoised';
import type { Row } from '../tables/table';
import type { Lookup } from './lookup';
import type { TeamMapping } from './mapping';
import type { Fault } from './row-readers';

export type KnownTeam = Pick<Team, 'key' | 'name'>;

export interface TeamRead {
  /** Key of the team; null where rows are left out on purpose. */
  team: string | null | Fault;
  /** What it was told by: the text of the cell, or what the second table says about it. */
  told: string;
}

/** Who a value stands for: as mapped, else the team of this name or key; undefined: nobody. */
function teamFinder({ values }: TeamMapping, teams: readonly KnownTeam[]) {
  const known = new Map<string, string | null>();
  for (const { key } of teams) known.set(fold(key), key);
  for (const { key, name } of teams) known.set(fold(name), key);
  for (const { value, team } of values) known.set(fold(value), team);
  return (text: string) => known.get(fold(text));
}

/**
 * Tells the team of rows.
 * @param at place of the column, from 0
 */
export function compileTeam(
  mapping: TeamMapping,
  at: number,
  teams: readonly KnownTeam[],
  lookup: Lookup,
): (row: Row) => TeamRead {
  const missing: Fault = { code: 'team_missing', at };
  const unknown: Fault = { code: 'team_unknown', at };
  const notFound: Fault = { code: 'not_in_lookup', at };
  const find = teamFinder(mapping, teams);
  const read = memoised((cell): TeamRead => {
    const own = cellText(cell);
    if (isMissing(own)) return { team: missing, told: '' };
    const told = mapping.lookup === null ? own : lookup.get(fold(own));
    if (told === undefined) return { team: notFound, told: own };
    const team = find(told);
    return { team: team === undefined ? unknown : team, told };
  });
  return (row) => read(row[at] ?? null);
}
