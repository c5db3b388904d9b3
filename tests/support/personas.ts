/** A short id that tells in a failing test what it stands for: kind, organisation, number. */
export const uuid = (kind: number, organisation: number, number: number): string => {
  const hex = (n: number, width: number) => n.toString(16).padStart(width, '0');
  return `${hex(kind, 8)}-000${organisation}-4000-8000-${hex(number, 12)}`;
};

/** An id of nothing. */
export const MISSING = uuid(0xff, 0, 0xff);

export const ORGANISATIONS = ['A', 'B'] as const;
export type Organisation = (typeof ORGANISATIONS)[number];
export const organisationId = (organisation: Organisation): string =>
  uuid(0xa, organisation === 'A' ? 1 : 2, 0);

export const ROLES = ['owner', 'change_manager', 'hr', 'sales_lead', 'viewer'] as const;
export type Role = (typeof ROLES)[number];

interface Person {
  /** Account; null for somebody who is not signed in. */
  id: string | null;
  email: string;
  /** Memberships in the two organisations. */
  roles: Partial<Record<Organisation, Role>>;
}

const person = (number: number, name: string, roles: Person['roles']): Person => ({
  id: uuid(0xe, 0, number),
  email: `${name}@example.org`,
  roles,
});

/** Everybody who may knock at the database. */
export const PEOPLE = {
  owner: person(1, 'owner', { A: 'owner' }),
  viewer: person(2, 'viewer', { A: 'viewer' }),
  elsewhere: person(3, 'elsewhere', { B: 'owner' }),
  stranger: person(4, 'stranger', {}),
  removed: person(5, 'removed', {}),
  hr: person(6, 'hr', { A: 'hr' }),
  sales_lead: person(7, 'sales-lead', { A: 'sales_lead' }),
  change_manager: person(8, 'change-manager', { A: 'change_manager' }),
  /** Trains in one organisation and owns another: rights of one must not work in the other. */
  hr_and_owner: person(9, 'hr-and-owner', { A: 'hr', B: 'owner' }),
  viewer_and_owner: person(10, 'viewer-and-owner', { A: 'viewer', B: 'owner' }),
  anon: { id: null, email: '', roles: {} },
} satisfies Record<string, Person>;

export type Persona = keyof typeof PEOPLE;
export const PERSONAS = Object.keys(PEOPLE) as Persona[];

/** The role a persona has in an organisation, or null. */
export function roleIn(persona: Persona, organisation: Organisation): Role | null {
  const roles: Person['roles'] = PEOPLE[persona].roles;
  return roles[organisation] ?? null;
}
