import { createClient, type SupabaseClient } from '@supabase/supabase-js';
import type { Database } from '@/data/database.types';
import type { ProgrammeModel } from '@/domain/programme/model';
import type { Backend } from './backend';
import { demoModel } from './demo-model';
import {
  foundOrganisation,
  importProgramme,
  must,
  newMember,
  newPerson,
  setMapping,
  setMark,
  setHolidays,
  setPolicy,
  type Person,
} from './people';

export type Row = Record<string, unknown>;
export type TableName = keyof Database['public']['Tables'];

/** A client that knows no tables and no columns: attackers send what no type allows. */
interface AnySchema {
  Tables: Record<string, { Row: Row; Insert: Row; Update: Row; Relationships: [] }>;
  Views: Record<never, never>;
  Functions: Record<string, { Args: Row; Returns: unknown }>;
}
type AnyDatabase = Record<string, AnySchema>;
export type AnyClient = SupabaseClient<AnyDatabase, string>;

export function anyClient(backend: Backend, token: string | null, schema = 'public'): AnyClient {
  return createClient<AnyDatabase, string>(backend.url, backend.publishableKey, {
    auth: { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false },
    db: { schema },
    global: { headers: token === null ? {} : { authorization: `Bearer ${token}` } },
  });
}

/** Every table there is (the compiler sees to that), with something in it that a client might want to change. */
export const TABLES = {
  organisations: { name: 'Taken' },
  memberships: { display_name: 'Taken' },
  invitations: { role: 'owner' },
  organisation_policies: { overrides: { habitWeight: 1 } },
  teams: { name: 'Taken' },
  blackout_periods: { title: 'Taken' },
  blackout_teams: { version: 9 },
  holiday_regions: { region: 'XX' },
  programmes: { name: 'Taken' },
  strategic_goals: { title: 'Taken' },
  target_behaviours: { title: 'Taken' },
  behaviour_goals: { version: 9 },
  behaviour_teams: { version: 9 },
  framework_conditions: { title: 'Taken' },
  effects: { in_use: 3 },
  effect_ratings: { value: 3 },
  measures: { title: 'Taken' },
  measure_behaviours: { version: 9 },
  measure_conditions: { version: 9 },
  measure_teams: { version: 9 },
  measure_dependencies: { version: 9 },
  measure_expectations: { version: 9 },
  measure_indicators: { version: 9 },
  sessions: { place: 'Taken' },
  session_attendance: { invited: 99 },
  stakeholders: { role: 'Taken' },
  stakeholder_measures: { version: 9 },
  indicators: { title: 'Taken' },
  observations: { value: 99 },
  import_mappings: { mapping: { format: 'tragwerk-mapping/9' } },
  decisions: { reason: 'Taken' },
  finding_marks: { snapshot: {} },
} as const satisfies Record<TableName, Row>;
export const TABLE_NAMES = Object.keys(TABLES) as TableName[];

/** The column by which a row belongs to an organisation. */
export const tenantColumn = (table: TableName) => (table === 'organisations' ? 'id' : 'organisation_id');

/** An organisation with something in every table, and its owner. */
export interface Tenant {
  name: string;
  owner: Person;
  client: AnyClient;
  organisationId: string;
  programmeId: string;
  invitation: { id: string; token: string };
}

export async function newTenant(backend: Backend, name: string): Promise<Tenant> {
  const owner = await newPerson(backend, name.toLowerCase());
  const organisationId = await foundOrganisation(owner, name);
  await newMember(backend, owner, organisationId, 'viewer');
  const programmeId = await importProgramme(owner, organisationId, modelOf(name));
  const [invited] = must(
    await owner.client.rpc('create_invitation', {
      p_organisation_id: organisationId,
      p_email: 'invited@example.org',
      p_role: 'hr',
    }),
  );
  if (!invited) throw new Error('no invitation came back');
  const invitation = { id: invited.invitation_id, token: invited.token };
  await setPolicy(owner, organisationId, { habitWeight: 2 });
  await setHolidays(owner, organisationId, 'DE-BY');
  await setMark(owner, organisationId, programmeId);
  await setMapping(owner, organisationId, programmeId);
  return { name, owner, client: anyClient(backend, owner.token), organisationId, programmeId, invitation };
}

/** The demo, with the tenant's name in its texts: it must never be read by others. */
function modelOf(name: string): ProgrammeModel {
  const model = demoModel();
  const programme = { ...model.programme, name: `Programme of ${name}`, strategy: `Secret of ${name}` };
  return { ...model, programme };
}

/** All an organisation's rows, as its owner sees them: what must be the same after every attack. */
export async function everythingOf({
  client,
  organisationId,
}: Pick<Tenant, 'client' | 'organisationId'>): Promise<Record<TableName, Row[]>> {
  const entries: [TableName, Row[]][] = [];
  for (const table of TABLE_NAMES) {
    const rows = must(await client.from(table).select('*').eq(tenantColumn(table), organisationId));
    const sorted = rows.map((row) => JSON.stringify(row)).sort();
    entries.push([table, sorted.map((text) => JSON.parse(text) as Row)]);
  }
  return Object.fromEntries(entries) as Record<TableName, Row[]>;
}

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/**
 * Turns whatever names things of a tenant into the same naming things that do not exist, always the same ones. What an
 * attacker is told about both must not differ, or he would learn that something is there.
 */
export function missingCounterpart(everything: unknown): <T>(value: T) => T {
  const ids = new Map<string, string>();
  for (const [id] of JSON.stringify(everything).matchAll(UUID))
    ids.set(id, ids.get(id) ?? crypto.randomUUID());
  return <T>(value: T) =>
    value === undefined
      ? value
      : (JSON.parse(JSON.stringify(value).replaceAll(UUID, (id) => ids.get(id) ?? id)) as T);
}
