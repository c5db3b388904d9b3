import i18next from 'i18next';
import { describe, expect, it } from 'vitest';
import type { LeftOut } from '@/editing/taken';
import { editing as de } from '@/i18n/de/editing';
import { editing as en } from '@/i18n/en/editing';
import { leftOutLines } from './left-out-lines';

const texts = i18next.createInstance({
  lng: 'de',
  resources: { de: { editing: de }, en: { editing: en } },
  interpolation: { escapeValue: false },
  initAsync: false,
});
await texts.init();

const names = { a: 'Alt', b: 'Bau', n: 'Nord', s: 'Süd' };
const lines = (language: 'de' | 'en', left: LeftOut[], rows = {}) =>
  leftOutLines(texts.getFixedT(language, 'editing'), left, { rows, names });
const left = (
  table: string,
  row: LeftOut['row'],
  reason: LeftOut['reason'],
  column: string | null = null,
) => ({
  table,
  row,
  reason,
  column,
});

describe('what is left out of a deletion that is taken back', () => {
  it.each([
    [
      left('measure_dependencies', { measure_id: 'a', after_id: 'b' }, 'circle'),
      '„Alt“ wartet auf „Bau“: Die Maßnahmen würden im Kreis aufeinander warten.',
      '“Alt” waits for “Bau”: the measures would wait for one another in a circle.',
    ],
    [
      left('effects', { id: 'e', condition_id: 'a', behaviour_id: 'b' }, 'gone', 'behaviour_id'),
      'Bewertung von „Alt“ für „Bau“: „Bau“ gibt es nicht mehr.',
      'Rating of “Alt” for “Bau”: “Bau” no longer exists.',
    ],
    [
      left('measures', { id: 'a', owner_id: null }, 'taken'),
      '„Alt“: Inzwischen gibt es einen anderen Eintrag mit demselben Schlüssel.',
      '“Alt”: another entry has the same key by now.',
    ],
    [
      left('sessions', { id: 'a', measure_id: 'b' }, 'training', 'measure_id'),
      '„Alt“: „Bau“ ist kein Training mehr.',
      '“Alt”: “Bau” is no longer a training.',
    ],
    [
      left('teams', { id: 'n', parent_id: 's' }, 'gone', 'parent_id'),
      '„Nord“ gehört zu „Süd“: „Süd“ gibt es nicht mehr.',
      '“Nord” belongs to “Süd”: “Süd” no longer exists.',
    ],
    [
      left('teams', { id: 'n', parent_id: 's' }, 'taken'),
      '„Nord“: Inzwischen gibt es einen anderen Eintrag mit demselben Schlüssel.',
      '“Nord”: another entry has the same key by now.',
    ],
    [
      left('blackout_periods', { id: 'a' }, 'gone'),
      '„Alt“: Die Teams, für die das galt, gibt es nicht mehr.',
      '“Alt”: the teams it was for no longer exist.',
    ],
    [
      left('measure_indicators', { measure_id: 'a', level: 'results', indicator_id: 'unknown' }, 'taken'),
      'Verknüpfung von „Alt“ mit „etwas Gelöschtes“: Dort steht inzwischen etwas anderes.',
      'Link between “Alt” and “something deleted”: something else has taken its place.',
    ],
  ])('%j', (each, german, english) => {
    expect(lines('de', [each])).toEqual([german]);
    expect(lines('en', [each])).toEqual([english]);
  });

  it('whatever has lost all its teams is said to be for every team now', () => {
    const link = (measure_id: string, team_id: string) => ({ measure_id, team_id });
    const rows = { measure_teams: [link('a', 'n'), link('a', 's'), link('b', 's')] };
    const gone = (measure_id: string) => left('measure_teams', link(measure_id, 's'), 'gone', 'team_id');
    expect(lines('de', [gone('a'), gone('b')], rows)).toEqual([
      'Verknüpfung von „Alt“ mit „Süd“: „Süd“ gibt es nicht mehr.',
      'Verknüpfung von „Bau“ mit „Süd“: „Süd“ gibt es nicht mehr.',
      '„Bau“ nennt kein Team mehr und gilt damit jetzt für alle Teams.',
    ]);
  });

  it('of many, six are told and the rest is counted', () => {
    const many = (n: number) =>
      Array.from({ length: n }, (_, i) => left('strategic_goals', { id: `g${i}` }, 'taken')).map(
        (each, i) => ({
          ...each,
          row: { id: ['a', 'b', 'n', 's', 'c', 'd', 'e', 'f', 'g'][i] ?? '' },
        }),
      );
    const nine = { ...names, c: 'c', d: 'd', e: 'e', f: 'f', g: 'g' };
    const said = leftOutLines(texts.getFixedT('de', 'editing'), many(9), { rows: {}, names: nine });
    expect(said).toHaveLength(7);
    expect(said.at(-1)).toBe('… und 3 weitere Angaben');
    expect(leftOutLines(texts.getFixedT('en', 'editing'), many(7), { rows: {}, names: nine })).toHaveLength(
      7,
    );
  });
});
