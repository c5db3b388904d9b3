import { expect, it } from 'vitest';
import { newKey } from './new-key';
import { positionAfter, positionsBetween } from './position';

it('counts like the import does: a0 … az, b00 … bzz, c000', () => {
  expect(positionAfter(null)).toBe('a0');
  expect(positionAfter('')).toBe('a0');
  expect(positionAfter('a9')).toBe('aA');
  expect(positionAfter('aZ')).toBe('aa');
  expect(positionAfter('az')).toBe('b00');
  expect(positionAfter('b0z')).toBe('b10');
  expect(positionAfter('bzz')).toBe('c000');
});

it('stays in order, byte by byte, over thousands of items', () => {
  let last = positionAfter(null);
  for (let i = 0; i < 5000; i++) {
    const next = positionAfter(last);
    expect(next > last).toBe(true);
    last = next;
  }
});

it('comes after keys between two others, and after keys of another making', () => {
  for (const key of ['a0V', 'a0Vz', 'V', 'zz', '10']) expect(positionAfter(key) > key).toBe(true);
});

it('finds room between any two, and says where there is none', () => {
  expect(positionsBetween('a0', 'a1', 2)).toHaveLength(2);
  expect(positionsBetween('a1', 'a1', 1)).toBeNull();
  expect(positionsBetween('a2', 'a1', 1)).toBeNull();
  expect(positionsBetween('no key', null, 1)).toBeNull();
});

it('makes keys from titles and numbers what is taken', () => {
  expect(newKey('Provision auf Umsatz', [], 'condition')).toBe('provision-auf-umsatz');
  expect(newKey('Bonus', ['bonus', 'bonus-2'], 'condition')).toBe('bonus-3');
  expect(newKey('„…“', ['condition'], 'condition')).toBe('condition-2');
  expect(newKey('a'.repeat(300), ['a'.repeat(58)], 'x')).toBe(`${'a'.repeat(58)}-2`);
});
