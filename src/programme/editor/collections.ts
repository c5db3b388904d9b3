import type { Collection } from '@/editing/collection';
import { withReplaced } from '@/editing/patch';
import {
  addressOf,
  patchedRow,
  placeOf,
  withEffects,
  type EffectPatch,
  type EffectRow,
  type ProgrammeRef,
} from '../store/effect-patch';
import { itemsOf, withItems, type ItemList, type ItemPatch, type ItemRows } from '../store/items';
import type { ProgrammeRows } from '../store/row-types';
import { saveEffects } from '../store/save-effects';
import { saveItem } from '../store/save-item';
import { announceUnsaved } from './announce-unsaved';

/** A request of a call holds 16 MB; a cell with a long rationale 10 kB. */
const CELLS_PER_REQUEST = 1_000;

/** The cells of a programme. */
const cells = (ref: ProgrammeRef): Collection<ProgrammeRows, EffectRow, EffectPatch> => ({
  of: ({ effects }) => effects,
  keyOf: placeOf,
  with(rows, changed) {
    // An edit may still be on its way to a cell whose condition or behaviour has just been removed.
    const there = new Set([...rows.conditions, ...rows.behaviours].map(({ id }) => id));
    const standing = [...changed].filter(([key]) => key.split(' ').every((id) => there.has(id)));
    return withEffects(rows, new Map(standing));
  },
  blank: (key) => patchedRow(addressOf(ref, key), null, {}),
  needs: (key) => key.split(' '),
  write: (edits) =>
    saveEffects(
      edits.map(({ key, patch, on }) => ({
        address: addressOf(ref, key),
        patch,
        row: on.version === 0 ? null : on,
      })),
    ),
  batch: CELLS_PER_REQUEST,
  announce: announceUnsaved,
});

/** The items of a list, field by field. */
const items = <L extends ItemList>(list: L): Collection<ProgrammeRows, ItemRows[L], ItemPatch<L>> => ({
  of: (rows) => itemsOf(rows, list),
  keyOf: ({ id }) => id,
  with: (rows, changed) => withItems(rows, list, withReplaced(itemsOf(rows, list), changed)),
  write: (edits) => Promise.all(edits.map(({ on, patch }) => saveItem(list, on, patch))),
});

export const CELLS = 'cells';

/** All that is edited field by field in a programme. */
export const collectionsOf = (ref: ProgrammeRef) => ({
  [CELLS]: cells(ref),
  programme: items('programme'),
  goals: items('goals'),
  behaviours: items('behaviours'),
  conditions: items('conditions'),
  measures: items('measures'),
  sessions: items('sessions'),
  indicators: items('indicators'),
  stakeholders: items('stakeholders'),
});
