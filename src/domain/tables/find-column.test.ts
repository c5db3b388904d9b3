import { expect, it } from 'vitest';
import { columnRef, findColumn } from './find-column';

const HEADER = ['Datum', 'Team', '', 'Wert', 'Wert'];

it.each([
  ['by its name', { name: 'Team', position: 2 }, 1],
  ['by its name, wherever it stands now', { name: ' TEAM', position: 5 }, 1],
  ['as the same of several with one name', { name: 'Wert', position: 2, nth: 2, of: 2 }, 4],
  ['by its place without a name', { name: null, position: 3 }, 2],
  ['by its place where the name is gone and no other stands there', { name: 'Summe', position: 3 }, 2],
] as const)('finds a column %s', (_how, ref, at) => {
  expect(findColumn(HEADER, ref)).toBe(at);
});

it.each([
  ['there was one of them', { name: 'Wert', position: 4 }],
  ['there were more of them', { name: 'Wert', position: 4, nth: 1, of: 3 }],
])('does not choose among several with one name where %s', (_before, ref) => {
  expect(findColumn(HEADER, ref)).toBeNull();
  expect(findColumn(['Wert', 'Team'], { name: 'Wert', position: 1, nth: 1, of: 2 })).toBeNull();
});

it('does not take another column for it', () => {
  expect(findColumn(HEADER, { name: 'Summe', position: 4 })).toBeNull();
  expect(findColumn(HEADER, { name: null, position: 6 })).toBeNull();
});

it('goes by place where there is no header', () => {
  expect(findColumn(null, { name: 'Team', position: 2 })).toBe(1);
});

it('finds again what it named', () => {
  for (const at of HEADER.keys()) expect(findColumn(HEADER, columnRef(HEADER, at))).toBe(at);
});

it('does not choose among several with one name that have changed places', () => {
  const before = ['Team', 'Angebot', 'Betrag', 'Auftrag', 'Betrag'];
  const ref = columnRef(before, 2);
  expect(ref).toMatchObject({ nth: 1, of: 2, left: 'angebot', right: 'auftrag' });
  expect(findColumn(['Angebot', 'Betrag', 'Team', 'Auftrag', 'Betrag'], ref)).toBe(1);
  expect(findColumn(['Team', 'Auftrag', 'Betrag', 'Angebot', 'Betrag'], columnRef(before, 4))).toBeNull();
  expect(findColumn(['Team', 'Betrag', 'Betrag'], ref)).toBe(1);
});
