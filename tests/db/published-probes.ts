import { literal } from '@tests/support/database';
import { uuid } from '@tests/support/personas';
import { linkedTeam } from '@tests/support/world';
import { A } from './call';
import { asked, id, insertedIn, P, type Probe, row } from './probe';
import { TWIN } from './twin';

const BOTH = `${A}, ${TWIN}`;
const SALES = String(row('teams')['id']);
const NORTH = String(row('teams', 'spare')['id']);
const SOUTH = linkedTeam('A');

const INDICATOR = literal(uuid(0x11, 3, 1));
/** Of the same quantity, and without readings of its own. */
const OTHER = literal(uuid(0x11, 3, 2));
/** Of something that is there no more. */
const GONE = literal(uuid(0x11, 3, 3));
const FAMILY = literal(uuid(0x16, 3, 1));
const SESSION = id('sessions');

interface Cut {
  team: string;
  least: number;
  parts: string[];
  teams: string[];
}
/** A team that was shown by itself, when that took so many people. */
const cut = (team: string, least = 5): Cut => ({ team, least, parts: [team], teams: [team] });
/** What was decided: the teams shown, and how many people others had besides the sixteen of a team. */
const family = (cuts: readonly Cut[], heads: Readonly<Record<string, number>> = {}) => ({
  cuts,
  heads: Object.fromEntries(
    [...cuts.map((c): [string, number] => [c.team, 16]), ...Object.entries(heads)].map(([team, people]) => [
      team,
      [people, people, null],
    ]),
  ),
});

/**
 * Both organisations may have the family of an id, each with other cuts in it; the twin's is written first, so that
 * where only one is taken it is that one.
 */
const families = (twins: object, ours: object) =>
  [[TWIN, twins] as const, [A, ours] as const]
    .map(
      ([organisation, decided]) =>
        `${insertedIn(organisation, 'private.cut_families', { id: FAMILY, family: literal(decided) })};`,
    )
    .join('\n');
interface Published {
  from: string;
  end: string;
  quantity: string;
}
const JANUARY: Published = { from: '2024-01-01', end: '2024-02-01', quantity: 'hours' };
const QUARTER: Published = { ...JANUARY, end: '2024-04-01' };
const ATTENDANCE: Published = { from: '2000-01-01', end: '2000-01-01', quantity: '' };
/** What `series_of` and `publish_attendance` write down of an indicator's period, or of a session. */
const published = (organisations: string, subject: string, { from, end, quantity }: Published) =>
  `${insertedIn(organisations, 'private.published_cuts', {
    indicator_id: subject,
    period: literal(from),
    period_end: literal(end),
    quantity: literal(quantity),
    family_id: FAMILY,
  })};`;

const TEAMS = `update public.teams set headcount = 16, parent_id = null where organisation_id in (${BOTH});`;
/** An indicator of which two teams have a reading for January; the second of them is small. */
const READINGS = `${TEAMS}
  update public.teams set headcount = 3 where organisation_id = ${A} and id = ${literal(NORTH)};
  ${insertedIn(A, 'public.indicators', {
    programme_id: P,
    id: INDICATOR,
    key: literal('hours'),
    title: literal('Hours'),
    behaviour_id: id('target_behaviours'),
  })};
  ${[SALES, NORTH]
    .map((team) =>
      insertedIn(A, 'public.observations', {
        programme_id: P,
        indicator_id: INDICATOR,
        team_id: literal(team),
        period: literal('2024-01-01'),
        value: '7',
      }),
    )
    .join(';')};`;
const loaded = (name: string, before: string) =>
  asked('owner', name, READINGS + before, `public.load_series(${A}, ${P})`);

/** Nobody has been counted yet, and nothing shown of it in A. */
const NO_ATTENDANCE = `${TEAMS}
  delete from public.session_attendance where organisation_id in (${BOTH}) and session_id = ${SESSION};
  delete from private.published_cuts where organisation_id in (${BOTH}) and quantity = '';`;
