import { moved, within, type Extent, type CellPosition } from '@/ui/grid/range';

/** What a key asks of the grid while its cells are moved between. */
export type Command =
  | { kind: 'move'; to: CellPosition; extend: boolean }
  | { kind: 'select'; what: 'all' | 'row' | 'column' }
  /** Begins to edit: with the text there is (null), or with what has been typed. */
  | { kind: 'edit'; typed: string | null }
  | { kind: 'empty' | 'escape' | 'undo' | 'redo' };

/** What a key asks while a cell is being edited. */
export type EditCommand = { kind: 'commitEdit'; to: CellPosition } | { kind: 'cancelEdit' };

export interface KeyPress {
  key: string;
  /** Ctrl, or Cmd on a Mac. */
  control: boolean;
  shift: boolean;
  alt: boolean;
}

const CONTROLLED: Readonly<Record<string, Command>> = {
  a: { kind: 'select', what: 'all' },
  z: { kind: 'undo' },
  y: { kind: 'redo' },
};

const PLAIN: Readonly<Record<string, Command>> = {
  Enter: { kind: 'edit', typed: null },
  F2: { kind: 'edit', typed: null },
  Delete: { kind: 'empty' },
  Backspace: { kind: 'empty' },
  Escape: { kind: 'escape' },
};

/**
 * Null: the key is none of the grid's business.
 * @param at the place the key starts from, and how many rows a page has
 */
export function commandOf(
  { key, control, shift, alt }: KeyPress,
  { from, extent, page }: { from: CellPosition; extent: Extent; page: number },
): Command | null {
  if (alt) return null;
  if (key === ' ') return shift || control ? { kind: 'select', what: shift ? 'row' : 'column' } : null;
  const to = moved(from, key, control, extent, page);
  if (to) return { kind: 'move', to, extend: shift };
  const lower = key.toLowerCase();
  if (control) return shift && lower === 'z' ? { kind: 'redo' } : (CONTROLLED[lower] ?? null);
  return PLAIN[key] ?? ([...key].length === 1 ? { kind: 'edit', typed: key } : null);
}

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  Enter: [1, 0],
  Tab: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * Null: the key belongs to the text.
 * @param replacing the text has been begun by typing; arrows then lead on, as nobody is moving within it yet
 */
export function editCommandOf(
  { key, control, shift, alt }: KeyPress,
  { from, extent, replacing }: { from: CellPosition; extent: Extent; replacing: boolean },
): EditCommand | null {
  if (key === 'Escape') return { kind: 'cancelEdit' };
  const step = STEPS[key];
  if (!step || control || alt) return null;
  const arrow = key.startsWith('Arrow');
  if (arrow && (shift || (step[1] !== 0 && !replacing))) return null;
  const sign = shift ? -1 : 1;
  const to = { row: from.row + step[0] * sign, column: from.column + step[1] * sign };
  return { kind: 'commitEdit', to: within(to, extent) };
}
