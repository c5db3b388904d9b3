import { fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Command } from './command';
import { useCommands } from './registry';
import { chooseSingleKeys } from './single-keys';
import { useCommandKeys } from './use-command-keys';

const command = (id: string, more: Partial<Command>): Command => ({
  id,
  title: id,
  section: 'page',
  run: vi.fn<() => void>(),
  ...more,
});

function Registers({ commands }: { commands: readonly Command[] }) {
  useCommands(commands);
  return null;
}

function Page({ commands, paused = false }: { commands: readonly Command[]; paused?: boolean }) {
  useCommandKeys(paused);
  return (
    <>
      <Registers commands={commands} />
      <button type="button">Button</button>
      <input type="text" aria-label="Text" />
      <input type="radio" aria-label="Radio" />
      <div onKeyDown={(event) => event.preventDefault()} role="grid" tabIndex={0} aria-label="Grid" />
    </>
  );
}

const down = command('down', { keys: [{ key: 'j' }] });
const find = command('find', { keys: [{ key: 'k', mod: true }], whileTyping: true });
const ctrlK = { key: 'k', ctrlKey: true };

afterEach(() => {
  chooseSingleKeys(true);
  vi.clearAllMocks();
});

describe('the keys of commands', () => {
  it('run the command, and nothing else happens', () => {
    render(<Page commands={[down, find]} />);
    expect(fireEvent.keyDown(screen.getByRole('button'), { key: 'j' })).toBe(false);
    expect(down.run).toHaveBeenCalledOnce();
    expect(fireEvent.keyDown(screen.getByRole('radio'), { key: 'j' })).toBe(false);
    expect(down.run).toHaveBeenCalledTimes(2);
    expect(fireEvent.keyDown(document.body, { key: 'x' })).toBe(true);
  });

  it('are text while somebody types, unless the command says otherwise', () => {
    render(<Page commands={[down, find]} />);
    expect(fireEvent.keyDown(screen.getByRole('textbox'), { key: 'j' })).toBe(true);
    expect(down.run).not.toHaveBeenCalled();
    fireEvent.keyDown(screen.getByRole('textbox'), ctrlK);
    expect(find.run).toHaveBeenCalledOnce();
  });

  it('stay behind a dialog', () => {
    render(
      <>
        <Page commands={[down, find]} />
        <div role="dialog" aria-modal="true" aria-label="Dialog" />
      </>,
    );
    fireEvent.keyDown(document.body, ctrlK);
    fireEvent.keyDown(document.body, { key: 'j' });
    expect(find.run).not.toHaveBeenCalled();
    expect(down.run).not.toHaveBeenCalled();
  });

  it('belong to the widget that has used them, and to input methods', () => {
    render(<Page commands={[down]} />);
    fireEvent.keyDown(screen.getByRole('grid'), { key: 'j' });
    fireEvent.keyDown(document.body, { key: 'j', isComposing: true });
    expect(down.run).not.toHaveBeenCalled();
  });

  it('do nothing while something is opening that will want them', () => {
    render(<Page commands={[down]} paused />);
    fireEvent.keyDown(document.body, { key: 'j' });
    expect(down.run).not.toHaveBeenCalled();
  });

  it('can be turned off where they are single ones; that is remembered', () => {
    render(<Page commands={[down, find]} />);
    chooseSingleKeys(false);
    fireEvent.keyDown(document.body, { key: 'j' });
    expect(down.run).not.toHaveBeenCalled();
    fireEvent.keyDown(document.body, ctrlK);
    expect(find.run).toHaveBeenCalledOnce();
    expect(localStorage.getItem('tragwerk.single-keys')).toBe('off');
  });

  it('mean what the page means by them before what they mean everywhere', () => {
    const everywhere = command('everywhere', { section: 'general', keys: [{ key: 'j' }] });
    const { rerender } = render(<Page commands={[everywhere, down]} />);
    fireEvent.keyDown(document.body, { key: 'j' });
    expect([down.run, everywhere.run].map((run) => vi.mocked(run).mock.calls.length)).toEqual([1, 0]);
    rerender(<Page commands={[everywhere, { ...down, enabled: false }]} />);
    fireEvent.keyDown(document.body, { key: 'j' });
    expect([down.run, everywhere.run].map((run) => vi.mocked(run).mock.calls.length)).toEqual([1, 1]);
  });

  it('go with the page', () => {
    const { unmount } = render(<Page commands={[down]} />);
    unmount();
    render(<Page commands={[]} />);
    fireEvent.keyDown(document.body, { key: 'j' });
    expect(down.run).not.toHaveBeenCalled();
  });
});
