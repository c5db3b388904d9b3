import { QueryClient } from '@tanstack/react-query';
import i18next from 'i18next';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { KeptEdit } from '@/editing/outbox';
import { blackoutEditorOf } from '@/features/blackouts/blackout-editor';
import { newBlackout } from '@/features/blackouts/new-blackout';
import { blackoutsQuery, type BlackoutRow } from '@/features/blackouts/queries';
import { common } from '@/i18n/en/common';
import { editing } from '@/i18n/en/editing';
import { workbenchOf } from '@/programme/editor/workbench';
import { programmeQuery } from '@/programme/queries';
import { toModel } from '@/programme/store/programme-rows';
import { announceError, announceFailure } from '@/ui/notices';
import { inClosedTab, keepStorage, leftBehind, unsent } from '@tests/support/closed-tab';
import { actAs, type Office, openOffice, programmeOf } from '@tests/support/office';
import type { Role } from '@tests/support/personas';
import { sharedBackend } from '@tests/support/shared-backend';

/** What is deleted without a connection, in a tab that is closed before there is one. */
const backend = sharedBackend();
const NOTHING = { index: null, coverage: 0, findings: new Set<string>() };
const visitor = vi.hoisted(() => ({ id: '' }));
vi.mock('@/data/session', async (original) => ({
  ...(await original<object>()),
  session: () => ({ user: visitor }),
}));
vi.mock('@/ui/notices');

let office: Office;
beforeAll(async () => {
  await i18next.init({ lng: 'en', resources: { en: { editing, common } } });
  office = await openOffice(backend);
});
const signIn = async (role: Role) => {
  await actAs(office.people[role]);
  visitor.id = office.people[role].id;
};
beforeEach(async () => {
  keepStorage();
  await signIn('change_manager');
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.mocked(announceFailure).mockClear();
});

const allSent = () => expect.poll(unsent, { timeout: 30_000 }).toEqual([]);
const stored = async () => (await programmeOf(office)).rows;
const conditionOf = async (key: string) => {
  const row = (await stored()).conditions.find((each) => each.key === key);
  if (!row) throw new Error(`no condition ${key}`);
  return row;
};

