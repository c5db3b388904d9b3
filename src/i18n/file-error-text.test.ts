import { describe, expect, it } from 'vitest';
import { FILE_ERROR_CODES, parseProgrammeText } from '@/domain/programme/file';
import { fileErrorText } from './file-error-text';
import { LANGUAGES } from './languages';
import { createTranslator } from './translate';

const file = (rest: string) => `{"format":"tragwerk-programme/1","programme":{"name":"P"},${rest}}`;
const effects = (effect: string) =>
  file(`"conditions":[{"key":"c"}],"behaviours":[{"key":"b"}],"effects":[${effect}]`);
const cell = '{"condition":"c","behaviour":"b"}';

/** Texts that together bring out every code and every wording. */
const BROKEN = [
  '',
  ' '.repeat(10_000_001),
  '['.repeat(40),
  ...['{', '{"a":1,}', '[1 2]', '{"a" 1}', '{a:1}', "{'a':1}", '/**/', '"a\nb"', '"\\x"', '01', '1 2', 'x'],
  '[]',
  '{"format":1,"format":2}',
  file('"teams":{},"goals":[{"key":"a b"},{"key":""},{"key":1},{"key":"x"},{"key":"x"}]'),
  file('"currency":"€"'),
  file('"goal":[],"constructor":1,"decisions":[{"finding":"x"},{"finding":"P03"},{"finding":"P03"}]'),
  file('"teams":[{"key":"t","headcount":-1,"parent":"t"},{"key":"u","headcount":1.5,"parent":"v"}]'),
  file(
    '"measures":[{"key":"m","kind":"x","startsOn":"2026-13-01"},{"startsOn":"2026-02-02","endsOn":"2026-02-01"}]',
  ),
  file(
    '"measures":[{"key":"m","kind":"structural","sessions":[{"key":"s","startsAt":"2026-02-02T09:00","endsAt":"2026-02-02T09:00"}]},' +
      '{"key":"n","kind":"training","sessions":[{"key":"s","startsAt":"9:00","endsAt":"2026-02-02T24:00","timeZone":"Mars/Olympus"}]}]',
  ),
  file(
    '"teams":[{"key":"t"}],"measures":[{"key":"m","kind":"structural","after":["n"],"evaluation":{"behaviour":null}},' +
      '{"key":"n","kind":"training","after":["m"],"ritual":{"rule":"weekly","at":"9","minutes":30},"sessions":[{"key":"s",' +
      '"startsAt":"2026-02-02T09:00","endsAt":"2026-02-02T12:00","attendance":[{"team":"t","attended":2,"completed":3},{"team":"t"}]}]}]',
  ),
  file('"measures":[{"key":"m","behaviours":["x"],"conditions":["x"],"teams":["x","x"]}]'),
  file('"behaviours":[{"key":"b","goals":["x"]}],"stakeholders":[{"key":"s","measures":["x"]}]'),
  file(
    '"behaviours":[{"key":"b"}],"teams":[{"key":"t"}],"indicators":[{"key":"i","behaviour":"b","selfReported":1,' +
      '"observations":[{"team":"t","period":"2026-01-01","value":"1"},{"team":"t","period":"2026-01-01","value":1}]}]',
  ),
  file(
    '"behaviours":[{"key":"b"}],"teams":[{"key":"t"}],"indicators":[{"key":"i","behaviour":"b","unit":"%",' +
      '"observations":[{"team":"t","period":"2026-01-02","value":1},{"team":"t","period":"2026-02-01","value":101},' +
      '{"team":"t","period":"2026-07-01","value":1}]}]',
  ),
  effects(`${cell},${cell}`),
  file(`"goals":[{"key":"g","title":${JSON.stringify('x'.repeat(400))}},{"key":"h","title":"\\u0000"}]`),
];

const errors = BROKEN.flatMap((text) => {
  const parsed = parseProgrammeText(text, '2026-06-30');
  return parsed.ok ? [] : parsed.errors;
});

describe('errors of a programme file', () => {
  it('are all brought out here', () => {
    expect([...new Set(errors.map(({ code }) => code))].sort()).toEqual([...FILE_ERROR_CODES].sort());
  });

  it.each(LANGUAGES)('have whole sentences in %s', (language) => {
    const t = createTranslator(language);
    for (const error of errors) {
      const { place, line, message } = fileErrorText(t, error, language);
      const text = [place, line, message].join('|');
      expect(text, JSON.stringify(error)).not.toMatch(/\{\{|\bfile:|undefined/);
      expect(message).toMatch(/[.?]$/);
    }
  });

  it('say where, what and what may have been meant', () => {
    const [error] = errors.filter(({ code }) => code === 'unknown_name');
    if (error === undefined) throw new Error('not brought out');
    expect(fileErrorText(createTranslator('de'), error, 'de')).toEqual({
      place: 'goal',
      line: 'Zeile 1',
      message: '„goal“ ist hier nicht bekannt. Meinten Sie „goals“?',
    });
    expect(fileErrorText(createTranslator('en'), error, 'en').message).toBe(
      '“goal” is not known here. Did you mean “goals”?',
    );
  });

  it('count from one', () => {
    const error = errors.find(({ code }) => code === 'duplicate_cell');
    if (error === undefined) throw new Error('not brought out');
    expect(fileErrorText(createTranslator('en'), error, 'en').message).toContain('number 1 of this list');
  });
});
