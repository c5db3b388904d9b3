// @vitest-environment jsdom
import { QueryClient } from '@tanstack/react-query';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { AppError, StaleRow } from '@/data/errors';
import type { Collection, OpenCollection, RowWrite } from './collection';
import { createEditor } from './editor';
import { withPendingEdits } from './overlays';

interface Row {
  id: string;
  version: number;
  title: string;
  note: string;
}
type Patch = Partial<Pick<Row, 'title' | 'note'>>;
type Rows = readonly Row[];

const row = (id: string, title: string, version = 1): Row => ({ id, version, title, note: '' });
const KEY = ['o', 'things'];
let places = 0;
const announce = vi.fn();

/** A server whose answers the test gives one by one, and the editor of its rows. */
function open({ keepsTyped = false, rows = [row('a', 'A'), row('b', 'B')] } = {}) {
  const client = new QueryClient();
  client.setQueryData<Rows>(KEY, rows);
  const requests: { edit: RowWrite<Row, Patch>; answer: (answer: Row | Error) => void }[] = [];
  const removals: (() => void)[] = [];
  const things: Collection<Rows, Row, Patch> = {
    of: (all) => all,
    keyOf: ({ id }) => id,
    with: (all, changed) =>
      all.flatMap((each) => {
        const next = changed.get(each.id);
        return next === undefined ? [each] : (next ?? []);
      }),
    write: ([edit]) =>
      new Promise((resolve, reject) => {
        if (!edit) return resolve([]);
        const answer = (given: Row | Error) =>
          given instanceof AppError && !(given instanceof StaleRow) ? reject(given) : resolve([given]);
        requests.push({ edit, answer });
      }),
    announce,
    keepsTyped,
  };
  const without = (all: Rows, ids: ReadonlySet<string>) => all.filter(({ id }) => !ids.has(id));
  const items: OpenCollection<Rows, Row> = {
    table: 'things',
    titleOf: ({ title }) => title,
    itemsOf: (all) => all,
    withAdded: (all, added) => [...without(all, new Set(added.map(({ id }) => id))), ...added],
    without,
    tableRows: (added) => ({ things: [...added] }),
    insert: () => Promise.resolve([]),
    remove: (ids) =>
      new Promise((resolve) => removals.push(() => resolve({ things: ids.map((id) => row(id, id)) }))),
  };
  const reload = vi.fn(() => Promise.resolve());
  const editor = createEditor<Rows, Rows, null>(client, {
    // Nothing that one test leaves unsent is sent by the next.
    name: `place ${(places += 1)}`,
    queryKey: KEY,
    rowsOf: (answer) => answer,
    answerOf: (_, all) => all,
    collections: { things },
    open: { things: items },
    names: () => ({}),
    leftOutWords: () => Promise.resolve({ leftOutLines: () => [], isPartOnly: () => false }),
    afterEdit: () => undefined,
    afterChange: () => undefined,
    reload,
  });
  const edit = (key: string, patch: Patch) => editor.edit([{ collection: 'things', key, patch }], null);
  const shown = () => (client.getQueryData<Rows>(KEY) ?? []).map(({ id, title }) => `${id}: ${title}`);
  /** Answers the next request. */
  const answer = async (given: Row | Error) => {
    await vi.waitFor(() => expect(requests).not.toEqual([]));
    requests.shift()?.answer(given);
  };
  return { client, editor, edit, shown, requests, removals, answer, reload };
}

beforeEach(() => {
  localStorage.clear();
  announce.mockClear();
});