describe('in a programme', () => {
  async function visit() {
    const client = new QueryClient();
    const query = programmeQuery(office.organisationId, office.programmeId);
    const loaded = await client.fetchQuery(query);
    const workbench = workbenchOf(client, office.organisationId, office.programmeId);
    const shown = () => client.getQueryData(query.queryKey)?.rows ?? loaded.rows;
    return { workbench, shown, isShown: (id: string) => shown().conditions.some((row) => row.id === id) };
  }

  /** The visit after that. */
  async function nextVisit() {
    const visited = await visit();
    let resumed = 0;
    visited.workbench.resume((count) => (resumed += count));
    return { ...visited, resumed };
  }

  it('a deletion goes out at the next visit, with the edits before it, and can be taken back', async () => {
    const before = await programmeOf(office);
    const condition = await conditionOf('provision');
    const { id } = condition;
    const row = before.rows.effects.find((cell) => cell.condition_id === id && cell.in_use === -2);
    if (!row) throw new Error('nothing is rated so');
    const address = { ...office, conditionId: id, behaviourId: row.behaviour_id };
    const { workbench } = await visit();
    await inClosedTab(() => {
      void workbench.rate([{ address, patch: { in_use: -1 } }], NOTHING);
      void workbench.remove('conditions', [id], NOTHING);
    });
    expect((await stored()).conditions).toHaveLength(before.rows.conditions.length);

    const next = await nextVisit();
    expect(next.resumed).toBe(2);
    expect(next.isShown(id)).toBe(false);
    expect(() => toModel(before, next.shown())).not.toThrow();
    const { title } = condition;
    expect(next.workbench.state.getState().report).toMatchObject({
      kind: 'earlier',
      what: 'removed',
      count: 1,
      title,
    });
    await allSent();
    expect((await stored()).conditions).toHaveLength(before.rows.conditions.length - 1);

    expect(await next.workbench.undo(NOTHING)).toBe(true);
    const inUse = async () => (await stored()).effects.find((cell) => cell.id === row.id)?.in_use;
    expect(await inUse()).toBe(-1);
    expect(await next.workbench.rate([{ address, patch: { in_use: -2 } }], NOTHING)).toBe(true);
    expect((await programmeOf(office)).model).toEqual(before.model);
    expect(announceFailure).not.toHaveBeenCalled();
  });

  it('a deletion that was taken back deletes nothing', async () => {
    const before = await programmeOf(office);
    const { id } = await conditionOf('provision');
    const { workbench } = await visit();
    await inClosedTab(() => {
      void workbench.remove('conditions', [id], NOTHING);
      void workbench.undo(NOTHING);
    });
    const next = await nextVisit();
    expect(next.isShown(id)).toBe(true);
    expect(next.workbench.state.getState().report).toBeNull();
    await allSent();
    expect((await programmeOf(office)).model).toEqual(before.model);
    expect(announceFailure).not.toHaveBeenCalled();
  });

  it('a deletion the server had made is taken back, where that was wanted', async () => {
    const before = await programmeOf(office);
    const { id } = await conditionOf('provision');
    const { workbench } = await visit();
    expect(await workbench.remove('conditions', [id], NOTHING)).toBe(true);
    await inClosedTab(() => void workbench.undo(NOTHING));
    const next = await nextVisit();
    expect(next.isShown(id)).toBe(true);
    expect(next.workbench.state.getState().report).toBeNull();
    await allSent();
    expect((await programmeOf(office)).model).toEqual(before.model);
    expect((await visit()).workbench.history.store.getState().past).toEqual([]);
  });

  it('what is gone by then is told of, and the rest still goes', async () => {
    const before = await programmeOf(office);
    const [one, two] = before.rows.goals;
    if (!one || !two) throw new Error('too few goals');
    const { workbench } = await visit();
    await inClosedTab(() => void workbench.remove('goals', [one.id, two.id], NOTHING));
    const other = await visit();
    expect(await other.workbench.remove('goals', [one.id], NOTHING)).toBe(true);

    const next = await nextVisit();
    await allSent();
    const left = (await stored()).goals.map(({ id }) => id);
    expect(left).toEqual(before.rows.goals.map(({ id }) => id).slice(2));
    expect(await next.workbench.undo(NOTHING)).toBe(true);
    expect(announceFailure).toHaveBeenCalledExactlyOnceWith('Not everything could be brought back', '', [
      `“${one.title}”: it had been deleted before.`,
    ]);
    expect(await other.workbench.undo(NOTHING)).toBe(true);
    expect((await programmeOf(office)).model).toEqual(before.model);
  });

  it('what is gone altogether is told of, and nothing is left to take back', async () => {
    const before = await programmeOf(office);
    const [goal] = before.rows.goals;
    if (!goal) throw new Error('no goal');
    const { workbench } = await visit();
    await inClosedTab(() => void workbench.remove('goals', [goal.id], NOTHING));
    // Another tab has it on its page still.
    const next = await visit();
    const other = await visit();
    expect(await other.workbench.remove('goals', [goal.id], NOTHING)).toBe(true);
    next.workbench.resume(() => undefined);
    await allSent();
    expect(announceFailure).toHaveBeenCalledExactlyOnceWith('Already deleted', expect.anything(), [
      goal.title,
    ]);
    expect(next.workbench.history.store.getState().past).toEqual([]);
    expect(await other.workbench.undo(NOTHING)).toBe(true);
    expect((await programmeOf(office)).model).toEqual(before.model);
  });

  it('who may no longer delete is told what has stayed', async () => {
    const [goal] = (await stored()).goals;
    if (!goal) throw new Error('no goal');
    await signIn('viewer');
    const { workbench } = await visit();
    await inClosedTab(() => void workbench.remove('goals', [goal.id], NOTHING));
    const next = await nextVisit();
    await allSent();
    expect(announceFailure).toHaveBeenCalledExactlyOnceWith(
      'This could not be deleted',
      'Your role does not allow this.',
      [goal.title],
    );
    expect(next.shown().goals.map(({ id }) => id)).toContain(goal.id);
    expect((await stored()).goals.map(({ id }) => id)).toContain(goal.id);
  });

  describe('a decision', () => {
    const FINDING = 'I04/bedarfserkennung';
    const decided = async () => (await stored()).decisions.find(({ finding_id }) => finding_id === FINDING);
    const change = (version: number | null, reason: string) => ({
      finding: FINDING,
      version,
      decision: { status: 'dismissed', reason, owner: '', reviewOn: null, score: 40 } as const,
    });

    it('goes out at the next visit, and can be taken back', async () => {
      const { workbench } = await visit();
      await inClosedTab(() => void workbench.decide('dismissed', [change(null, 'Why')], NOTHING));
      expect(await decided()).toBeUndefined();
      const next = await nextVisit();
      expect(next.resumed).toBe(1);
      expect(next.shown().decisions).toContainEqual(expect.objectContaining({ reason: 'Why' }));
      await allSent();
      expect(await decided()).toMatchObject({ reason: 'Why', version: 1 });
      expect(await next.workbench.undo(NOTHING)).toBe(true);
      expect(await decided()).toBeUndefined();
    });

    it('that was taken back is made by nobody, and one that others made meanwhile stands', async () => {
      const { workbench } = await visit();
      await inClosedTab(() => {
        void workbench.decide('dismissed', [change(null, 'Mine')], NOTHING);
        void workbench.undo(NOTHING);
      });
      const next = await nextVisit();
      await allSent();
      expect(await decided()).toBeUndefined();
      expect(next.workbench.history.store.getState().past).toEqual([]);

      const { workbench: later } = await visit();
      await inClosedTab(() => void later.decide('dismissed', [change(null, 'Mine')], NOTHING));
      const other = await visit();
      await other.workbench.decide('dismissed', [change(null, 'Theirs')], NOTHING);
      const last = await nextVisit();
      await allSent();
      expect(await decided()).toMatchObject({ reason: 'Theirs' });
      expect(announceError).toHaveBeenCalledOnce();
      expect(last.workbench.history.store.getState().past).toEqual([]);
    });
  });
});

