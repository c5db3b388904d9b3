import { describe, expect, it } from 'vitest';
import type { DetectedColumn } from '@/domain/tables/detect-columns';
import { columnsOfPeople, guessColumns, guessFile, lacking } from '@/domain/training-import/guess';
import { domain as domainDe } from '@/i18n/de/domain';
import { measure as measureDe } from '@/i18n/de/measure';
import { domain as domainEn } from '@/i18n/en/domain';
import { measure as measureEn } from '@/i18n/en/measure';
import { ALL_PLAN_WORDS, PLAN_WORDS } from '@/i18n/plan-words';

const text: DetectedColumn = { format: { kind: 'text' }, alternatives: [] };
const number: DetectedColumn = { format: { kind: 'number', decimal: ',' }, alternatives: [] };

it('files have the words that pages have', () => {
  expect(PLAN_WORDS.de).toMatchObject({ status: domainDe.measureStatus, delivery: measureDe.delivery });
  expect(PLAN_WORDS.en).toMatchObject({ status: domainEn.measureStatus, delivery: measureEn.delivery });
});

describe('headers tell', () => {
  it('what a column says, in both languages, once', () => {
    expect(
      guessColumns(
        'plan',
        ['Training', 'ZIELVERHALTEN', 'Session  starts', 'Ort', 'Place', 'Note'],
        ALL_PLAN_WORDS,
      ),
    ).toEqual(['title', 'behaviours', 'startsAt', 'place', null, null]);
  });

  it('which table it is', () => {
    expect(guessFile(['Training', 'Termin beginnt', 'Team', 'Eingeladen'], ALL_PLAN_WORDS)).toBe(
      'attendance',
    );
    expect(guessFile(['Training', 'Session starts', 'Session ends'], ALL_PLAN_WORDS)).toBe('plan');
    expect(guessFile(['what', 'ever'], ALL_PLAN_WORDS)).toBe('plan');
  });

  it('what is lacking', () => {
    expect(lacking('plan', ['key'])).toEqual([]);
    expect(lacking('attendance', ['trainingKey', 'sessionKey', 'attended'])).toEqual([['team']]);
  });
});

describe('columns that name people', () => {
  it('are told by their header or by addresses in them; counts, teams and trainers are none', () => {
    const names = [
      'Teilnehmer',
      'Participant name',
      'Kontakt',
      'Teilnehmer',
      'Sales team',
      'Trainer/in',
      'E-Mail',
    ];
    const columns = [text, text, text, number, text, text, text];
    const rows = [['Anna Alt', 'Bo', 'c@example.org', 12, 'Nord', 't@example.org', '']];
    const guessed = guessColumns('plan', names, ALL_PLAN_WORDS);
    expect(columnsOfPeople(names, columns, rows, guessed)).toEqual([0, 1, 2, 6]);
  });
});
