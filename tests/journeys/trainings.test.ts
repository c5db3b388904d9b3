import { QueryClient } from '@tanstack/react-query';
import i18next from 'i18next';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { answered, supabase } from '@/data/client';
import { newId } from '@/data/new-id';
import { editing } from '@/i18n/en/editing';
import { workbenchOf, type Workbench } from '@/programme/editor/workbench';
import { programmeQuery } from '@/programme/queries';
import type { ItemRows } from '@/programme/store/items';
import { actAs, type Office, openOffice, programmeOf } from '@tests/support/office';
import { sharedBackend } from '@tests/support/shared-backend';

/** HR plans a training with all that belongs to it, through the app's own code and the real backend. */
const backend = sharedBackend();
const NOTHING = { index: null, coverage: 0, findings: new Set<string>() };
let office: Office;
let workbench: Workbench;

beforeAll(async () => {
  // What cannot be taken back is told in words.
  await i18next.init({ lng: 'en', resources: { en: { editing } } });
  office = await openOffice(backend);
});

const stored = async () => (await programmeOf(office)).rows;
const measureNow = async (key: string) =>
  (await programmeOf(office)).model.measures.find((each) => each.key === key);

/** The page knows who is signed in; here there is none. */
const visitor = vi.hoisted(() => ({ id: '' }));
vi.mock('@/data/session', async (original) => ({
  ...(await original<object>()),
  session: () => ({ user: visitor }),
}));

async function open(role: 'hr' | 'sales_lead' | 'change_manager'): Promise<void> {
  await actAs(office.people[role]);
  visitor.id = office.people[role].id;
  const client = new QueryClient();
  await client.fetchQuery(programmeQuery(office.organisationId, office.programmeId));
  workbench = workbenchOf(client, office.organisationId, office.programmeId);
}

/** A training like one of the demo, under another key and with nothing in it. */
async function newTraining(key: string): Promise<ItemRows['measures']> {
  const [like] = (await stored()).measures.filter(({ kind }) => kind === 'training');
  if (!like) throw new Error('the demo has no training');
  return { ...like, id: newId(), key, title: key, version: 1, after_ids: [], expected: [], indicators: {} };
}

const newSession = ({ organisation_id, programme_id, id }: ItemRows['measures']): ItemRows['sessions'] => ({
  organisation_id,
  programme_id,
  measure_id: id,
  measure_kind: 'training',
  id: newId(),
  key: `s-${id.slice(0, 8)}`,
  starts_at: '2027-02-01T09:00:00',
  ends_at: '2027-02-01T12:00:00',
  time_zone: 'Europe/Berlin',
  place: 'Room 2',
  trainer: '',
  capacity: 20,
  attendance: [],
  version: 1,
  created_at: '',
  created_by: null,
  updated_at: '',
  updated_by: null,
});

describe('HR', () => {
  beforeEach(() => open('hr'));

  it('adds a training, a session, who came as counts, and how it went; all of it can be taken back', async () => {
    const training = await newTraining('listening');
    expect(await workbench.add('measures', [training], NOTHING)).toBe(true);
    const session = newSession(training);
    expect(await workbench.add('sessions', [session], NOTHING)).toBe(true);

    const team_id = (await programmeOf(office)).teams[0]?.id ?? '';
    const counts = { team_id, invited: 12, attended: 9, completed: 8 };
    const edit = (patch: object) => workbench.edit('measures', [{ id: training.id, patch }], NOTHING);
    expect(
      await workbench.edit('sessions', [{ id: session.id, patch: { attendance: [counts] } }], NOTHING),
    ).toBe(true);
    expect(await edit({ reaction_mean: 4.2, reaction_n: 8 })).toBe(true);
    const indicator = (await stored()).indicators[0]?.id ?? '';
    expect(await edit({ indicators: { behaviour: indicator } })).toBe(true);

    const planned = await measureNow('listening');
    expect(planned?.sessions).toMatchObject([
      { startsAt: '2027-02-01T09:00', attendance: [{ invited: 12, attended: 9, completed: 8 }] },
    ]);
    expect(planned?.evaluation).toMatchObject({ reaction: { mean: 4.2, n: 8 } });
    expect(planned?.evaluation?.behaviour).toBeTruthy();

    for (let step = 0; step < 3; step++) expect(await workbench.undo(NOTHING)).toBe(true);
    expect((await measureNow('listening'))?.sessions).toMatchObject([{ attendance: [] }]);
    expect(await workbench.undo(NOTHING)).toBe(true);
    expect(await workbench.undo(NOTHING)).toBe(true);
    expect(await measureNow('listening')).toBeUndefined();
  });

  it('deletes a training of the demo with its sessions, and gets everything back', async () => {
    const before = await measureNow('vertraege');
    const id = (await stored()).measures.find(({ key }) => key === 'vertraege')?.id ?? '';
    expect(await workbench.remove('measures', [id], NOTHING)).toBe(true);
    expect(await measureNow('vertraege')).toBeUndefined();
    expect((await stored()).sessions.filter(({ measure_id }) => measure_id === id)).toEqual([]);
    expect(await workbench.undo(NOTHING)).toBe(true);
    expect(await measureNow('vertraege')).toEqual(before);
  });

  it('neither reports more who completed than who came, nor a mean of four answers', async () => {
    const { sessions, measures } = await stored();
    const session = sessions[0];
    const training = measures.find(({ id }) => id === session?.measure_id);
    if (!session || !training) throw new Error('the demo has no session');
    const [row] = session.attendance;
    const patch = { attendance: [{ team_id: row?.team_id ?? '', invited: 3, attended: 2, completed: 3 }] };
    expect(await workbench.edit('sessions', [{ id: session.id, patch }], NOTHING)).toBe(false);
    const few = { reaction_mean: 4, reaction_n: 4 };
    expect(await workbench.edit('measures', [{ id: training.id, patch: few }], NOTHING)).toBe(false);
    const now = await stored();
    expect(now.sessions.find(({ id }) => id === session.id)?.attendance).toEqual(session.attendance);
  });
});

