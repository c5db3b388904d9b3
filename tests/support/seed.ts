import { hostedLike, MIGRATING_ROLE, migrations } from '@/cli/types/migrated-database';
import { ORGANISATIONS, type Organisation, organisationId, PEOPLE } from './personas';
import { accountId, ENTRY_NAMES, entryOf, insertStatement, linkedTeam } from './world';

/** Hosted project, then the migrations as the project's owner: for a plain PostgreSQL. */
export function migrateAsOwner(): string {
  const steps = migrations().map(({ sql }) => sql);
  return [hostedLike(), `set role ${MIGRATING_ROLE};`, ...steps, 'reset role;'].join('\n');
}

/** Fills a migrated database with the world, as superuser. */
export function seedWorld(): string {
  const accounts = [
    ...Object.values(PEOPLE),
    ...ORGANISATIONS.flatMap((o) =>
      (['base', 'spare', 'fresh'] as const).map((v) => ({
        id: accountId(o, v),
        email: `${v}-${o}@example.org`,
      })),
    ),
  ].flatMap((person) =>
    person.id === null ? [] : [insertStatement('auth.users', { id: person.id, email: person.email })],
  );
  const rows = ORGANISATIONS.flatMap((o) =>
    ENTRY_NAMES.flatMap((name) => {
      const { table, row } = entryOf(name);
      const base = insertStatement(table, row(o, 'base'));
      if (table === 'organisations') return [base, ...members(o)];
      const spare = insertStatement(table, row(o, 'spare'));
      if (spare === base) return [base];
      if (table !== 'teams') return [base, spare];
      return [base, spare, insertStatement(table, { ...row(o, 'spare'), id: linkedTeam(o), key: 'linked' })];
    }),
  );
  return [...accounts, ...rows].join(';\n') + ';';
}

function members(organisation: Organisation): string[] {
  return Object.values(PEOPLE).flatMap((person) => {
    const roles: Partial<Record<Organisation, string>> = person.roles;
    const role = roles[organisation];
    if (role === undefined) return [];
    const row = { organisation_id: organisationId(organisation), user_id: person.id, role };
    return [insertStatement('memberships', { ...row, display_name: role, email: person.email })];
  });
}
