/** A team as far as its public holidays go: `holidays` is a region, or empty where it has those of the team above. */
export interface PlacedTeam {
  id: string;
  parent_id: string | null;
  holidays: string;
}

/**
 * Whose public holidays each team has: its own, else those of the nearest team above that has some, else `common`.
 * @param common region of the organisation; empty: none
 * @returns region by team; empty where no holidays are known
 */
export function regionsOfTeams<Team extends PlacedTeam>(
  teams: readonly Team[],
  common: string,
): Map<Team, string> {
  const byId = new Map(teams.map((team) => [team.id, team]));
  const regionOf = (team: Team): string => {
    const seen = new Set<string>();
    for (let at: Team | undefined = team; at !== undefined && !seen.has(at.id);) {
      if (at.holidays !== '') return at.holidays;
      seen.add(at.id);
      at = at.parent_id === null ? undefined : byId.get(at.parent_id);
    }
    return common;
  };
  return new Map(teams.map((team) => [team, regionOf(team)]));
}
