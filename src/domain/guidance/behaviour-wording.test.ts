import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordingHints } from './behaviour-wording';

const vague = (title: string, to = 'x') =>
  wordingHints({ title, from: 'old', to }).flatMap((hint) => (hint.kind === 'vague' ? [hint.word] : []));

describe('vague words', () => {
  it.each([
    ['Kundenorientierter auftreten', ['Kundenorientierter']],
    ['Mehr Engagement im Vertrieb', ['Mehr Engagement']],
    ['Besser zusammenarbeiten', ['Besser']],
    ['Proaktiver auf Kunden zugehen', ['Proaktiver']],
    ['Alle leben die Werte', ['leben die Werte']],
    ['Be more customer-oriented', ['more customer-oriented']],
    ['Better teamwork', ['Better']],
    ['Show ownership', ['ownership']],
    ['A new mindset', ['mindset']],
  ])('finds them in “%s”', (title, words) => {
    expect(vague(title)).toEqual(words);
  });

  it.each([
    'Klärt im Erstgespräch den Bedarf, bevor ein Angebot entsteht',
    'Nennt im Angebot drei Kennzahlen des Kunden',
    'Bringt die Servicetechnikerin zum zweiten Termin mit',
    'Verbesserungsvorschläge in der Montagsrunde aufgreifen',
    'Clarifies needs in the first meeting, before quoting',
    'Makes more than two visits a week',
    'Asks what the customer measures today',
  ])('leaves “%s” alone', (title) => {
    expect(vague(title)).toEqual([]);
  });

  it('searches the new way too, names a word once, and lets the old way say what it likes', () => {
    expect(vague('Besser verkaufen', 'Sie verkaufen besser')).toEqual(['Besser']);
    expect(wordingHints({ title: 'a', from: 'Better prices win', to: 'b' })).toEqual([]);
  });
});

describe('from and to', () => {
  it('says what is missing, and that nothing changes', () => {
    expect(wordingHints({ title: 'a', from: ' ', to: '' })).toEqual([{ kind: 'no_from' }, { kind: 'no_to' }]);
    expect(wordingHints({ title: 'a', from: 'Sells boxes', to: 'sells boxes ' })).toEqual([
      { kind: 'unchanged' },
    ]);
  });

  it('never names a word that does not stand there', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (title, to) => {
        for (const hint of wordingHints({ title, from: 'old', to })) {
          if (hint.kind === 'vague') expect(title.includes(hint.word) || to.includes(hint.word)).toBe(true);
        }
      }),
    );
  });
});
