import { literal } from '@tests/support/database';
import { organisationId, type Role } from '@tests/support/personas';
import { entryOf, programmeId, trainingId } from '@tests/support/world';
import type { Cell } from './cell';
import { tries } from './tries';

const A = literal(organisationId('A'));
const TRAINING = literal(trainingId('A', 'base'));
const SESSION = literal(entryOf('sessions').row('A', 'base')['id']);
const TEAM = literal(entryOf('teams').row('A', 'spare')['id']);

const plans = (role: Role | null) => role === 'owner' || role === 'change_manager' || role === 'hr';
const answers = (n: number) => `update public.measures set reaction_mean = 4, reaction_n = ${n}
  where organisation_id = ${A} and id = ${TRAINING}`;
const counted = (invited: number) => `insert into public.session_attendance
  (organisation_id, programme_id, session_id, team_id, invited)
  values (${A}, ${literal(programmeId('A'))}, ${SESSION}, ${TEAM}, ${invited})`;
const isPublished = `reset role; select 1 from private.published_cuts c
  join private.cut_families f on f.organisation_id = c.organisation_id and f.id = c.family_id
  where c.organisation_id = ${A} and c.indicator_id = ${SESSION} and f.family -> 'cuts' <> '[]'`;
/** Nothing has been counted yet, and the team is large enough to be shown. */
const UNCOUNTED = `delete from public.session_attendance where organisation_id = ${A} and session_id = ${SESSION};
  delete from private.published_cuts where organisation_id = ${A};
  update public.teams set headcount = 20 where organisation_id = ${A} and id = ${TEAM};`;

/** What is decided of small groups when something is written. */
export const smallGroupCells = (): Record<string, Cell[]> => ({
  'an evaluation of one answer more than was shown': tries(
    'let one more answer be worked out',
    () => answers(11),
    (role) => [plans(role) ? 'evaluation_too_close' : 'nothing'],
    `delete from private.shown_evaluations where organisation_id = ${A}; ${answers(10)};`,
  ),
  'counting a session decides what is shown of it': tries(
    'count, and look what was decided',
    () => `${counted(12)}; ${isPublished}`,
    (role) => [plans(role) ? 'done' : '42501'],
    UNCOUNTED,
  ),
  'counting more decides again': tries(
    'count more, and look what was decided',
    () => `update public.session_attendance set invited = 12
      where organisation_id = ${A} and session_id = ${SESSION} and team_id = ${TEAM}; ${isPublished}`,
    (role) => [plans(role) ? 'done' : 'nothing'],
    `${UNCOUNTED} ${counted(1)};`,
  ),
});
