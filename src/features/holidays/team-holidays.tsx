import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { saveRow } from '@/data/save-row';
import { regionsOfTeams } from '@/domain/training/regions-of-teams';
import table from '@/programme/parts/entity-table.module.css';
import classes from './holidays.module.css';
import { refreshHolidays, type PlacedRow } from './queries';
import { RegionField } from './region-field';
import { useRegionName } from './use-region-name';

interface TeamHolidaysProps {
  teams: readonly PlacedRow[];
  /** Region of the organisation; empty: none. */
  common: string;
  mayEdit: boolean;
}

/** Whose holidays each team has; what is not said is as above it. */
export function TeamHolidays({ teams, common, mayEdit }: TeamHolidaysProps) {
  const { t } = useTranslation('holidays');
  const queryClient = useQueryClient();
  const regions = regionsOfTeams(teams, common);
  const byId = new Map([...regions].map(([{ id }, region]) => [id, region]));
  // What a team has if nobody says anything of it alone.
  const above = ({ parent_id }: PlacedRow) => (parent_id === null ? common : (byId.get(parent_id) ?? common));
  const nameOf = useRegionName([...regions.values(), ...teams.map(above)]);
  return (
    <div className={table.frame}>
      <table className={table.table}>
        <caption className="visually-hidden">{t('teams.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('teams.team')}</th>
            <th scope="col">{t('teams.holidays')}</th>
          </tr>
        </thead>
        <tbody>
          {teams.map((team) => (
            <tr key={team.id} className={`${table.row} ${classes.row}`}>
              <th scope="row" className={classes.team}>
                {team.name}
              </th>
              <td className={classes.choice}>
                {mayEdit ? (
                  <RegionField
                    label={team.name}
                    none={t('teams.asAbove', { region: nameOf(above(team)) })}
                    region={team.holidays}
                    onSave={async (holidays) => {
                      try {
                        await saveRow('teams', team, { holidays });
                      } finally {
                        await refreshHolidays(queryClient, team.organisation_id);
                      }
                    }}
                  />
                ) : (
                  nameOf(byId.get(team.id) ?? '')
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