describe('what is edited', () => {
  it('lies over what is loaded meanwhile, and is gone from there once it is refused', async () => {
    const { client, edit, shown, answer } = open();
    const saving = edit('a', { title: 'Mine' });
    expect(shown()).toEqual(['a: Mine', 'b: B']);
    client.setQueryData<Rows>(KEY, withPendingEdits<Rows>(KEY, [row('a', 'A'), row('b', 'Loaded')]));
    expect(shown()).toEqual(['a: Mine', 'b: Loaded']);
    await answer(new AppError('forbidden', 'no right'));
    expect(await saving).toBe(false);
    await vi.waitFor(() => expect(shown()).toEqual(['a: A', 'b: Loaded']));
    expect(announce).toHaveBeenCalledOnce();
  });

  it('and met another edit, is written over it as was decided, before anything has been loaded', async () => {
    const { editor, edit, shown, answer, requests } = open();
    const first = edit('a', { title: 'Mine' });
    await answer(new StaleRow(row('a', 'Theirs', 2)));
    expect(await first).toBe(false);
    await vi.waitFor(() => expect(shown()).toEqual(['a: Theirs', 'b: B']));
    const [dispute] = editor.disputes.getState().open;
    if (!dispute) throw new Error('nothing is in dispute');
    const settling = editor.settle(dispute, { title: 'Mine' }, null);
    expect(shown()).toEqual(['a: Mine', 'b: B']);
    await vi.waitFor(() => expect(requests).toHaveLength(1));
    expect(requests[0]?.edit).toMatchObject({ patch: { title: 'Mine' }, on: { version: 2 } });
    await answer(row('a', 'Mine', 3));
    expect(await settling).toBe(true);
  });

  it('after its removal was taken back waits for that, and holds it up in nothing', async () => {
    const { editor, edit, shown, answer, removals } = open();
    const typed = edit('b', { title: 'Typed' });
    const removing = editor.remove('things', ['a'], null);
    const back = editor.undo(null);
    const again = edit('a', { title: 'Again' });
    expect(shown()).toEqual(['b: Typed', 'a: Again']);
    expect(removals).toEqual([]);
    await answer(row('b', 'Typed', 2));
    await vi.waitFor(() => expect(removals).toHaveLength(1));
    removals[0]?.();
    await answer(row('a', 'Again', 2));
    expect(await Promise.all([typed, removing, back, again])).toEqual([true, true, true, true]);
  });
});

describe('where what is typed is kept', () => {
  it('a refusal leaves it, and it can be sent once more', async () => {
    const { editor, edit, shown, answer } = open({ keepsTyped: true });
    const first = edit('a', { title: 'Mine' });
    await answer(new AppError('forbidden', 'no right'));
    expect(await first).toBe(false);
    expect(shown()).toEqual(['a: Mine', 'b: B']);
    expect([...editor.held('things').getState().keys()]).toEqual(['a']);
    const again = editor.retry('things', null);
    await answer(row('a', 'Mine', 2));
    expect(await again).toBe(true);
    expect(editor.held('things').getState().size).toBe(0);
    expect(announce).not.toHaveBeenCalled();
  });

  it('so does somebody else’s edit, until one types again over what both have said', async () => {
    const { editor, edit, shown, answer, requests } = open({ keepsTyped: true });
    void edit('a', { title: 'Mine' });
    void edit('a', { title: 'Mine after all' });
    await answer(new StaleRow(row('a', 'Theirs', 2)));
    await vi.waitFor(() => expect(editor.disputes.getState().open).toHaveLength(1));
    expect(editor.disputes.getState().open[0]?.mine).toEqual({ title: 'Mine after all' });
    expect(shown()).toEqual(['a: Mine after all', 'b: B']);
    const again = edit('a', { title: 'Ours' });
    expect(editor.disputes.getState().open).toEqual([]);
    await vi.waitFor(() => expect(requests[0]?.edit.on.version).toBe(2));
    await answer(row('a', 'Ours', 3));
    expect(await again).toBe(true);
  });

  it('it can be dropped, and what waits for a connection is sent by nobody', async () => {
    const { editor, edit, shown, answer, requests } = open({ keepsTyped: true });
    const saving = edit('a', { title: 'Mine' });
    await answer(new AppError('offline', 'no connection'));
    await vi.waitFor(() => expect(requests).toEqual([]));
    editor.drop('things');
    expect(await saving).toBe(false);
    expect(shown()).toEqual(['a: A', 'b: B']);
    expect(requests).toEqual([]);
    expect(Object.keys(localStorage)).toEqual([]);
  });
});
