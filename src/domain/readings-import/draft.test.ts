import { describe, expect, it } from 'vitest';
import type { DetectedColumn } from '../tables/detect-columns';
import { mappingOf, teamChoices } from './draft';
import type { Draft, DraftFilter } from './draft-shape';
import { savedDraft, suggestedDraft } from './start-draft';
import { withoutPeople } from './without-people';

const TEAMS = [
  { key: 'south', name: 'Region Süd' },
  { key: 'north', name: 'Nord' },
];
const NAMES = ['Verkäufer', 'Phase', 'Eröffnet am', 'Geschlossen am', 'Wert'];
const COLUMNS: DetectedColumn[] = [
  { format: { kind: 'text' }, alternatives: [] },
  { format: { kind: 'text' }, alternatives: [] },
  { format: { kind: 'date', format: 'dmy' }, alternatives: [] },
  { format: { kind: 'date', format: 'dmy' }, alternatives: [{ kind: 'date', format: 'mdy' }] },
  { format: { kind: 'number', decimal: ',' }, alternatives: [] },
];
const GUESS = {
  date: 3,
  openedOn: 2,
  team: null,
  person: 0,
  stage: 1,
  won: ['Gewonnen'],
  lost: ['Verloren'],
  neither: ['Anbahnung'],
  value: 4,
  cases: null,
};
const LOOKUP = { key: { name: 'agent', position: 1 }, value: { name: 'office', position: 2 } };

function made(draft: Partial<Draft>, unit = '%') {
  const whole = { ...suggestedDraft(COLUMNS, GUESS, unit), second: LOOKUP, ...draft };
  return mappingOf(whole, NAMES, teamChoices(['Süd', 'West'], whole.teams, TEAMS), TEAMS, 'week');
}
function mapping(draft: Partial<Draft> = {}, unit?: string) {
  const result = made(draft, unit);
  if ('problems' in result) throw new Error(result.problems.join());
  return result.mapping;
}

describe('what an import begins with', () => {
  it('goes by what the indicator is measured in', () => {
    expect(mapping()).toMatchObject({
      among: [{ operator: 'one_of', values: ['Gewonnen', 'Verloren'] }],
      measure: { kind: 'share', meeting: [{ values: ['Gewonnen'] }] },
    });
    expect(mapping({}, 'Tage').measure).toMatchObject({ kind: 'days', statistic: 'median' });
    expect(mapping({}, '€')).toMatchObject({ among: [{ values: ['Gewonnen'] }], measure: { kind: 'mean' } });
    const bare = { ...GUESS, stage: null, won: [], lost: [], neither: [] };
    expect(suggestedDraft(COLUMNS, { ...bare, value: null }, '').kind).toBe('count');
    expect(suggestedDraft(COLUMNS, { ...bare, cases: 4 }, '%').kind).toBe('ready');
  });

  it('is what was chosen last time, in a file with its columns in another order', () => {
    const saved = mapping({
      formats: COLUMNS.map(({ format }, at) => (at === 3 ? { kind: 'date', format: 'mdy' } : format)),
    });
    const names = [...NAMES].reverse();
    const { draft, missing } = savedDraft(saved, names, [...COLUMNS].reverse());
    expect(missing).toEqual([]);
    expect(draft).toMatchObject({ date: 1, team: 4, second: LOOKUP, kind: 'share', among: [{ column: 3 }] });
    // What can be read in two ways is read as last time.
    expect(draft.formats[1]).toEqual({ kind: 'date', format: 'mdy' });
  });

  it('names the columns that are gone, and leaves them open', () => {
    const names = NAMES.map((name) => (name === 'Geschlossen am' ? 'Ende' : name));
    const { draft, missing } = savedDraft(mapping(), names, COLUMNS);
    expect(missing).toEqual([{ name: 'Geschlossen am', position: 4 }]);
    expect(draft.date).toBeNull();
    expect(draft.team).toBe(0);
  });
});

describe('a draft', () => {
  const over = (than: string, column = 4): DraftFilter => ({
    column,
    operator: 'greater',
    values: [],
    than,
  });

  it('says everything it lacks', () => {
    expect(made({ date: null, team: null, second: { key: null, value: null }, meeting: [] })).toEqual({
      problems: ['date_column', 'team_column', 'second_columns', 'share_without_conditions'],
    });
    expect(made({ date: 0 })).toEqual({ problems: ['date_format'] });
    expect(made({ kind: 'mean', of: 0 })).toEqual({ problems: ['number_column'] });
    expect(made({ kind: 'days', from: null })).toEqual({ problems: ['days_columns'] });
  });

  it.each([
    ['1.000,5', 4, { decimal: ',', than: 1000.5 }],
    ['2026-01-05', 3, { format: 'dmy', than: '2026-01-05' }],
  ] as const)('reads %s as its column is read', (than, column, read) => {
    expect(mapping({ among: [over(than, column)] }).among[0]).toMatchObject(read);
  });

  it.each([
    ['viel', 4],
    ['05.01.2026', 3],
    ['5', 1],
    ['5', null],
  ])('does not take %s in column %s for a condition', (than, column) => {
    expect(made({ among: [{ ...over(than), column }] })).toEqual({ problems: ['conditions_unfinished'] });
  });

  it('keeps only what no name of a team says already, and nothing nobody has chosen', () => {
    expect(mapping().team.values).toEqual([{ value: 'Süd', team: 'south' }]);
    expect(mapping({ teams: [{ value: 'WEST', team: null }] }).team.values).toEqual([
      { value: 'Süd', team: 'south' },
      { value: 'West', team: null },
    ]);
  });
});

describe('what is stored of a mapping', () => {
  it('has no value of a column that names people', () => {
    const named = mapping({
      second: null,
      teams: [{ value: 'West', team: 'north' }],
      among: [{ column: 0, operator: 'one_of', values: ['Moses Frase'], than: '' }],
      meeting: [{ column: 0, operator: 'contains', values: ['Frase'], than: '' }],
    });
    expect(JSON.stringify(named)).toContain('Frase');
    const stored = withoutPeople(named);
    expect(JSON.stringify(stored)).not.toContain('Frase');
    expect(stored.team.values).toEqual([]);
  });

  it('has the offices a second table tells', () => {
    expect(withoutPeople(mapping()).team.values).toEqual([{ value: 'Süd', team: 'south' }]);
  });
});
