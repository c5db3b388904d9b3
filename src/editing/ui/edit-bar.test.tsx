import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startTexts } from '@/i18n/i18n';
import { Mantine } from '@/ui/mantine/mantine';
import { createSteps } from '../steps';
import { EditBar } from './edit-bar';

vi.mock('@tanstack/react-router', () => ({
  useLocation: () => '/here',
  useRouter: () => ({ subscribe: () => () => undefined }),
}));

beforeEach(async () => {
  const texts = await startTexts('en');
  await texts.loadNamespaces('ratings');
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

/** The bar after an edit whose saving ends when it is told to. */
function edited() {
  const steps = createSteps<null>();
  const move = { make: () => Promise.resolve(true), holds: () => true };
  render(
    <Mantine>
      <EditBar steps={steps} now={null} mayEdit section="page">
        {({ kind, what }) => `${kind} ${what}`}
      </EditBar>
      <button type="button">Below</button>
    </Mantine>,
  );
  const edit = () =>
    act(async () => {
      await steps.run({ what: 'changed', count: 1, forward: move, back: move }, null);
    });
  return { steps, edit };
}

const bar = () => screen.getByRole('region', { name: 'Last edit' });
const isResting = () => bar().hasAttribute('data-resting');
const pass = (seconds: number) => {
  act(() => {
    vi.advanceTimersByTime(seconds * 1000);
  });
};

describe('the bar of the last edit', () => {
  it('goes out of the way by itself, and still takes the edit back', async () => {
    const { edit, steps } = edited();
    await edit();
    expect(bar().textContent).toContain('done changed');
    pass(5);
    expect(isResting()).toBe(false);
    pass(5);
    expect(isResting()).toBe(true);
    await act(async () => {
      fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
      await Promise.resolve();
    });
    expect(steps.state.getState().report).toMatchObject({ kind: 'undone' });
    expect(isResting()).toBe(false);
  });

  it('waits while somebody points at it or has the focus in it', async () => {
    const { edit } = edited();
    await edit();
    fireEvent.pointerEnter(bar());
    pass(60);
    expect(isResting()).toBe(false);
    fireEvent.pointerLeave(bar());
    fireEvent.focusIn(screen.getByRole('button', { name: 'Undo' }));
    pass(60);
    expect(isResting()).toBe(false);
    fireEvent.focusOut(screen.getByRole('button', { name: 'Undo' }));
    pass(10);
    expect(isResting()).toBe(true);
  });

  it('stays for as long as something is on its way, and comes back with the next edit', async () => {
    const { edit, steps } = edited();
    await edit();
    act(() => {
      steps.port.onPendingChange(1);
    });
    pass(60);
    expect(isResting()).toBe(false);
    act(() => {
      steps.port.onPendingChange(-1);
    });
    pass(10);
    expect(isResting()).toBe(true);
    await edit();
    expect(isResting()).toBe(false);
  });

  it('makes way at once for what gets the focus below it', async () => {
    const { edit } = edited();
    await edit();
    const below = screen.getByRole('button', { name: 'Below' });
    fireEvent.focusIn(below);
    expect(isResting()).toBe(false);
    for (const element of [below, bar()])
      vi.spyOn(element, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 700, 300, 40));
    fireEvent.focusIn(below);
    expect(isResting()).toBe(true);
  });
});
