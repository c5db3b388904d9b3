import { periodOf } from '@/domain/calendar/periods';
import type { Indicator, IsoDate, Team } from '@/domain/programme/model';

interface ExampleCall {
  url: string;
  key: string;
  /** Stands where the token belongs: a secret must not be copied along unseen. */
  token: string;
  indicator: Pick<Indicator, 'key' | 'cadence' | 'observations'>;
  team: Pick<Team, 'key'>;
  today: IsoDate;
}

/** A reading no indicator objects to, where the team has none yet. */
const VALUE = 12.5;
const CASES = 40;

/** A call that pushes one reading of the current period; keys hold no sign that a shell or JSON would read otherwise. */
export function exampleCall({ url, key, token, indicator, team, today }: ExampleCall): string {
  const last = indicator.observations.filter((each) => each.team === team.key).at(-1);
  const row = {
    indicator: indicator.key,
    team: team.key,
    period: periodOf(today, indicator.cadence),
    value: last?.value ?? VALUE,
    n: last?.n ?? CASES,
  };
  return [
    `curl "${url}/rest/v1/rpc/ingest_observations" \\`,
    `  -H "apikey: ${key}" \\`,
    `  -H "content-type: application/json" \\`,
    `  -d '{`,
    `    "p_token": "${token}",`,
    `    "p_rows": [`,
    `      ${JSON.stringify(row).replace(/":/g, '": ').replace(/,"/g, ', "')}`,
    `    ]`,
    `  }'`,
  ].join('\n');
}
