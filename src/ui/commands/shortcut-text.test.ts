import { describe, expect, it } from 'vitest';
import { common as de } from '@/i18n/de/common';
import { common as en } from '@/i18n/en/common';
import type { Shortcut } from './command';
import { ariaKeys, shortcutText } from './shortcut-text';

type Name = Parameters<Parameters<typeof shortcutText>[1]>[0];
const named = (texts: { key: typeof en.key | typeof de.key }) => (name: Name) =>
  texts.key[name === ' ' ? 'Space' : name];

describe('keys in words', () => {
  it.each<[Shortcut, string, string, string]>([
    [{ key: 'k', mod: true }, 'Strg+K', 'Ctrl+K', '⌘K'],
    [{ key: 'z', mod: true, shift: true }, 'Strg+Umschalt+Z', 'Ctrl+Shift+Z', '⇧⌘Z'],
    [{ key: 'j' }, 'J', 'J', 'J'],
    [{ key: '?' }, '?', '?', '?'],
    [{ key: 'Delete' }, 'Entf', 'Del', 'Del'],
    [{ key: ' ' }, 'Leertaste', 'Space', 'Space'],
    [{ key: '0–3' }, '0–3', '0–3', '0–3'],
  ])('%j: %s, %s, %s', (shortcut, german, english, mac) => {
    expect(shortcutText(shortcut, named(de), false)).toBe(german);
    expect(shortcutText(shortcut, named(en), false)).toBe(english);
    expect(shortcutText(shortcut, named(en), true)).toBe(mac);
  });

  it('and for screen readers, in the words of ARIA', () => {
    expect(ariaKeys({ key: 'k', mod: true }, false)).toBe('Control+K');
    expect(ariaKeys({ key: 'z', mod: true, shift: true }, true)).toBe('Meta+Shift+Z');
    expect(ariaKeys({ key: '?' }, false)).toBe('?');
  });
});
