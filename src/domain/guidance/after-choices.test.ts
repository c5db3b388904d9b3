import { expect, it } from 'vitest';
import { mayComeBefore } from './after-choices';

const measures = [
  { key: 'a', after: [] },
  { key: 'b', after: ['a'] },
  { key: 'c', after: ['b'] },
  { key: 'd', after: [] },
];
const before = (key: string) => mayComeBefore(key, measures).map((each) => each.key);

it('offers nothing that would close a circle', () => {
  expect(before('a')).toEqual(['d']);
  expect(before('b')).toEqual(['a', 'd']);
  expect(before('c')).toEqual(['a', 'b', 'd']);
});

it('ends even where a circle is there already', () => {
  const circle = [
    { key: 'x', after: ['y'] },
    { key: 'y', after: ['x'] },
  ];
  expect(mayComeBefore('x', circle)).toEqual([]);
});
