import { describe, expect, test } from 'vitest';
import { parseCall, systemLanguage } from './options';

const parse = (...args: string[]) => parseCall(args, { today: '2026-11-24', language: 'en' });

describe('a call', () => {
  test('needs nothing but a file', () => {
    expect(parse('a.json')).toEqual({
      kind: 'run',
      language: 'en',
      options: { file: 'a.json', today: '2026-11-24', format: 'text', failOn: null, policy: null },
    });
  });

  test('may say everything, before or after the file, with = or without', () => {
    const said = ['--today', '2026-06-01', '-', '--lang=de', '--format', 'json', '--fail-on=high'];
    expect(parse(...said, '--policy', 'own.json')).toEqual({
      kind: 'run',
      language: 'de',
      options: { file: '-', today: '2026-06-01', format: 'json', failOn: 'high', policy: 'own.json' },
    });
  });

  test('may name a file that looks like an option after --', () => {
    expect(parse('--', '--odd.json')).toMatchObject({ kind: 'run', options: { file: '--odd.json' } });
  });

  test.each([['--help'], ['-h']])('%s asks for help, whatever else is missing', (option) => {
    expect(parse(option, '--lang', 'de')).toEqual({ kind: 'help', language: 'de' });
  });
});

describe('a wrong call', () => {
  test.each([
    [[], 'noFile'],
    [['a.json', 'b.json'], 'severalFiles'],
    [['a.json', '--verbose'], 'unknownOption'],
    [['a.json', '-x'], 'unknownOption'],
    [['a.json', '--constructor'], 'unknownOption'],
    [['a.json', '--today'], 'needsValue'],
    [['a.json', '--format='], 'needsValue'],
    [['a.json', '--help=yes'], 'takesNoValue'],
    [['a.json', '--today', '2026-02-30'], 'badDate'],
    [['a.json', '--today', 'tomorrow'], 'badDate'],
    [['a.json', '--policy'], 'needsValue'],
    [['-', '--policy', '-'], 'twiceStandardInput'],
    [['a.json', '--lang', 'fr'], 'badChoice'],
    [['a.json', '--format', 'xml'], 'badChoice'],
    [['a.json', '--fail-on', 'urgent'], 'badChoice'],
    [['--verbose', '--help'], 'unknownOption'],
  ])('%j: %s', (args, code) => {
    expect(parse(...args)).toMatchObject({ kind: 'wrong', problem: { code } });
  });

  test('names what was meant and what is possible', () => {
    expect(parse('a.json', '--fail-on', 'urgent')).toMatchObject({
      problem: { values: { option: '--fail-on', value: 'urgent', choices: 'critical, high, medium, low' } },
    });
  });
});

test('the system language follows POSIX: LC_ALL, then LC_MESSAGES, then LANG, else English', () => {
  expect(systemLanguage({ LANG: 'de_DE.UTF-8' })).toBe('de');
  expect(systemLanguage({ LANG: 'de_DE.UTF-8', LC_MESSAGES: 'en_GB.UTF-8' })).toBe('en');
  expect(systemLanguage({ LANG: 'en_US.UTF-8', LC_ALL: 'de_AT' })).toBe('de');
  expect(systemLanguage({ LANG: 'de_DE', LC_ALL: '' })).toBe('de');
  expect(systemLanguage({ LANG: 'C.UTF-8' })).toBe('en');
  expect(systemLanguage({})).toBe('en');
});
