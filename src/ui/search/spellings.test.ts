import { describe, expect, it } from 'vitest';
import { containsWords } from './contains-words';
import { spellings } from './spellings';

describe('spellings', () => {
  it.each([
    ['Übergabe', ['ubergabe', 'uebergabe']],
    ['U\u0308bergabe', ['ubergabe', 'uebergabe']],
    ['Maß', ['mass']],
    ['Señor', ['senor']],
    ['Ålesund', ['alesund', 'aalesund']],
    ['plain', ['plain']],
  ])('%s', (text, expected) => {
    expect(spellings(text)).toEqual(expected);
  });

  it.each(['übergabe', 'Uebergabe', 'ubergabe', 'ÜBER'])('of “Übergabe” include %s', (search) => {
    expect(containsWords('Übergabe an den Service', search)).toBe(true);
  });

  it('are not everything alike', () => {
    expect(containsWords('Übergabe', 'obergabe')).toBe(false);
    expect(containsWords('Übergabe', 'übergabe vertrieb')).toBe(false);
  });
});
