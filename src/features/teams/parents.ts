interface Member {
  id: string;
  parent_id: string | null;
}

/** The teams that may become the parent of all these: neither one of them nor one that belongs to them. */
export function possibleParents<Team extends Member>(teams: readonly Team[], ids: readonly string[]): Team[] {
  const parents = new Map(teams.map(({ id, parent_id }) => [id, parent_id]));
  const below = (id: string): boolean => {
    const walked = new Set<string>();
    for (let at: string | null = id; at !== null && !walked.has(at); at = parents.get(at) ?? null) {
      if (ids.includes(at)) return true;
      walked.add(at);
    }
    return false;
  };
  return teams.filter(({ id }) => !below(id));
}
