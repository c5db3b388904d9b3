import { useState } from 'react';
import type { Rating } from '@/domain/programme/model';
import { splitTable } from '@/files/split-table';
import { RATINGS } from '@/programme/parts/rating-scale';
import type { MatrixView } from '@/programme/search-params/matrix-settings';
import { useRateEffect } from '@/programme/use-rate-effect';
import { targetOf, toText } from '@/ui/grid/copied-block';
import { extentOf, placesIn, sizeOf, type CellPosition, type Range } from '@/ui/grid/range';
import { readBlock, type Block, type Fault } from './clipboard';
import type { Done, NamedFault, Notice, Refused } from './notice';

/** The matrix as it is shown. */
export interface ShownMatrix {
  view: MatrixView;
  rows: readonly { key: string; title: string }[];
  columns: readonly { key: string; title: string }[];
  valueAt: (place: CellPosition) => number | null;
}

interface Target {
  place: CellPosition;
  value: Rating | null;
}

export type MatrixEditing = ReturnType<typeof useMatrixEditing>;

/** Everything that changes values in the matrix, and what there is to say about it. */
export function useMatrixEditing({ view, rows, columns, valueAt }: ShownMatrix) {
  const { mayEdit, rateMany } = useRateEffect();
  const [notice, setNotice] = useState<Notice | null>(null);
  const refuse = (refused: Refused) => setNotice({ refused });
  const ratingAt = (place: CellPosition) => RATINGS.find((rating) => rating === valueAt(place)) ?? null;

  /** Says why, where nothing can be changed. */
  function isRefused(): boolean {
    if (mayEdit && view !== 'gap') return false;
    refuse({ kind: mayEdit ? 'gap' : 'role' });
    return true;
  }

  /** Writes what differs from what is there. What could not be saved is announced by the saving itself. */
  function write(targets: readonly Target[], said: (changed: Target[]) => Done) {
    const changed = targets.filter(({ place, value }) => value !== valueAt(place));
    const told = { done: said(changed) };
    setNotice(told);
    if (changed.length === 0) return;
    const changes = changed.map(({ place, value }) => ({
      cell: { condition: rows[place.row]?.key ?? '', behaviour: columns[place.column]?.key ?? '' },
      patch: view === 'espoused' ? { espoused: value } : { inUse: value },
    }));
    void rateMany(changes).then((saved) => {
      if (!saved) setNotice((now) => (now === told ? null : now));
    });
  }

  function rate(range: Range, value: Rating | null) {
    if (isRefused()) return;
    write(
      placesIn(range).map((place) => ({ place, value })),
      (changed) =>
        sizeOf(range) === 1 ? { kind: 'value', value } : { kind: 'rated', count: changed.length },
    );
  }

  /** Repeats the first row or column of the selection; of a selection of only one, what stands before it. */
  function fill(range: Range, from: 'above' | 'left') {
    if (isRefused()) return;
    const { rows: high, columns: broad } = extentOf(range);
    const top = Math.max(0, high === 1 ? range.top - 1 : range.top);
    const left = Math.max(0, broad === 1 ? range.left - 1 : range.left);
    const source = ({ row, column }: CellPosition) =>
      from === 'above' ? { row: top, column } : { row, column: left };
    write(
      placesIn(range).map((place) => ({ place, value: ratingAt(source(place)) })),
      (changed) => ({ kind: 'rated', count: changed.length }),
    );
  }

  function textOf({ top, left, ...edges }: Range): string {
    const { rows: high, columns: broad } = extentOf({ top, left, ...edges });
    const line = (row: number) =>
      Array.from({ length: broad }, (_, column) => valueAt({ row, column: left + column }));
    return toText(Array.from({ length: high }, (_, row) => line(top + row)));
  }

  /** The selected cells as text, for the clipboard. */
  function copy(range: Range): string {
    setNotice({ done: { kind: 'copied', block: extentOf(range) } });
    return textOf(range);
  }

  function cut(range: Range): string {
    const text = textOf(range);
    rate(range, null);
    return text;
  }

  const named = (range: Range, { row, column, text }: Fault): NamedFault => ({
    row: range.top + row + 1,
    condition: rows[range.top + row]?.title ?? '–',
    column: range.left + column + 1,
    behaviour: columns[range.left + column]?.title ?? '–',
    text,
  });

  /** Pastes a table that was copied somewhere, all of it or nothing; resolves to the cells it covers. */
  async function paste(range: Range, text: string): Promise<Range | null> {
    if (isRefused()) return null;
    const read = readBlock(await splitTable(text));
    if (read.kind === 'block') return lay(range, read.block);
    if (read.kind === 'faults') {
      refuse({ kind: 'faults', faults: read.faults.map((fault) => named(range, fault)) });
    } else refuse(read.kind === 'empty' ? { kind: 'nothing' } : read);
    return null;
  }

  function lay(range: Range, values: Block): Range | null {
    const block = { rows: values.length, columns: values[0]?.length ?? 0 };
    const target = targetOf(block, range, { rows: rows.length, columns: columns.length });
    if (!target) {
      const left = { rows: rows.length - range.top, columns: columns.length - range.left };
      refuse({ kind: 'tooLarge', block, left });
      return null;
    }
    const pasted = ({ row, column }: CellPosition) =>
      values[(row - target.top) % block.rows]?.[(column - target.left) % block.columns] ?? null;
    write(
      placesIn(target).map((place) => ({ place, value: pasted(place) })),
      (changed) => ({
        kind: 'pasted',
        block: extentOf(target),
        changed: changed.length,
        cleared: changed.filter(({ value }) => value === null).length,
      }),
    );
    return target;
  }

  return {
    mayEdit,
    notice,
    /** Takes the notice away. */
    clearNotice: () => setNotice(null),
    refuse,
    rate,
    fill,
    copy,
    cut,
    paste,
  };
}
