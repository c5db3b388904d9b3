import { literal } from '@tests/support/database';
import { PEOPLE, type Persona, PERSONAS, type Role, roleIn } from '@tests/support/personas';
import type { Cell } from './cell';

/** Everybody with a role in organisation A tries it; `right` names the outcome for each. */
export function tries(
  name: string,
  sql: (id: string) => string,
  right: (role: Role | null, persona: Persona) => string[],
  before = '',
): Cell[] {
  return PERSONAS.map((persona) => ({
    name: `${persona} · ${name}`,
    persona,
    sql: sql(literal(PEOPLE[persona].id)),
    before,
    right: persona === 'anon' ? ['42501'] : right(roleIn(persona, 'A'), persona),
  }));
}
