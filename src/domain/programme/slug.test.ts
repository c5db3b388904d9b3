import { expect, it } from 'vitest';
import { slug } from './slug';

it.each([
  ['Lösungen statt Kisten, 2026', 'loesungen-statt-kisten-2026'],
  ['Größe: Übung & Maß', 'groesse-uebung-mass'],
  ['Åpne løsninger – déjà vu', 'apne-l-sninger-deja-vu'],
  ['../../etc/passwd', 'etc-passwd'],
  ['解決', 'programme'],
  ['', 'programme'],
])('%s becomes %s', (name, expected) => {
  expect(slug(name, 'programme')).toBe(expected);
});

it('stays short and does not end in a hyphen', () => {
  expect(slug(`${'a'.repeat(59)} b`, 'programme')).toBe('a'.repeat(59));
  expect(slug('one two three', 'x', 7)).toBe('one-two');
});
