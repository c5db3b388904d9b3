import type { Team } from '@/domain/programme/model';

export interface TeamRow {
  team: Team;
  /** How many teams stand above it. */
  depth: number;
}

/** Teams with their sub-teams below them, in the order they have; a team whose parent is missing stands at the top. */
export function teamRows(teams: readonly Team[]): TeamRow[] {
  const keys = new Set(teams.map(({ key }) => key));
  const below = (parent: string | null, depth: number): TeamRow[] =>
    teams
      .filter((team) => (team.parent !== null && keys.has(team.parent) ? team.parent : null) === parent)
      .flatMap((team) => [{ team, depth }, ...below(team.key, depth + 1)]);
  return below(null, 0);
}
