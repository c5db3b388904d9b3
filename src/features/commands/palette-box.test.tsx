import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { startTexts } from '@/i18n/i18n';
import i18next from 'i18next';
import type { Entry } from './entry';
import { PaletteBox } from './palette-box';

const entry = (id: string, title: string, more: Partial<Entry> = {}): Entry => ({
  id,
  title,
  section: 'conditions',
  run: vi.fn(),
  ...more,
});

const ENTRIES = [
  entry('undo', 'Undo', { section: 'page', keys: [{ key: 'z', mod: true }] }),
  entry('members', 'Members', { section: 'go' }),
  entry('handover', 'Übergabe an den Service'),
  entry('bonus', 'Bonus for service contracts'),
  entry('finding', 'Bonus contradicts service', { section: 'findings', skipRecent: true }),
];

async function open(loading = false) {
  await startTexts('en');
  await i18next.loadNamespaces('commands');
  const onClose = vi.fn();
  render(<PaletteBox entries={ENTRIES} loading={loading} onClose={onClose} />);
  return {
    user: userEvent.setup(),
    onClose,
    field: screen.getByRole('combobox', { name: 'Search and commands' }),
  };
}

const options = () => screen.queryAllByRole('option').map((option) => option.textContent);
const active = (field: HTMLElement) =>
  document.getElementById(field.getAttribute('aria-activedescendant') ?? '');

describe('the palette', () => {
  it('has the focus in its field and offers what can be done here', async () => {
    const { field } = await open();
    expect(document.activeElement).toBe(field);
    expect(field.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByRole('status').textContent).toBe('2 suggestions');
    const here = screen.getByRole('group', { name: 'On this page' });
    expect(within(here).getByRole('option', { name: 'Undo' }).getAttribute('aria-keyshortcuts')).toBe(
      'Control+Z',
    );
    expect(active(field)?.textContent).toContain('Undo');
  });

  it('says what it finds and how much, and runs the chosen one by Enter', async () => {
    const { user, field, onClose } = await open();
    await user.type(field, 'service');
    expect(screen.getByRole('status').textContent).toBe('3 results');
    await user.keyboard('{ArrowDown}');
    expect(active(field)?.textContent).toBe('Bonus for service contracts');
    expect(screen.getByRole('option', { selected: true }).textContent).toBe('Bonus for service contracts');
    await user.keyboard('{Enter}');
    expect(ENTRIES[3]?.run).toHaveBeenCalledOnce();
    expect(onClose).toHaveBeenCalled();
  });

  it('goes round at both ends', async () => {
    const { user, field } = await open();
    await user.keyboard('{ArrowUp}');
    expect(active(field)?.textContent).toContain('Members');
    await user.keyboard('{ArrowDown}');
    expect(active(field)?.textContent).toContain('Undo');
  });

  it('finds umlauts typed out, and can be clicked', async () => {
    const { user, field } = await open();
    await user.type(field, 'uebergabe');
    expect(options()).toEqual(['Übergabe an den Service']);
    await user.click(screen.getByRole('option', { name: 'Übergabe an den Service' }));
    expect(ENTRIES[2]?.run).toHaveBeenCalledOnce();
  });

  it('says so when nothing is found, or when not everything is there yet', async () => {
    const { user, field } = await open();
    await user.type(field, 'zzzz');
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(field.getAttribute('aria-expanded')).toBe('false');
    expect(screen.getByRole('status').textContent).toBe('There is nothing here about “zzzz”.');
  });

  it('waits with that until everything is there', async () => {
    const { user, field } = await open(true);
    await user.type(field, 'zzzz');
    expect(screen.getByRole('status').textContent).toBe('Loading programmes …');
  });

  it('leaves Enter to whoever writes with an input method', async () => {
    const { field } = await open();
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }));
    expect(ENTRIES[0]?.run).not.toHaveBeenCalled();
  });

  it('offers what was used lately first, but no findings: they come and go', async () => {
    for (const name of ['Bonus contradicts service', 'Bonus for service contracts']) {
      const { user, field } = await open();
      await user.type(field, 'bonus');
      await user.click(screen.getByRole('option', { name }));
      cleanup();
    }
    await open();
    const recent = screen.getAllByRole('group', { name: 'Used recently' });
    expect(
      recent.map((group) =>
        within(group)
          .getAllByRole('option')
          .map(({ textContent }) => textContent),
      ),
    ).toEqual([['Bonus for service contracts']]);
  });

  it('closes by the keys that open it', async () => {
    const { user, onClose } = await open();
    await user.keyboard('{Control>}k{/Control}');
    expect(onClose).toHaveBeenCalled();
  });
});
