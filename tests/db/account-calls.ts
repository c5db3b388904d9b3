import { literal } from '@tests/support/database';
import { PEOPLE, type Persona, roleIn } from '@tests/support/personas';
import { entryOf, invitationId } from '@tests/support/world';
import { A, B, type Call, NEW } from './call';

const me = (persona: Persona) => literal(PEOPLE[persona].id);
const SOMEBODY = literal(entryOf('memberships').row('A', 'base')['user_id']);
const INVITED = `organisation_id = ${A} and id = ${literal(invitationId('A', 'base'))}`;

const joins = (id: string, role: string) =>
  `insert into public.memberships (organisation_id, user_id, role, display_name, email)
    values (${NEW}, ${id}, '${role}', 'Name', 'name@example.org');`;
/** An organisation of whoever tries it, in which nobody else is unless they are added. */
const mine = (others = '') => ({
  before: (persona: Persona) =>
    PEOPLE[persona].id === null
      ? ''
      : `insert into public.organisations (id, name) values (${NEW}, 'Mine'); ${joins(me(persona), 'owner')} ${others}`,
});

const erase = (named: string) => `select public.delete_my_account(array[${named}]::uuid[]);`;
const erased = (persona: Persona) => `reset role; select 1
  where not exists (select 1 from auth.users where id = ${me(persona)})
    and not exists (select 1 from public.memberships where user_id = ${me(persona)})`;
const shown = (where: string) => `select 1 from public.preview_account_deletion() where ${where}`;

/** A has one owner and other members; B has three owners. */
export const ACCOUNT_CALLS: Record<string, Call> = {
  'delete_my_account: without anything going along': {
    sql: (persona) => erase('') + erased(persona),
    right: (role) => (role === 'owner' ? 'last_owner' : 'done'),
  },
  'delete_my_account: with an organisation nobody else is in': {
    ...mine(),
    sql: (persona) =>
      `${erase(NEW)} ${erased(persona)} and not exists (select 1 from public.organisations where id = ${NEW})`,
    right: (role) => (role === 'owner' ? 'last_owner' : 'done'),
  },
  'delete_my_account: with one that has not been named': {
    ...mine(),
    sql: erase(''),
    right: 'account_changed',
  },
  'delete_my_account: with one that somebody has joined': {
    ...mine(joins(SOMEBODY, 'viewer')),
    sql: erase(NEW),
    right: 'account_changed',
  },
  'delete_my_account: with one that has another owner': {
    ...mine(joins(SOMEBODY, 'owner')),
    sql: (persona) =>
      `${erase('')} ${erased(persona)} and exists (select 1 from public.memberships where organisation_id = ${NEW})`,
    right: (role) => (role === 'owner' ? 'last_owner' : 'done'),
  },
  'delete_my_account: naming A': { sql: erase(A), right: 'account_changed' },
  'delete_my_account: naming B': { sql: erase(B), right: 'account_changed' },
  'delete_my_account: naming none that exists': { sql: erase(NEW), right: 'account_changed' },
  'delete_my_account: invitations of the address go, those of others stay': {
    before: (persona) =>
      `update public.invitations set email = ${literal(PEOPLE[persona].email || 'nobody@example.org')} where ${INVITED};`,
    sql: () => `${erase('')} reset role; select 1 from public.invitations
      having count(*) filter (where ${INVITED}) = 0 and count(*) > 0`,
    right: (role) => (role === 'owner' ? 'last_owner' : 'done'),
  },
  'delete_my_account: what was accepted under another address goes, too': {
    before: (persona) =>
      `update public.invitations set accepted_at = now(), accepted_by = ${me(persona)} where ${INVITED};`,
    sql: () =>
      `${erase('')} reset role; select 1 where not exists (select 1 from public.invitations where ${INVITED})`,
    right: (role) => (role === 'owner' ? 'last_owner' : 'done'),
  },
  'preview_account_deletion: A must be handed over': {
    sql: shown(`organisation_id = ${A} and outcome = 'hand_over'`),
    right: (role) => (role === 'owner' ? 'done' : 'nothing'),
  },
  'preview_account_deletion: A loses a member': {
    sql: shown(`organisation_id = ${A} and outcome = 'leave'`),
    right: (role) => (role === null || role === 'owner' ? 'nothing' : 'done'),
  },
  'preview_account_deletion: B loses one of its owners': {
    sql: shown(`organisation_id = ${B} and outcome = 'leave'`),
    right: (_role, persona) => (roleIn(persona, 'B') === null ? 'nothing' : 'done'),
  },
  'preview_account_deletion: one where nobody else is goes along': {
    ...mine(),
    sql: shown(`organisation_id = ${NEW} and organisation_name = 'Mine' and outcome = 'delete'`),
    right: 'done',
  },
  'preview_account_deletion: none of others': {
    sql: `${shown('organisation_id not in (select private.my_organisations())')}`,
    right: 'nothing',
  },
};
