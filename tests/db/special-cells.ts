import { literal } from '@tests/support/database';
import { organisationId, PEOPLE, PERSONAS, roleIn } from '@tests/support/personas';
import { otherMeasureId, trainingId } from '@tests/support/world';
import type { Cell } from './cells';

const A = literal(organisationId('A'));

/** Everybody with a role in organisation A tries it; `right` names the outcome for each. */
function tries(name: string, sql: (id: string) => string, right: (role: string | null) => string[]): Cell[] {
  return PERSONAS.map((persona) => ({
    name: `${persona} · ${name}`,
    persona,
    sql: sql(literal(PEOPLE[persona].id)),
    right: persona === 'anon' ? ['42501'] : right(roleIn(persona, 'A')),
  }));
}

const kindChange = (id: string, kind: string) =>
  `update public.measures set kind = '${kind}' where organisation_id = ${A} and id = ${literal(id)}`;
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
});
