import type { Shortcut } from './command';

/** Opens the palette, and closes it again. */
export const SEARCH_KEYS: Shortcut = { key: 'k', mod: true };
