import type { QueryClient } from '@tanstack/react-query';
import type { StoreApi } from 'zustand/vanilla';
import { StaleRow } from '@/data/errors';
import type { Collection } from '@/editing/collection';
import type { HeldEdits } from '@/editing/collection-edits';
import type { Dispute } from '@/editing/conflicts';
import type { RowEdit } from '@/editing/edit-moves';
import { createEditor, type Editor } from '@/editing/editor';
import { onePerPlace } from '@/editing/one-per-place';
import { entryAt, placeOf, sameReading, withEntries, type Entries, type Entry } from './entry';
import { indicatorRef, refreshFromReadings, storedReadings } from './stored-readings';
import { writeReadings, type Change } from './write-readings';

/** A request of a call holds 16 MB, a reading some 100 bytes. */
const READINGS_PER_REQUEST = 5_000;
const READINGS = 'readings';

/** Where the readings of an indicator are edited. Outlives the page. */
export interface ReadingsEditor extends Pick<Editor<Entries, null>, 'state' | 'history' | 'disputes'> {
  held: StoreApi<HeldEdits>;
  change: (next: readonly Entry[]) => void;
  undo: () => void;
  redo: () => void;
  /** One's own readings stand in place of what others wrote. */
  insist: (on: readonly ReadingDispute[]) => void;
  /** What others wrote stands. */
  yieldTo: (to: readonly ReadingDispute[]) => void;
  /** Sends once more what was refused. */
  retry: () => void;
  /** Forgets what has not been saved. */
  drop: () => void;
  /** Sends what earlier visits, or tabs that are closed meanwhile, could not; tells how many readings there were. */
  resume: (tell: (count: number) => void) => void;
}

/** A reading that somebody else has written meanwhile. */
export interface ReadingDispute {
  of: Dispute;
  mine: Entry;
  theirs: Entry;
}

export function disputedReading(of: Dispute): ReadingDispute {
  const here = entryOf(of.key);
  return { of, mine: { ...here, ...of.mine }, theirs: { ...here, ...of.theirs } };
}

const keyOf = (entry: Entry) => placeOf(entry);

function entryOf(key: string): Entry {
  const [period = '', ...team] = key.split(' ');
  return entryAt(new Map(), { period, team: team.join(' ') });
}

/** Readings by team and period; a value goes with its number of cases, so that neither is merged with another's. */
const readings = (
  write: (changes: readonly Change[]) => Promise<Entry[]>,
): Collection<Entries, Entry, Entry> => ({
  of: (entries) => [...entries.values()],
  keyOf,
  with: (entries, changed) =>
    withEntries(
      entries,
      [...changed.values()].flatMap((entry) => entry ?? []),
    ),
  blank: entryOf,
  // Teams are there before their readings are.
  needs: () => [],
  async write(edits) {
    const changes = edits.map(({ patch, on }) => ({ entry: { ...on, ...patch }, seen: on }));
    const others = new Map((await write(changes)).map((entry) => [keyOf(entry), entry]));
    return changes.map(({ entry }) => {
      const other = others.get(keyOf(entry));
      return other && !sameReading(other, entry) ? new StaleRow(other) : entry;
    });
  },
  batch: READINGS_PER_REQUEST,
  keepsTyped: true,
});

function createReadingsEditor(
  queryClient: QueryClient,
  organisationId: string,
  programmeId: string,
  indicatorId: string,
): ReadingsEditor {
  const place = indicatorRef(queryClient, organisationId, programmeId, indicatorId);
  const { queryKey } = storedReadings(place);
  const reload = () => queryClient.invalidateQueries({ queryKey, exact: true });
  const editor = createEditor<Entries, Entries, null>(queryClient, {
    name: `readings.${indicatorId}`,
    queryKey,
    rowsOf: (entries) => entries,
    answerOf: (_, entries) => entries,
    collections: { [READINGS]: readings((changes) => writeReadings(place, changes)) },
    open: {},
    names: () => ({}),
    // Nothing is deleted here as a whole.
    leftOutWords: () => Promise.resolve({ leftOutLines: () => [], isPartOnly: () => false }),
    afterEdit(idle) {
      if (idle) refreshFromReadings(queryClient, place);
    },
    afterChange: () => undefined,
    reload,
  });

  const editOf = (entry: Entry, base?: object): RowEdit => ({
    collection: READINGS,
    key: keyOf(entry),
    patch: { value: entry.value, n: entry.n },
    base,
  });
  const edit = (edits: readonly RowEdit[]) => void editor.edit(edits, null);

  return {
    state: editor.state,
    history: editor.history,
    disputes: editor.disputes,
    held: editor.held(READINGS),
    change: (next) => edit(next.map((entry) => editOf(entry))),
    undo: () => void editor.undo(null),
    redo: () => void editor.redo(null),
    insist: (on) => on.forEach(({ of, mine: { value, n } }) => void editor.settle(of, { value, n }, null)),
    yieldTo: (to) => to.forEach(({ of }) => void editor.settle(of, {}, null)),
    retry: () => void editor.retry(READINGS, null),
    drop: () => editor.drop(READINGS),
    resume: (tell) => editor.resume(tell),
  };
}

/** The editor of an indicator's readings. */
export const readingsEditorOf = onePerPlace(createReadingsEditor);
