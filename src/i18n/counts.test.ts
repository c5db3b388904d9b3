import i18next from 'i18next';
import { describe, expect, it } from 'vitest';
import { behaviours } from './de/behaviours';
import { conditions } from './de/conditions';
import { findings } from './de/findings';
import { importing } from './de/importing';
import { overview } from './de/overview';
import { programmes } from './de/programmes';
import { ratings } from './de/ratings';
import { sayWith } from './say';

const texts = i18next.createInstance({
  lng: 'de',
  resources: { de: { behaviours, conditions, findings, importing, overview, programmes, ratings } },
  interpolation: { escapeValue: false },
  initAsync: false,
});
await texts.init();
const say = sayWith(texts.getFixedT('de'));

describe('counts of one in German', () => {
  it.each([
    ['overview:index.coverage', 'Grundlage: die eine mögliche Bewertung.'],
    ['overview:index.none', 'Einen Index gibt es noch nicht: Die eine mögliche Bewertung fehlt.'],
    ['overview:findings.notAssessable', 'Eine Frage ließ sich nicht beurteilen, weil Angaben fehlen.'],
    ['overview:contradictions.all', 'Den einen Widerspruch ansehen'],
    ['overview:behaviours.parts.held_back', 'eines wird gebremst'],
    ['ratings:onlyPulling', 'die eine bewertete Rahmenbedingung wirkt dagegen'],
    ['ratings:nonePulling', 'die eine bewertete Rahmenbedingung wirkt nicht dagegen'],
    ['programmes:rated', '100 % bewertet (1 von 1 Feld)'],
    ['importing:preview.coverage', '100 % bewertet (1 von 1 Feld)'],
    ['findings:shown', '0 von 1 Befund'],
    ['conditions:shown', '0 von 1 Rahmenbedingung'],
    ['findings:missing.heading', 'Eine Frage ließ sich nicht beurteilen'],
    ['findings:more', 'Noch einen zeigen'],
    ['findings:filteredAway.text', 'Es gibt einen Befund, aber er erfüllt nicht alle gewählten Filter.'],
  ])('%s', (key, text) => {
    const values = { rated: 1, possible: 1, share: '100 %', shown: 0, total: 1 };
    expect(say(key, { ...values, count: 1 })).toBe(text);
  });

  it('agree with what is counted, not with what it is counted of', () => {
    expect(say('overview:steps.rate_cells.text', { count: 1, behaviour: 'Fragen' })).toBe(
      'Eine Bewertung fehlt noch, bei „Fragen“. Das Bild ist nur so gut wie die Bewertungen.',
    );
    expect(say('ratings:pulling', { count: 1, rated: 3 })).toBe(
      'eine von 3 bewerteten Rahmenbedingungen wirkt dagegen',
    );
  });
});
