import { expect, test } from 'vitest';
import { findingId } from './finding-id';

test('names rule and subjects in a fixed order, however they were written down', () => {
  expect(findingId('C01', { behaviour: 'b', condition: 'c' })).toBe('C01/c/b');
  expect(findingId('C03', { behaviour: 'b', unofficial: 'u', official: 'o' })).toBe('C03/o/u/b');
  expect(findingId('C05', { restrained: 'r', driven: 'd', condition: 'c' })).toBe('C05/c/d/r');
  expect(findingId('S01', { measure: 'm', behaviour: 'b', condition: 'c' })).toBe('S01/c/b/m');
  expect(findingId('S02', { measure: 'm', behaviour: 'b' })).toBe('S02/b/m');
  expect(findingId('P03', {})).toBe('P03');
});