describe('blackout periods', () => {
  async function visit() {
    const client = new QueryClient();
    const query = blackoutsQuery(office.organisationId);
    await client.fetchQuery(query);
    const shown = () => (client.getQueryData(query.queryKey) ?? []).map(({ title }) => title);
    return { editor: blackoutEditorOf(client, office.organisationId), shown };
  }
  const leave = (changes: readonly KeptEdit[]) =>
    leftBehind(visitor.id, `blackouts.${office.organisationId}`, changes);
  const change = (kind: 'added' | 'removed', items: readonly BlackoutRow[], more: object = {}): KeptEdit => ({
    queue: `${kind} blackouts`,
    patch: { items, along: {}, ...more },
    row: null,
  });
  const periods = async () => (await visit()).shown();
  const fair = (title: string) =>
    newBlackout({
      organisation_id: office.organisationId,
      key: title.toLowerCase().replace(' ', '-'),
      title,
      starts_on: '2027-03-01',
      ends_on: '2027-03-14',
      team_ids: [String(office.everything.teams[0]?.['id'])],
    });

  it('that were deleted go at the next visit, and come back with their teams', async () => {
    const row = fair('Trade fair');
    leave([change('added', [row]), change('removed', [row])]);
    const next = await visit();
    next.editor.resume(() => undefined);
    expect(next.editor.state.getState().report).toMatchObject({ kind: 'earlier', title: 'Trade fair' });
    await allSent();
    expect(await periods()).not.toContain('Trade fair');
    expect(await next.editor.undo(null)).toBe(true);
    expect(await periods()).toContain('Trade fair');
  });

  it('whose deletion was taken back stay, and those that are gone by then are told of', async () => {
    const [stays, goes] = [fair('Stays'), fair('Goes')];
    const other = await visit();
    expect(await other.editor.add([stays, goes])).toBe(true);
    const names = { [stays.id]: stays.title };
    leave([change('removed', [stays]), change('added', [stays], { names }), change('removed', [goes])]);
    expect(await other.editor.remove([goes.id])).toBe(true);
    const next = await visit();
    next.editor.resume(() => undefined);
    await allSent();
    const now = await periods();
    expect(now).toContain('Stays');
    expect(now).not.toContain('Goes');
    expect(announceFailure).toHaveBeenCalledExactlyOnceWith('Already deleted', expect.anything(), ['Goes']);
  });
});