const attended = (organisation: string, team: string) =>
  `${insertedIn(organisation, 'public.session_attendance', {
    programme_id: P,
    session_id: SESSION,
    team_id: literal(team),
    invited: '12',
    attended: '12',
  })};`;
const unpublished = (organisation: string) =>
  `delete from private.published_cuts where organisation_id = ${organisation} and indicator_id = ${SESSION};`;
const counted = (name: string, before: string, teams: readonly string[] = [SALES]) =>
  asked(
    'owner',
    name,
    NO_ATTENDANCE + before,
    `public.write_attendance(${A}, ${P}, ${SESSION}, ${literal(
      teams.map((team_id) => ({ team_id, invited: 12, attended: 12, completed: 12 })),
    )})`,
  );
/** By somebody who reads in A and owns the twin. */
const read = (name: string, before: string) =>
  asked(
    'viewer',
    name,
    NO_ATTENDANCE + attended(A, SALES) + unpublished(A) + before,
    `public.load_programmes(${A}, ${P})`,
  );

/** The same period, or the same session, has been shown in the twin, of other teams or people than in A. */
export const PUBLISHED_PROBES: readonly Probe[] = [
  loaded(
    'load readings of a team that only in the twin lies below another',
    `update public.teams set parent_id = ${literal(SOUTH)} where organisation_id = ${TWIN} and id = ${literal(SALES)};`,
  ),
  loaded(
    'load a period of which the twin has shown a quarter by another indicator',
    families(family([cut(SALES)]), family([])) + published(TWIN, OTHER, QUARTER),
  ),
  loaded(
    'load a period of which the twin has shown the quarter, and A nothing of it',
    families(family([cut(SALES)]), family([])) + published(BOTH, OTHER, QUARTER),
  ),
  loaded(
    'load a period that only the twin has shown',
    families(family([]), family([cut(SOUTH)])) +
      published(A, GONE, JANUARY) +
      published(TWIN, INDICATOR, JANUARY),
  ),
  loaded(
    'load a period of which the twin has shown a team that is small here',
    families(family([cut(SALES), cut(NORTH)]), family([cut(SALES)], { [NORTH]: 3 })) +
      published(BOTH, INDICATOR, JANUARY),
  ),
  loaded(
    'load a period in which a team was small in the twin',
    families(family([], { [SALES]: 1 }), family([], { [SALES]: 16 })) + published(BOTH, INDICATOR, JANUARY),
  ),
  counted('count who came to a session that others came to in the twin', attended(TWIN, SOUTH)),
  counted(
    'count who came to a session of which only the twin has shown a team',
    families(family([]), family([cut(SOUTH)])) +
      published(A, GONE, ATTENDANCE) +
      published(TWIN, SESSION, ATTENDANCE),
  ),
  counted(
    'count who came to a session of which the twin has shown another team',
    families(family([cut(SOUTH)]), family([cut(NORTH)])) + published(BOTH, SESSION, ATTENDANCE),
  ),
  counted(
    'count who came from a team that only in the twin lies below another',
    `update public.teams set parent_id = ${literal(NORTH)} where organisation_id = ${A} and id = ${literal(SALES)};
     update public.teams set parent_id = ${literal(SOUTH)} where organisation_id = ${TWIN} and id = ${literal(NORTH)};`,
    [SALES, SOUTH],
  ),
  read(
    'read of a session that only the twin has shown',
    families(family([cut(SALES)]), family([])) + published(TWIN, SESSION, ATTENDANCE),
  ),
  read(
    'read of a session of which only the twin has shown the team',
    families(family([cut(SALES)]), family([cut(SOUTH)])) + published(BOTH, SESSION, ATTENDANCE),
  ),
  read(
    'read of a session that was shown when fewer people sufficed than now',
    `update public.organisations set smallest_team = 10 where id = ${A};
     ${families(family([cut(SALES)]), family([cut(SALES)]))} ${published(BOTH, SESSION, ATTENDANCE)}`,
  ),
];
