import type { Rating } from '@/domain/programme/model';
import { RATINGS } from '@/programme/parts/rating-scale';
import { moved, type Extent, type CellPosition } from '@/ui/grid/range';

/** What a key asks the matrix to do. */
export type Command =
  | { kind: 'move'; to: CellPosition; extend: boolean }
  | { kind: 'select'; what: 'all' | 'row' | 'column' }
  | { kind: 'rate'; value: Rating | null }
  /** A minus has been typed; the digit follows. */
  | { kind: 'minus' }
  /** A digit that is no rating. */
  | { kind: 'beyond'; digit: string }
  | { kind: 'fill'; from: 'above' | 'left' }
  | { kind: 'open' }
  | { kind: 'escape' };

export interface KeyPress {
  key: string;
  /** Ctrl, or Cmd on a Mac. */
  control: boolean;
  shift: boolean;
  alt: boolean;
}

interface At {
  head: CellPosition;
  extent: Extent;
  page: number;
  /** Was a minus typed before? */
  minus: boolean;
}

const MINUS = ['-', '−', '–'];

/** Null: the key is none of the matrix's business. */
export function commandOf({ key, control, shift, alt }: KeyPress, at: At): Command | null {
  if (alt) return null;
  if (key === ' ' && (shift || control)) return { kind: 'select', what: shift ? 'row' : 'column' };
  const to = moved(at.head, key, control, at.extent, at.page);
  if (to) return { kind: 'move', to, extend: shift };
  if (control) return byControl(key.toLowerCase());
  if (key === 'Enter' || key === ' ') return { kind: 'open' };
  if (key === 'Escape') return { kind: 'escape' };
  if (key === 'Delete' || key === 'Backspace') return { kind: 'rate', value: null };
  if (MINUS.includes(key)) return { kind: 'minus' };
  if (!/^\d$/.test(key)) return null;
  const value = RATINGS.find((rating) => rating === (at.minus ? -1 : 1) * Number(key));
  return value === undefined ? { kind: 'beyond', digit: key } : { kind: 'rate', value };
}

function byControl(key: string): Command | null {
  if (key === 'a') return { kind: 'select', what: 'all' };
  if (key === 'd') return { kind: 'fill', from: 'above' };
  if (key === 'r') return { kind: 'fill', from: 'left' };
  return null;
}
