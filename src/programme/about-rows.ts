import { decisionOf } from './entities/decision';
import { referencesIn } from './entities/references';
import type { ProgrammeView } from './programme-context';
import type { CachedProgramme } from './store/items';

type About = Pick<ProgrammeView, 'readings' | 'decisions' | 'owners' | 'placedTeams'>;

/** What pages need to know of a programme that is no part of its model. */
export function aboutRows({ rows, teams, readings }: CachedProgramme): About {
  const { keyOf } = referencesIn({ ...rows, teams });
  // An indicator that is being deleted still has readings.
  const hidden = rows.indicators.flatMap(({ id, key }) => {
    const held = readings.hidden.get(id);
    return held ? [[key, held.map((each) => ({ ...each, team: keyOf('teams', each.team) }))] as const] : [];
  });
  return {
    readings: { smallestTeam: readings.smallestTeam, hidden: new Map(hidden) },
    decisions: rows.decisions.map((row) => ({
      ...decisionOf(row),
      version: row.version,
      updatedBy: row.updated_by,
    })),
    owners: new Map(
      rows.measures.flatMap(({ key, owner_id }) => (owner_id === null ? [] : [[key, owner_id] as const])),
    ),
    placedTeams: teams,
  };
}