it('who came of three is for those who enter it, and everybody else is told that something is missing', async () => {
  await open('hr');
  const session = (await stored()).sessions[0];
  const [large] = session?.attendance ?? [];
  if (!session || !large) throw new Error('the demo has no attendance');
  const small = { id: newId(), key: 'three', name: 'Three', headcount: 3 };
  await answered(
    supabase()
      .from('teams')
      .insert({ organisation_id: office.organisationId, ...small })
      .select(),
  );
  const of = { team_id: small.id, invited: 3, attended: 2, completed: 1 };
  const patch = { attendance: [...session.attendance, of] };
  expect(await workbench.edit('sessions', [{ id: session.id, patch }], NOTHING)).toBe(true);
  const seen = async () => {
    const { sessions, withheld } = await stored();
    return {
      teams: sessions.find(({ id }) => id === session.id)?.attendance.map(({ team_id }) => team_id),
      withheld: withheld.attendance,
    };
  };
  const largeTeams = session.attendance.map(({ team_id }) => team_id);
  expect(await seen()).toEqual({ teams: expect.arrayContaining([...largeTeams, small.id]), withheld: false });
  for (const role of ['viewer', 'sales_lead'] as const) {
    await actAs(office.people[role]);
    expect(await seen()).toEqual({ teams: largeTeams, withheld: true });
    expect(await answered(supabase().from('session_attendance').select())).toEqual([]);
  }
  await actAs(office.people.hr);
  expect(await workbench.undo(NOTHING)).toBe(true);
});

it('an evaluation of five answers never becomes one of six: the sixth could be worked out', async () => {
  await open('hr');
  const training = await newTraining('answers');
  const none = {
    reaction_mean: null,
    reaction_n: null,
    learning_before: null,
    learning_after: null,
    learning_n: null,
  };
  expect(await workbench.add('measures', [{ ...training, ...none }], NOTHING)).toBe(true);
  const edit = (patch: object) => workbench.edit('measures', [{ id: training.id, patch }], NOTHING);
  const reaction = async () => (await measureNow('answers'))?.evaluation?.reaction;
  expect(await edit({ reaction_mean: 4, reaction_n: 5 })).toBe(true);
  expect(await edit({ reaction_mean: 3.5, reaction_n: 6 })).toBe(false);
  // Nor in two steps: what has been shown may have been kept.
  expect(await edit({ reaction_mean: null, reaction_n: null })).toBe(true);
  const asked = supabase()
    .from('measures')
    .update({ reaction_mean: 3.5, reaction_n: 6 })
    .eq('id', training.id);
  await expect(answered(asked.select())).rejects.toMatchObject({ code: 'evaluation_too_close' });
  expect(await reaction()).toBeFalsy();
  expect(await edit({ reaction_mean: 3.8, reaction_n: 10 })).toBe(true);
  expect(await reaction()).toEqual({ mean: 3.8, n: 10 });
  expect(await workbench.remove('measures', [training.id], NOTHING)).toBe(true);
});

