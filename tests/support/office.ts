import { QueryClient } from '@tanstack/react-query';
import WebSocket from 'ws';
import { expect } from 'vitest';
import { connect, loadClient, supabase } from '@/data/client';
import type { ProgrammeModel } from '@/domain/programme/model';
import { signIn } from '@/features/auth/sign-in';
import { programmeQuery } from '@/programme/queries';
import { toModel } from '@/programme/store/programme-rows';
import type { Backend } from './backend';
import { demoModel } from './demo-model';
import {
  foundOrganisation,
  importProgramme,
  newMember,
  newPerson,
  setHolidays,
  setMapping,
  setMark,
  setPolicy,
  type Person,
} from './people';
import type { Role } from './personas';
import {
  anyClient,
  type AnyClient,
  everythingOf,
  type Row,
  type TableName,
  TABLES,
  tenantColumn,
} from './tenants';

/** An organisation with one person in each role, and the demo programme in it. */
export interface Office {
  organisationId: string;
  programmeId: string;
  people: Record<Role, Person>;
  /** All rows there are, as the owner sees them. */
  everything: Awaited<ReturnType<typeof everythingOf>>;
}

/** Sets up an office, and the app's own client over its backend. */
export async function openOffice(backend: Backend): Promise<Office> {
  const owner = await newPerson(backend, 'owner');
  const organisationId = await foundOrganisation(owner, 'Hegenbruck Engineering');
  const joins = (role: Role) => newMember(backend, owner, organisationId, role);
  const people = {
    owner,
    change_manager: await joins('change_manager'),
    hr: await joins('hr'),
    sales_lead: await joins('sales_lead'),
    viewer: await joins('viewer'),
  };
  const programmeId = await importProgramme(owner, organisationId, demoModel());
  await setPolicy(owner, organisationId, {});
  await setHolidays(owner, organisationId, 'DE-BY');
  await setMapping(owner, organisationId, programmeId);
  await setMark(owner, organisationId, programmeId);
  await openApp(backend);
  const everything = await everythingOf({ client: barehanded(backend, owner), organisationId });
  return { organisationId, programmeId, people, everything };
}

/** Connects the functions of src/ to a backend, as the app does when it starts. */
export async function openApp({ url, publishableKey }: Backend): Promise<void> {
  globalThis.WebSocket ??= WebSocket as unknown as typeof globalThis.WebSocket;
  connect({
    config: { supabaseUrl: url, publishableKey, demo: null },
    opened: () => Promise.resolve(),
  });
  await loadClient();
}

/** Whoever was at the app signs out, and somebody else signs in. */
export async function actAs({ email, password }: Person): Promise<void> {
  await supabase().auth.signOut({ scope: 'local' });
  await signIn({ email, password });
}

/** The programme as whoever is signed in sees it: rows, and the model the engine reads. */
export async function programmeOf({ organisationId, programmeId }: Office) {
  const programme = await new QueryClient().fetchQuery(programmeQuery(organisationId, programmeId));
  const model: ProgrammeModel = toModel(programme, programme.rows, programme.readings.observed);
  return { ...programme, model };
}

/** supabase-js with somebody's session, for requests the app would never send. */
export const barehanded = (backend: Backend, { token }: Person): AnyClient => anyClient(backend, token);

/**
 * Tries to change, delete and copy every row of some tables, and succeeds with none of it. A refused change answers with
 * no rows, or that there is no such right at all.
 */
export async function expectNoWriting(
  client: AnyClient,
  { organisationId, everything }: Office,
  tables: readonly TableName[],
): Promise<void> {
  for (const table of tables) {
    const column = tenantColumn(table);
    const [some] = everything[table];
    for (const { status, data, error } of [
      await client.from(table).update(TABLES[table]).eq(column, organisationId).select(),
      await client.from(table).delete().eq(column, organisationId).select(),
    ]) {
      expect([table, data ?? status, error?.code]).toEqual([
        table,
        error ? 403 : [],
        error ? '42501' : undefined,
      ]);
    }
    const copied = await client
      .from(table)
      .insert({ ...some, ...fresh(some) })
      .select();
    expect([table, copied.status, copied.error?.code]).toEqual([table, 403, '42501']);
  }
}

/** What makes a copy of a row another row. */
const fresh = (row: Row = {}): Row => ({
  ...('id' in row ? { id: crypto.randomUUID() } : {}),
  ...('key' in row ? { key: 'copy' } : {}),
});
