import { literal } from '@tests/support/database';
import { organisationId, type Persona, type Role, uuid } from '@tests/support/personas';

export const A = literal(organisationId('A'));
export const B = literal(organisationId('B'));
export const NEW = literal(uuid(0xff, 0, 1));

/** A function called in one situation by every persona. */
export interface Call {
  sql: string | ((persona: Persona) => string);
  before?: string | ((persona: Persona) => string);
  /** The right outcome, given the role in organisation A; anonymous callers are refused unless `anon` says otherwise. */
  right: string | ((role: Role | null, persona: Persona) => string);
  anon?: string;
}

export const ownerOnly = (role: Role | null) => (role === 'owner' ? 'done' : 'not_allowed');
export const isManager = (role: Role | null) => role === 'owner' || role === 'change_manager';
export const managersOnly = (otherwise: string) => (role: Role | null) =>
  isManager(role) ? 'done' : otherwise;
export const entersReadings = (role: Role | null) => isManager(role) || role === 'sales_lead';
export const readersOnly = (otherwise: string) => (role: Role | null) =>
  entersReadings(role) ? 'done' : otherwise;
export const membersOnly = (role: Role | null) => (role === null ? 'nothing' : 'done');
