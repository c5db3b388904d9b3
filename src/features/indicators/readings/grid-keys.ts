import type { KeyboardEvent } from 'react';

/** May an arrow leave the field, or does it move within its text? */
function leaves({ selectionStart, selectionEnd, value }: HTMLInputElement, key: string): boolean {
  const whole = selectionStart === 0 && selectionEnd === value.length;
  if (key === 'ArrowLeft') return whole || (selectionStart === 0 && selectionEnd === 0);
  return whole || selectionStart === value.length;
}

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Enter: [1, 0],
};

/** Moves between the fields of a grid as in a spreadsheet; true when the key was meant for that. */
export function moveByKey(event: KeyboardEvent<HTMLElement>): boolean {
  const { target, key } = event;
  const step = STEPS[key];
  if (!(target instanceof HTMLInputElement) || !step || event.ctrlKey || event.metaKey || event.altKey)
    return false;
  if (step[1] !== 0 && (event.shiftKey || !leaves(target, key))) return false;
  const back = key === 'Enter' && event.shiftKey ? -1 : 1;
  const row = Number(target.dataset.row) + step[0] * back;
  const column = Number(target.dataset.column) + step[1];
  const next = event.currentTarget.querySelector(`input[data-row="${row}"][data-column="${column}"]`);
  if (next instanceof HTMLInputElement) next.focus();
  // At the edge, what was typed is taken all the same.
  else if (key === 'Enter') {
    target.blur();
    target.focus();
  }
  return true;
}
