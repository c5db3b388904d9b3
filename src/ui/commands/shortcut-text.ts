import { useTranslation } from 'react-i18next';
import { isSingleKey, type Shortcut } from './command';
import { isMac } from './keys';
import { useSingleKeys } from './single-keys';

/** Keys that have a name of their own on a keyboard; the names are in the texts. */
export const NAMED_KEYS = ['Enter', 'Escape', 'Delete', 'Tab', ' ', 'Arrows', 'Home', 'End'] as const;
type KeyName = 'Control' | 'Shift' | (typeof NAMED_KEYS)[number];

/** The keys as they are printed on the reader's keyboard: „Strg+K“, "Ctrl+K", "⌘K". */
export function shortcutText(
  { key, mod, shift }: Shortcut,
  nameOf: (key: KeyName) => string,
  mac = isMac(),
): string {
  const name = NAMED_KEYS.find((each) => each === key);
  const printed = name ? nameOf(name) : key.length === 1 ? key.toUpperCase() : key;
  if (mac) return `${shift ? '⇧' : ''}${mod ? '⌘' : ''}${printed}`;
  return [mod ? nameOf('Control') : '', shift ? nameOf('Shift') : '', printed].filter(Boolean).join('+');
}

/** The keys for `aria-keyshortcuts`, which has words of its own. */
export function ariaKeys({ key, mod, shift }: Shortcut, mac = isMac()): string {
  const printed = key.length === 1 ? key.toUpperCase() : key;
  return [mod ? (mac ? 'Meta' : 'Control') : '', shift ? 'Shift' : '', printed].filter(Boolean).join('+');
}

export function useShortcutText(): (shortcut: Shortcut) => string {
  const { t } = useTranslation();
  return (shortcut) => shortcutText(shortcut, (key) => (key === ' ' ? t('key.Space') : t(`key.${key}`)));
}

/** The keys to show beside a command: none where they would do nothing. */
export function useShownShortcut(keys: readonly Shortcut[] | undefined): Shortcut | undefined {
  const singleKeys = useSingleKeys();
  return keys?.find((each) => singleKeys || !isSingleKey(each));
}
