import { describe, expect, it } from 'vitest';
import type { Command, Shortcut } from './command';
import { counts, isMac, matchesShortcut } from './keys';

const press = (key: string, held: Partial<Record<'ctrl' | 'meta' | 'alt' | 'shift', boolean>> = {}) => ({
  key,
  ctrlKey: held.ctrl ?? false,
  metaKey: held.meta ?? false,
  altKey: held.alt ?? false,
  shiftKey: held.shift ?? false,
});

const PC = false;
const MAC = true;

describe('whether keys were pressed', () => {
  it('takes Ctrl on a PC and Cmd on a Mac, never the other one', () => {
    const search: Shortcut = { key: 'k', mod: true };
    expect(matchesShortcut(press('k', { ctrl: true }), search, PC)).toBe(true);
    expect(matchesShortcut(press('k', { meta: true }), search, PC)).toBe(false);
    expect(matchesShortcut(press('k', { meta: true }), search, MAC)).toBe(true);
    expect(matchesShortcut(press('k', { ctrl: true }), search, MAC)).toBe(false);
    expect(matchesShortcut(press('k', { ctrl: true, meta: true }), search, PC)).toBe(false);
    expect(matchesShortcut(press('k'), search, PC)).toBe(false);
  });

  it('hears letters with Caps Lock, but not with Shift', () => {
    expect(matchesShortcut(press('J'), { key: 'j' }, PC)).toBe(true);
    expect(matchesShortcut(press('J', { shift: true }), { key: 'j' }, PC)).toBe(false);
    expect(
      matchesShortcut(press('Z', { ctrl: true, shift: true }), { key: 'z', mod: true, shift: true }, PC),
    ).toBe(true);
    expect(matchesShortcut(press('z', { ctrl: true }), { key: 'z', mod: true, shift: true }, PC)).toBe(false);
  });

  it('takes signs as they are typed: German keyboards have them elsewhere', () => {
    // Shift + ß and Shift + 7 there; the slash has a key of its own on others.
    expect(matchesShortcut(press('?', { shift: true }), { key: '?' }, PC)).toBe(true);
    expect(matchesShortcut(press('/', { shift: true }), { key: '/' }, PC)).toBe(true);
    expect(matchesShortcut(press('/'), { key: '/' }, PC)).toBe(true);
    expect(matchesShortcut(press('ß', { shift: true }), { key: '?' }, PC)).toBe(false);
  });

  it('leaves what is typed with Alt or AltGr alone', () => {
    expect(matchesShortcut(press('k', { ctrl: true, alt: true }), { key: 'k', mod: true }, PC)).toBe(false);
    expect(matchesShortcut(press('j', { alt: true }), { key: 'j' }, MAC)).toBe(false);
  });

  it('knows a Mac', () => {
    expect(['MacIntel', 'iPad', 'iPhone'].map(isMac)).toEqual([true, true, true]);
    expect(['Win32', 'Linux x86_64', 'Linux armv8l'].map(isMac)).toEqual([false, false, false]);
  });
});

describe('when keys count', () => {
  const command: Command = { id: 'c', title: 'C', section: 'page', run: () => undefined };
  const free = { typing: false, dialog: false, singleKeys: true };
  const letter: Shortcut = { key: 'j' };
  const chord: Shortcut = { key: 'z', mod: true };

  it('counts them where nothing else wants them', () => {
    expect(counts(command, letter, free)).toBe(true);
    expect(counts(command, chord, free)).toBe(true);
  });

  it('not for what cannot be done now', () => {
    expect(counts({ ...command, enabled: false }, chord, free)).toBe(false);
  });

  it('never a letter while somebody types, and others only if the command says so', () => {
    const typing = { ...free, typing: true };
    expect(counts({ ...command, whileTyping: true }, letter, typing)).toBe(false);
    expect(counts(command, chord, typing)).toBe(false);
    expect(counts({ ...command, whileTyping: true }, chord, typing)).toBe(true);
  });

  it('not behind a dialog, unless the command says so', () => {
    const dialog = { ...free, dialog: true };
    expect(counts(command, chord, dialog)).toBe(false);
    expect(counts({ ...command, inDialogs: true }, chord, dialog)).toBe(true);
  });

  it('no single key where they are turned off; keys with Ctrl stay', () => {
    const off = { ...free, singleKeys: false };
    expect(counts(command, letter, off)).toBe(false);
    expect(counts(command, { key: '?' }, off)).toBe(false);
    expect(counts(command, chord, off)).toBe(true);
  });
});
