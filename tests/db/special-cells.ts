import { literal } from '@tests/support/database';
import { MISSING, organisationId } from '@tests/support/personas';
import {
  accountId,
  entryOf,
  otherMeasureId,
  programmeId,
  trainingId,
  type Variant,
} from '@tests/support/world';
import type { Cell } from './cell';
import { keptLinkCells } from './kept-link-cells';
import { readingCells } from './reading-cells';
import { smallGroupCells } from './small-group-cells';
import { tries } from './tries';

const A = literal(organisationId('A'));
const SPARE = literal(programmeId('A', 'spare'));
const NEW = literal(MISSING);
const team = (variant: Variant) => literal(entryOf('teams').row('A', variant)['id']);

const kindChange = (id: string, kind: string) =>
  `update public.measures set kind = '${kind}' where organisation_id = ${A} and id = ${literal(id)}`;
const ownMark = (me: string) => `organisation_id = ${A} and programme_id = ${SPARE} and user_id = ${me}`;
const ownMarkMade = (me: string) => `insert into public.finding_marks
  (organisation_id, programme_id, user_id, snapshot) values (${A}, ${SPARE}, ${me}, '{}');`;
const isManager = (role: string | null) => role === 'owner' || role === 'change_manager';

/** What no plain verb covers: one's own membership, and measures that change their kind. */
export const specialCells = (): Record<string, Cell[]> => ({
  'leaving: everybody may, except the last owner': tries(
    'leave',
    (me) => `delete from public.memberships where organisation_id = ${A} and user_id = ${me}`,
    (role) => [role === null ? 'nothing' : role === 'owner' ? 'last_owner' : 'done'],
  ),
  'stepping down: not for the last owner, nobody changes his own role': tries(
    'make oneself a viewer',
    (me) => `update public.memberships set role = 'viewer' where organisation_id = ${A} and user_id = ${me}`,
    (role) => [role === 'owner' ? 'last_owner' : 'nothing'],
  ),
  'promoting oneself': tries(
    'make oneself an owner',
    (me) => `update public.memberships set role = 'owner' where organisation_id = ${A} and user_id = ${me}`,
    (role) => [role === 'owner' ? 'done' : 'nothing'],
  ),
  'changing the address of a membership': tries(
    'rewrite an e-mail address',
    () => `update public.memberships set email = 'x@example.org' where organisation_id = ${A}`,
    () => ['42501'],
  ),
  'throwing everybody out': tries(
    'delete every membership',
    () => `delete from public.memberships where organisation_id = ${A}`,
    (role) => [role === 'owner' ? 'last_owner' : role === null ? 'nothing' : 'done'],
  ),
  'marks of one’s own: set, changed and taken away': tries(
    'set a mark',
    (me) => `insert into public.finding_marks (organisation_id, programme_id, user_id, snapshot)
        values (${A}, ${SPARE}, ${me}, '{}');
      update public.finding_marks set snapshot = '{"C01/a/b": 50}' where ${ownMark(me)} and snapshot = '{}';
      with gone as (delete from public.finding_marks where ${ownMark(me)} returning snapshot)
        select 1 from gone where snapshot ? 'C01/a/b'`,
    (role) => [role === null ? '42501' : 'done'],
  ),
  'marks of others: not even the owner sees that there are any': tries(
    'read all marks',
    () => 'select 1 from public.finding_marks',
    () => ['nothing'],
  ),
  'a mark in the name of somebody else': tries(
    'set a mark for somebody else',
    () => `insert into public.finding_marks (organisation_id, programme_id, user_id, snapshot)
      values (${A}, ${SPARE}, ${literal(entryOf('memberships').row('A', 'base')['user_id'])}, '{}')`,
    () => ['42501'],
  ),
  'a mark of any length': tries(
    'set a mark of a megabyte',
    (me) => `insert into public.finding_marks (organisation_id, programme_id, user_id, snapshot)
      values (${A}, ${SPARE}, ${me}, jsonb_build_object(repeat('x', 1000000), 1))`,
    (role) => [role === null ? '42501' : '23514'],
  ),
  // Without a condition nothing is read, and only the check of the new row is left.
  'giving one’s own mark to somebody else, with the stamp switched off': tries(
    'give a mark away',
    (me) => `${ownMarkMade(me)} update public.finding_marks
      set user_id = ${literal(entryOf('memberships').row('A', 'base')['user_id'])}`,
    () => ['42501'],
    'alter table public.finding_marks disable trigger stamp;',
  ),
  'a mark goes with the membership': tries(
    'leave, and look for the mark',
    (
      me,
    ) => `${ownMarkMade(me)} delete from public.memberships where organisation_id = ${A} and user_id = ${me};
      reset role; select 1 where exists (select 1 from public.finding_marks where ${ownMark(me)})`,
    (role) => [role === null ? '42501' : role === 'owner' ? 'last_owner' : 'nothing'],
  ),
  'turning a training into something else': tries(
    'make a training an incentive',
    () => kindChange(trainingId('A', 'spare'), 'incentive'),
    (role) => [isManager(role) ? 'done' : role === 'hr' ? '42501' : 'nothing'],
  ),
  'turning something else into a training': tries(
    'make an incentive a training',
    () => kindChange(otherMeasureId('A', 'spare'), 'training'),
    (role) => [isManager(role) ? 'done' : role === 'sales_lead' ? '42501' : 'nothing'],
  ),
  'a session of something that is no training': tries(
    'give an incentive a session',
    () => `insert into public.sessions (organisation_id, programme_id, measure_id, key, starts_at, ends_at)
      values (${A}, ${literal(programmeId('A'))}, ${literal(otherMeasureId('A', 'base'))}, 'new', '2026-03-02T09:00', '2026-03-02T17:00')`,
    (role) => [isManager(role) || role === 'hr' ? '23503' : '42501'],
  ),
  'turning a training that has sessions into something else': tries(
    'make a training with sessions an incentive',
    () => kindChange(trainingId('A', 'base'), 'incentive'),
    (role) => [isManager(role) ? '23503' : role === 'hr' ? '42501' : 'nothing'],
  ),
  'a team above its own parent': tries(
    'close a circle of teams',
    () =>
      `update public.teams set parent_id = ${team('spare')} where organisation_id = ${A} and id = ${team('base')}`,
    // Of a team with readings only who runs the programme changes the place.
    (role) => [
      role === null || role === 'viewer'
        ? 'nothing'
        : isManager(role)
          ? 'team_circle'
          : 'headcount_of_measured',
    ],
    `update public.teams set parent_id = ${team('base')} where organisation_id = ${A} and id = ${team('spare')};`,
  ),
  'a measure that waits in another programme': tries(
    'let a measure wait for one of another programme',
    () => `insert into public.measure_dependencies (organisation_id, programme_id, measure_id, after_id)
      values (${A}, ${SPARE}, ${literal(trainingId('A', 'base'))}, ${NEW})`,
    (role) => [isManager(role) || role === 'hr' ? '23503' : '42501'],
    `insert into public.measures (organisation_id, programme_id, id, key, title)
      values (${A}, ${SPARE}, ${NEW}, 'new', 'New');`,
  ),
  'what a measure is expected to do in another programme': tries(
    'expect something of a cell of another programme',
    () => `insert into public.measure_expectations (
        organisation_id, programme_id, measure_id, condition_id, behaviour_id, in_use
      ) values (${A}, ${SPARE}, ${literal(trainingId('A', 'base'))}, ${NEW}, ${NEW}, 1)`,
    (role) => [isManager(role) || role === 'hr' ? '23503' : '42501'],
    `insert into public.framework_conditions (organisation_id, programme_id, id, key, title)
      values (${A}, ${SPARE}, ${NEW}, 'new', 'New');
     insert into public.target_behaviours (organisation_id, programme_id, id, key, title)
      values (${A}, ${SPARE}, ${NEW}, 'new', 'New');`,
  ),
  'a measure of somebody outside': tries(
    'give a training to a member of another organisation',
    () => `update public.measures set owner_id = ${literal(accountId('B', 'base'))}
      where organisation_id = ${A} and id = ${literal(trainingId('A', 'spare'))}`,
    (role) => [isManager(role) || role === 'hr' ? '23503' : 'nothing'],
  ),
  'a measure of another programme': tries(
    'link a measure to a behaviour of another programme',
    () => `insert into public.measure_behaviours (organisation_id, programme_id, measure_id, behaviour_id)
      values (${A}, ${SPARE}, ${literal(trainingId('A', 'base'))}, ${NEW})`,
    (role) => [isManager(role) || role === 'hr' ? '23503' : '42501'],
    `insert into public.target_behaviours (organisation_id, programme_id, id, key, title)
      values (${A}, ${SPARE}, ${NEW}, 'new', 'New');`,
  ),
  'a measure that remedies a condition of another programme': tries(
    'link a measure to a condition of another programme',
    () => `insert into public.measure_conditions (organisation_id, programme_id, measure_id, condition_id)
      values (${A}, ${SPARE}, ${literal(trainingId('A', 'base'))}, ${NEW})`,
    (role) => [isManager(role) || role === 'hr' ? '23503' : '42501'],
    `insert into public.framework_conditions (organisation_id, programme_id, id, key, title)
      values (${A}, ${SPARE}, ${NEW}, 'new', 'New');`,
  ),
  'a measure with the id of one that is mine elsewhere': tries(
    'link an incentive whose id I own in another organisation',
    () => `insert into public.measure_teams (organisation_id, programme_id, measure_id, team_id)
      values (${A}, ${literal(programmeId('A'))}, ${literal(otherMeasureId('A', 'spare'))}, ${team('base')})`,
    (role) => [isManager(role) || role === 'sales_lead' ? 'done' : '42501'],
    `insert into public.measures (organisation_id, programme_id, id, key, kind, title)
      values (${literal(organisationId('B'))}, ${literal(programmeId('B'))}, ${literal(otherMeasureId('A', 'spare'))}, 'twin', 'training', 'Twin');`,
  ),
  ...keptLinkCells(),
  ...readingCells(),
  ...smallGroupCells(),
});
