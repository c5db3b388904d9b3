import { readFileSync } from 'node:fs';
import { createClient, type SupabaseClient } from '@supabase/supabase-js';
import WebSocket from 'ws';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database, Json } from '@/data/database.types';
import { audit } from '@/domain/consistency/audit';
import { DEFAULT_POLICY } from '@/domain/consistency/policy';
import { parseProgrammeText, serialiseProgramme } from '@/domain/programme/file';
import type { ProgrammeModel } from '@/domain/programme/model';
import { modelRows, packed } from '@/programme/store/model-rows';
import { observationsOf } from '@/programme/store/observation-rows';
import { toModel } from '@/programme/store/programme-rows';
import type { LoadedProgrammes } from '@/programme/store/row-types';
import { startBackend, type RunningBackend } from '@tests/support/backend';

// Node 20 has none of its own.
Object.assign(globalThis, { WebSocket: Reflect.get(globalThis, 'WebSocket') ?? WebSocket });

const FILES = [
  'supabase/demo/programme.de.json',
  'supabase/demo/programme.en.json',
  'public/examples/programme.de.json',
  'tests/fixtures/programmes/kerr.json',
  'tests/fixtures/programmes/raters.json',
  'tests/fixtures/programmes/minimal.json',
];

let backend: RunningBackend;
let client: SupabaseClient<Database>;

beforeAll(async () => {
  backend = await startBackend();
  client = createClient<Database>(backend.url, backend.publishableKey, { auth: { persistSession: false } });
  const { error } = await client.auth.signUp({
    email: 'importer@tragwerk.example',
    password: 'a long enough password',
  });
  expect(error).toBeNull();
});
afterAll(() => backend.stop());

function modelOf(file: string): ProgrammeModel {
  const parsed = parseProgrammeText(readFileSync(file, 'utf8'));
  if (!parsed.ok) throw new Error(`${file}: ${JSON.stringify(parsed.errors)}`);
  return parsed.model;
}

async function newOrganisation(name: string): Promise<string> {
  const { data, error } = await client.rpc('create_organisation', {
    p_name: name,
    p_display_name: 'Importer',
  });
  if (error) throw error;
  return data;
}

async function importInto(organisationId: string, programmeId: string, model: ProgrammeModel) {
  const { data, error } = await client.rpc('insert_rows', {
    p_organisation_id: organisationId,
    p_programme_id: programmeId,
    p_rows: packed(modelRows(model)) as Json,
  });
  if (error) throw error;
  return data;
}

/** The way of an export: everything the owner may read, as the model of a file. */
async function exportFrom(organisationId: string, programmeId: string): Promise<ProgrammeModel> {
  const of = { p_organisation_id: organisationId, p_programme_id: programmeId };
  const { data: loaded } = await client.rpc('load_programmes', of);
  const { data: observed } = await client.rpc('load_observations', of);
  const answer = loaded as unknown as LoadedProgrammes;
  const [rows] = answer.programmes;
  if (!rows) throw new Error('the programme is not there');
  return toModel(answer, rows, observationsOf(observed, answer.teams));
}

/** What an indicator measures is said in few files, and goes along like everything else. */
const withQuantities = (model: ProgrammeModel): ProgrammeModel => ({
  ...model,
  indicators: model.indicators.map((each) => ({ ...each, quantity: `What “${each.key}” counts` })),
});

/** What names a row and what it refers to. */
const idsIn = (row: object) =>
  Object.fromEntries(Object.entries(row).filter(([column]) => /^id$|_id$/.test(column)));

const byText = (a: unknown, b: unknown) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

/** The database keeps the order of things people arranged, not that of references, cells and readings. */
const arranged = (model: ProgrammeModel) => ({
  ...model,
  behaviours: model.behaviours.map((b) => ({ ...b, goals: b.goals.toSorted(), teams: b.teams.toSorted() })),
  effects: model.effects.map((e) => ({ ...e, ratings: e.ratings.toSorted(byText) })).sort(byText),
  measures: model.measures.map((m) => ({
    ...m,
    behaviours: m.behaviours.toSorted(),
    conditions: m.conditions.toSorted(),
    teams: m.teams.toSorted(),
  })),
  indicators: model.indicators.map((i) => ({ ...i, observations: i.observations.toSorted(byText) })),
  stakeholders: model.stakeholders.map((s) => ({ ...s, measures: s.measures.toSorted() })),
  decisions: model.decisions.toSorted(byText),
});

describe.each(FILES)('%s', (file) => {
  it('comes out of the database as it went in, also a second time', async () => {
    const model = withQuantities(modelOf(file));
    const [first, second] = [await newOrganisation('First'), await newOrganisation('Second')];
    await importInto(first, crypto.randomUUID(), model);
    const { data: programmes } = await client.from('programmes').select('id').eq('organisation_id', first);
    const [programme] = programmes ?? [];
    const exported = await exportFrom(first, programme?.id ?? '');
    expect(arranged(exported)).toEqual(arranged(model));
    expect(audit(exported, DEFAULT_POLICY, '2026-11-24')).toEqual(audit(model, DEFAULT_POLICY, '2026-11-24'));

    const written = serialiseProgramme(exported);
    const read = parseProgrammeText(written);
    if (!read.ok) throw new Error(JSON.stringify(read.errors));
    const id = crypto.randomUUID();
    await importInto(second, id, read.model);
    expect(serialiseProgramme(await exportFrom(second, id))).toBe(written);
  });
});

it('imports once, however often the same programme is sent', async () => {
  const organisationId = await newOrganisation('Once');
  const id = crypto.randomUUID();
  const model = modelOf('public/examples/programme.en.json');
  const answers = await Promise.all([1, 2, 3].map(() => importInto(organisationId, id, model)));
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  const { count } = await client
    .from('framework_conditions')
    .select('*', { count: 'exact', head: true })
    .eq('organisation_id', organisationId);
  expect(count).toBe(model.conditions.length);
});

it('keeps the teams and periods an organisation has, and names them', async () => {
  const organisationId = await newOrganisation('Teams');
  const model = modelOf('public/examples/programme.en.json');
  await importInto(organisationId, crypto.randomUUID(), model);
  const renamed = { ...model, teams: model.teams.map((team) => ({ ...team, name: 'Other', headcount: 1 })) };
  const id = crypto.randomUUID();
  const answer = await importInto(organisationId, id, renamed);
  const { teams = [], blackout_periods = [] } = modelRows(renamed);
  const kept = [
    ...teams.map((team) => ({ table: 'teams', row: idsIn(team) })),
    ...blackout_periods.map((period) => ({ table: 'blackout_periods', row: idsIn(period) })),
  ].map((each) => ({ ...each, reason: 'taken', column: null }));
  expect(answer).toHaveLength(kept.length);
  expect(answer).toEqual(expect.arrayContaining(kept));
  expect((await exportFrom(organisationId, id)).teams).toEqual(model.teams);
});
