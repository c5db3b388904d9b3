import { referencesIn } from './entities/references';
import type { ProgrammeView } from './programme-context';
import type { CachedProgramme } from './store/items';

type About = Pick<ProgrammeView, 'readings' | 'decisions' | 'owners' | 'placedTeams'>;

/** What pages need to know of a programme that is no part of its model. */
export function aboutRows({ rows, teams, readings }: CachedProgramme): About {
  const { keyOf } = referencesIn({ ...rows, teams });
  const hidden = [...readings.hidden].map(
    ([indicator, held]) =>
      [
        keyOf('indicators', indicator),
        held.map((each) => ({ ...each, team: keyOf('teams', each.team) })),
      ] as const,
  );
  return {
    readings: { smallestTeam: readings.smallestTeam, hidden: new Map(hidden) },
    decisions: rows.decisions.map((row) => ({
      finding: row.finding_id,
      status: row.status,
      reason: row.reason,
      owner: row.owner_name,
      reviewOn: row.review_on,
      score: row.score_at_decision,
      version: row.version,
      updatedBy: row.updated_by,
    })),
    owners: new Map(
      rows.measures.flatMap(({ key, owner_id }) => (owner_id === null ? [] : [[key, owner_id] as const])),
    ),
    placedTeams: teams,
  };
}
