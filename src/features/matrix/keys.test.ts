import { describe, expect, it } from 'vitest';
import { commandOf, type KeyPress } from './keys';

const at = { head: { row: 2, column: 1 }, extent: { rows: 5, columns: 4 }, page: 3, minus: false };
const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  control: false,
  shift: false,
  alt: false,
  ...held,
});

describe('commandOf', () => {
  it.each([
    ['ArrowDown', {}, { kind: 'move', to: { row: 3, column: 1 }, extend: false }],
    ['ArrowDown', { shift: true }, { kind: 'move', to: { row: 3, column: 1 }, extend: true }],
    ['End', { control: true, shift: true }, { kind: 'move', to: { row: 4, column: 3 }, extend: true }],
    ['a', { control: true }, { kind: 'select', what: 'all' }],
    [' ', { shift: true }, { kind: 'select', what: 'row' }],
    [' ', { control: true }, { kind: 'select', what: 'column' }],
    ['d', { control: true }, { kind: 'fill', from: 'above' }],
    ['r', { control: true }, { kind: 'fill', from: 'left' }],
    ['3', {}, { kind: 'rate', value: 3 }],
    ['0', {}, { kind: 'rate', value: 0 }],
    ['Delete', {}, { kind: 'rate', value: null }],
    ['Backspace', {}, { kind: 'rate', value: null }],
    ['-', {}, { kind: 'minus' }],
    ['−', {}, { kind: 'minus' }],
    ['4', {}, { kind: 'beyond', digit: '4' }],
    ['Enter', {}, { kind: 'open' }],
    [' ', {}, { kind: 'open' }],
    ['Escape', {}, { kind: 'escape' }],
  ])('%j with %o', (key, held, command) => {
    expect(commandOf(press(key, held), at)).toEqual(command);
  });

  it('makes a digit negative after a minus, and zero stays zero', () => {
    expect(commandOf(press('2'), { ...at, minus: true })).toEqual({ kind: 'rate', value: -2 });
    expect(commandOf(press('0'), { ...at, minus: true })).toMatchObject({ kind: 'rate', value: 0 });
    expect(commandOf(press('7'), { ...at, minus: true })).toEqual({ kind: 'beyond', digit: '7' });
  });

  it.each([
    ['Tab', {}],
    ['x', {}],
    ['F5', {}],
    ['z', { control: true }],
    ['c', { control: true }],
    ['3', { control: true }],
    ['3', { alt: true }],
    ['ArrowLeft', { alt: true }],
  ])('leaves %j with %o to the browser', (key, held) => {
    expect(commandOf(press(key, held), at)).toBeNull();
  });
});
