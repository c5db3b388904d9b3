import type { Icon } from '@tabler/icons-react';

/** A key as `KeyboardEvent.key` names it, letters in lower case; or keys a widget explains, such as `0–3`. */
export interface Shortcut {
  key: string;
  /** Together with Ctrl, on a Mac with Cmd. */
  mod?: true;
  shift?: true;
}

/** Where commands stand in the palette and in the table of shortcuts. */
export type CommandSection = 'page' | 'programme' | 'go' | 'general' | 'organisations';

interface Described {
  /** The same wherever the same is done: what was used lately is remembered by it. */
  id: string;
  title: string;
  section: CommandSection;
}

/** Something one can do: menus, keys and the palette all draw on this. */
export interface Command extends Described {
  icon?: Icon;
  /** The first one is shown in menus. */
  keys?: readonly Shortcut[];
  /** Other words somebody may look for it by. */
  keywords?: string;
  /** Stands there without doing anything, such as undo before anything has been done. */
  enabled?: boolean;
  /** Its keys count while somebody types, or while a dialog is open. */
  whileTyping?: boolean;
  inDialogs?: boolean;
  /** Shows another page: the focus goes along to its heading. */
  navigates?: boolean;
  run: () => void;
}

/** Keys that a widget handles by itself, to be listed among the shortcuts. */
export interface KeyHint extends Described {
  keys: readonly Shortcut[];
}

export type Registered = Command | KeyHint;

export const isCommand = (entry: Registered): entry is Command => 'run' in entry;

/** A key without Ctrl or Cmd that types a sign: WCAG 2.1.4 asks for a way to turn it off. */
export const isSingleKey = ({ key, mod }: Shortcut): boolean => mod === undefined && [...key].length === 1;
