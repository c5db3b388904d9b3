import { fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import type { MeasureStatus } from '@/domain/programme/model';
import { cardHandlers } from './board-handlers';

const moved = vi.fn();
beforeEach(() => moved.mockClear());

function press(status: MeasureStatus, key: string, shiftKey = true, on: 'link' | 'combobox' = 'link') {
  render(
    <ul>
      <li {...cardHandlers('id', status, moved)}>
        <a href="/measure">A measure</a>
        <select aria-label="Status" />
      </li>
    </ul>,
  );
  fireEvent.keyDown(screen.getByRole(on), { key, shiftKey });
}

it.each([
  ['planned', 'ArrowRight', 'running'],
  ['running', 'ArrowRight', 'done'],
  ['running', 'ArrowLeft', 'planned'],
  ['cancelled', 'ArrowLeft', 'done'],
] as const)('a card that is %s goes by %s to %s', (status, key, next) => {
  press(status, key);
  expect(moved.mock.calls).toEqual([[next]]);
});

it('stays where there is no further column', () => {
  press('planned', 'ArrowLeft');
  expect(moved).not.toHaveBeenCalled();
});

it('leaves arrows without Shift to the page', () => {
  press('planned', 'ArrowRight', false);
  expect(moved).not.toHaveBeenCalled();
});

it('leaves arrows to the select', () => {
  press('planned', 'ArrowRight', true, 'combobox');
  expect(moved).not.toHaveBeenCalled();
});