describe('sales leadership', () => {
  beforeEach(() => open('sales_lead'));

  it('moves its own measures on and gets them back, but no training', async () => {
    const { measures } = await stored();
    const own = measures.find(({ kind }) => kind === 'leadership');
    const training = measures.find(({ kind }) => kind === 'training');
    const done = { status: 'done' as const };
    expect(await workbench.edit('measures', [{ id: own?.id ?? '', patch: done }], NOTHING)).toBe(true);
    expect((await stored()).measures.find(({ id }) => id === own?.id)?.status).toBe('done');
    expect(await workbench.undo(NOTHING)).toBe(true);
    const cancelled = { status: 'cancelled' as const };
    expect(await workbench.edit('measures', [{ id: training?.id ?? '', patch: cancelled }], NOTHING)).toBe(
      false,
    );
    expect(await workbench.add('measures', [await newTraining('no')], NOTHING)).toBe(false);
    expect((await stored()).measures).toEqual(
      expect.arrayContaining([expect.objectContaining({ id: training?.id, status: training?.status })]),
    );
  });

  it('never lets two measures wait for one another', async () => {
    const others = (await stored()).measures.filter(({ kind }) => kind !== 'training');
    const [first, second] = others;
    if (!first || !second) throw new Error('the demo has too few measures');
    const after = (id: string, before: string) =>
      workbench.edit('measures', [{ id, patch: { after_ids: [before] } }], NOTHING);
    expect(await after(first.id, second.id)).toBe(true);
    expect(await after(second.id, first.id)).toBe(false);
    expect((await stored()).measures.find(({ id }) => id === second.id)?.after_ids).toEqual(second.after_ids);
  });
});

describe.each([
  ['hr', (kind: string | null) => kind === 'training'],
  ['sales_lead', (kind: string | null) => kind !== 'training'],
] as const)('a measure deleted by %s', (role, isTheirs) => {
  it('comes back to stakeholders they never see and to plans they may not write', async () => {
    await open('change_manager');
    const { measures, stakeholders } = await stored();
    const own = measures.find(({ kind, after_ids }) => isTheirs(kind) && after_ids.length === 0);
    const waiting = measures.find(({ kind }) => !isTheirs(kind));
    const [person] = stakeholders;
    if (!own || !waiting || !person) throw new Error('the demo has changed');
    const aimed = { measure_ids: [...new Set([...person.measure_ids, own.id])] };
    await workbench.edit('stakeholders', [{ id: person.id, patch: aimed }], NOTHING);
    const waits = { after_ids: [...new Set([...waiting.after_ids, own.id])] };
    await workbench.edit('measures', [{ id: waiting.id, patch: waits }], NOTHING);
    const before = (await programmeOf(office)).model;
    expect(before.stakeholders[0]?.measures).toContain(own.key);
    expect(before.measures.find(({ key }) => key === waiting.key)?.after).toContain(own.key);

    await open(role);
    expect(await workbench.remove('measures', [own.id], NOTHING)).toBe(true);
    expect(await workbench.undo(NOTHING)).toBe(true);
    expect(await workbench.redo(NOTHING)).toBe(true);
    expect(await workbench.undo(NOTHING)).toBe(true);
    await open('change_manager');
    const after = (await programmeOf(office)).model;
    expect(after.stakeholders).toEqual(before.stakeholders);
    expect(after.measures.map(({ key, after: awaited }) => [key, awaited])).toEqual(
      before.measures.map(({ key, after: awaited }) => [key, awaited]),
    );
  });
});

describe('a deletion that others have planned across', () => {
  const kept = new Map<string, string>();
  afterEach(() => vi.unstubAllGlobals());

  it('is taken back by the next visit as far as it fits', async () => {
    // The storage of the browser: what a visit leaves there the next one finds.
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    });
    await open('hr');
    const [first, second, third] = [
      await newTraining('chain-1'),
      await newTraining('chain-2'),
      await newTraining('chain-3'),
    ];
    expect(await workbench.add('measures', [first, second, third], NOTHING)).toBe(true);
    const after = (id: string, before: string[]) =>
      workbench.edit('measures', [{ id, patch: { after_ids: before } }], NOTHING);
    expect(await after(second.id, [first.id])).toBe(true);
    expect(await after(third.id, [second.id])).toBe(true);
    expect(await workbench.remove('measures', [second.id], NOTHING)).toBe(true);

    await open('change_manager');
    expect(await workbench.undo(NOTHING)).toBe(false);
    expect(await after(first.id, [third.id])).toBe(true);

    await open('hr');
    expect(workbench.state.getState().report).toMatchObject({ kind: 'earlier', title: 'chain-2' });
    expect(await workbench.undo(NOTHING)).toBe(true);
    expect((await measureNow('chain-2'))?.after).toEqual(['chain-1']);
    expect((await measureNow('chain-1'))?.after).toEqual(['chain-3']);
    expect((await measureNow('chain-3'))?.after).toEqual([]);
    await open('hr');
    expect(await workbench.undo(NOTHING)).toBe(false);
  });
});
