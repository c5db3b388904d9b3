import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aProgrammeModel } from '@tests/support/arbitraries';
import { parseProgramme } from './file';
import { CONDITION_CATEGORIES, MEASURE_KINDS } from './model';

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** A small valid file; `change` breaks it. */
function broken(change: Record<string, Json>): Json {
  return {
    format: 'tragwerk-programme/1',
    programme: { name: 'P' },
    teams: [{ key: 'south' }, { key: 'north' }],
    goals: [{ key: 'g1' }],
    behaviours: [{ key: 'ask' }, { key: 'close' }],
    conditions: [{ key: 'bonus' }],
    measures: [{ key: 'course' }],
    ...change,
  };
}

const errorsOf = (input: unknown) => {
  const parsed = parseProgramme(input);
  return parsed.ok ? [] : parsed.errors;
};
const found = (input: unknown) => errorsOf(input).map(({ path, code }) => `${path} ${code}`);

const EMPTY_MEASURE = {
  behaviours: [],
  conditions: [],
  teams: [],
  startsOn: null,
  endsOn: null,
  status: 'planned',
  hoursPerHead: null,
  cost: null,
  owner: '',
  after: [],
  effortDays: null,
  progress: null,
  expected: [],
  objective: '',
  provider: '',
  delivery: null,
  ritual: null,
  evaluation: null,
  sessions: [],
};

describe('defaults', () => {
  // That there are no others, documentation.test.ts sees from the page.
  it('fill in whatever may be left out', () => {
    const parsed = parseProgramme({
      format: 'tragwerk-programme/1',
      programme: { name: 'P' },
      teams: [{ key: 't' }],
      blackouts: [{ key: 'q', startsOn: '2026-03-30', endsOn: '2026-03-31' }],
      goals: [{ key: 'g', title: '  ' }],
      behaviours: [{ key: 'b' }],
      conditions: [{ key: 'c' }],
      effects: [{ condition: 'c', behaviour: 'b' }],
      measures: [
        { key: 'm' },
        {
          key: 'n',
          kind: 'training',
          sessions: [{ key: 's', startsAt: '2026-03-02T09:00', endsAt: '2026-03-02T17:00' }],
        },
      ],
      indicators: [
        { key: 'i', behaviour: 'b', observations: [{ team: 't', period: '2026-01-01', value: -0 }] },
      ],
      stakeholders: [{ key: 's' }],
      decisions: [{ finding: 'P03' }],
    });
    expect(parsed).toMatchObject({
      ok: true,
      model: {
        programme: { name: 'P', strategy: '', status: 'draft', startsOn: null, endsOn: null },
        teams: [{ key: 't', name: 't', headcount: null, parent: null }],
        blackouts: [{ key: 'q', title: 'q', startsOn: '2026-03-30', endsOn: '2026-03-31', teams: [] }],
        goals: [{ key: 'g', title: 'g' }],
        behaviours: [
          {
            key: 'b',
            title: 'b',
            from: '',
            to: '',
            goals: [],
            teams: [],
            importance: 3,
            habitStrength: 3,
            effort: 3,
          },
        ],
        conditions: [
          {
            key: 'c',
            category: null,
            title: 'c',
            espoused: '',
            inUse: '',
            formality: 'official',
            reward: null,
            strength: 3,
            changeability: 3,
          },
        ],
        effects: [
          {
            condition: 'c',
            behaviour: 'b',
            espoused: null,
            inUse: null,
            rationale: '',
            confidence: 'medium',
            evidence: null,
            ratings: [],
          },
        ],
        measures: [
          {
            ...EMPTY_MEASURE,
            key: 'm',
            kind: null,
            title: 'm',
          },
          {
            ...EMPTY_MEASURE,
            key: 'n',
            kind: 'training',
            title: 'n',
            sessions: [
              {
                key: 's',
                startsAt: '2026-03-02T09:00',
                endsAt: '2026-03-02T17:00',
                timeZone: 'Europe/Berlin',
                place: '',
                trainer: '',
                capacity: null,
                attendance: [],
              },
            ],
          },
        ],
        indicators: [
          {
            key: 'i',
            behaviour: 'b',
            title: 'i',
            unit: '',
            direction: 'up',
            kind: 'leading',
            cadence: 'month',
            baselineUntil: null,
            target: null,
            quantity: '',
            bounded: null,
            selfReported: false,
            observations: [{ team: 't', period: '2026-01-01', value: 0, n: null }],
          },
        ],
        stakeholders: [{ key: 's', role: 's', influence: 3, stance: 'fence-sitter', measures: [] }],
        decisions: [
          { finding: 'P03', status: 'in_progress', reason: '', owner: '', reviewOn: null, score: null },
        ],
      },
    });
  });
});

describe('refused, each at its place', () => {
  const long = 'x'.repeat(301);
  const cases: [what: string, change: Record<string, Json>, ...errors: string[]][] = [
    ['another format', { format: 'other/1' }, 'format wrong_format'],
    ['another version', { format: 'tragwerk-programme/2' }, 'format wrong_format'],
    ['a format that is no text', { format: 1 }, 'format wrong_format'],
    ['no programme', { programme: null }, 'programme wrong_type'],
    ['a programme without a name', { programme: {} }, 'programme.name missing'],
    ['a blank name', { programme: { name: ' \n' } }, 'programme.name empty'],
    ['an unknown section', { behavior: [] }, 'behavior unknown_name'],
    ['an unknown property', { goals: [{ key: 'g', titel: '' }] }, 'goals[0].titel unknown_name'],
    ['a section that is no list', { goals: {} }, 'goals wrong_type'],
    ['an entry that is no object', { goals: ['g'] }, 'goals[0] wrong_type'],
    ['a missing key', { goals: [{ title: 'x' }] }, 'goals[0].key missing'],
    ['an empty key', { goals: [{ key: '' }] }, 'goals[0].key empty'],
    ['a currency by its sign', { currency: '€' }, 'currency bad_currency'],
    ['a key with a space', { goals: [{ key: 'a b' }] }, 'goals[0].key bad_key'],
    ['a key with a slash', { goals: [{ key: 'a/b' }] }, 'goals[0].key bad_key'],
    ['a key with an umlaut', { goals: [{ key: 'süd' }] }, 'goals[0].key bad_key'],
    ['a key that begins with a dot', { goals: [{ key: '.a' }] }, 'goals[0].key bad_key'],
    ['a key of 65 characters', { goals: [{ key: 'a'.repeat(65) }] }, 'goals[0].key bad_key'],
    ['a key that is a number', { goals: [{ key: 1 }] }, 'goals[0].key wrong_type'],
    [
      'the same key again',
      { goals: [{ key: 'a' }, { key: 'b' }, { key: 'a' }] },
      'goals[2].key duplicate_key',
    ],
    ['a title that is too long', { goals: [{ key: 'g', title: long }] }, 'goals[0].title too_long'],
    [
      'a text that is too long',
      { programme: { name: 'P', strategy: long.repeat(40) } },
      'programme.strategy too_long',
    ],
    ['NUL in a text', { goals: [{ key: 'g', title: 'a\u0000b' }] }, 'goals[0].title bad_character'],
    ['a control character', { goals: [{ key: 'g', title: 'a\u001bb' }] }, 'goals[0].title bad_character'],
    ['half an emoji', { goals: [{ key: 'g', title: '\ud83d' }] }, 'goals[0].title bad_character'],
    ['null for a text', { goals: [{ key: 'g', title: null }] }, 'goals[0].title wrong_type'],
    ['importance 0', { behaviours: [{ key: 'b', importance: 0 }] }, 'behaviours[0].importance out_of_range'],
    ['importance 6', { behaviours: [{ key: 'b', importance: 6 }] }, 'behaviours[0].importance out_of_range'],
    [
      'importance 2.5',
      { behaviours: [{ key: 'b', importance: 2.5 }] },
      'behaviours[0].importance not_integer',
    ],
    [
      'importance "3"',
      { behaviours: [{ key: 'b', importance: '3' }] },
      'behaviours[0].importance wrong_type',
    ],
    [
      'importance null',
      { behaviours: [{ key: 'b', importance: null }] },
      'behaviours[0].importance wrong_type',
    ],
    [
      'a rating of 4',
      { effects: [{ condition: 'bonus', behaviour: 'ask', inUse: 4 }] },
      'effects[0].inUse out_of_range',
    ],
    [
      'a rating of -3.5',
      { effects: [{ condition: 'bonus', behaviour: 'ask', espoused: -3.5 }] },
      'effects[0].espoused not_integer',
    ],
    [
      'a rater without value',
      { effects: [{ condition: 'bonus', behaviour: 'ask', ratings: [{ group: 'hr' }] }] },
      'effects[0].ratings[0].value missing',
    ],
    [
      'an unknown rater',
      { effects: [{ condition: 'bonus', behaviour: 'ask', ratings: [{ group: 'boss', value: 1 }] }] },
      'effects[0].ratings[0].group wrong_value',
    ],
    [
      'an unknown category',
      { conditions: [{ key: 'bonus', category: 'bonus' }] },
      'conditions[0].category wrong_value',
    ],
    ['an empty category', { conditions: [{ key: 'bonus', category: '' }] }, 'conditions[0].category empty'],
    ['a negative headcount', { teams: [{ key: 't', headcount: -1 }] }, 'teams[0].headcount out_of_range'],
    ['half a head', { teams: [{ key: 't', headcount: 2.5 }] }, 'teams[0].headcount not_integer'],
    [
      'negative hours',
      { measures: [{ key: 'm', hoursPerHead: -0.5 }] },
      'measures[0].hoursPerHead out_of_range',
    ],
    ['a cost in words', { measures: [{ key: 'm', cost: '12,000' }] }, 'measures[0].cost wrong_type'],
    ['30 February', { programme: { name: 'P', startsOn: '2026-02-30' } }, 'programme.startsOn bad_date'],
    ['a German date', { programme: { name: 'P', startsOn: '05.01.2026' } }, 'programme.startsOn bad_date'],
    ['the year 20226', { programme: { name: 'P', startsOn: '20226-01-01' } }, 'programme.startsOn bad_date'],
    ['the year 0206', { programme: { name: 'P', startsOn: '0206-01-01' } }, 'programme.startsOn bad_date'],
    ['an empty date', { programme: { name: 'P', startsOn: '' } }, 'programme.startsOn empty'],
    [
      'a programme that ends first',
      { programme: { name: 'P', startsOn: '2026-02-02', endsOn: '2026-02-01' } },
      'programme.endsOn ends_before_start',
    ],
    [
      'a measure that ends first',
      { measures: [{ key: 'm', startsOn: '2026-02-02', endsOn: '2026-02-01' }] },
      'measures[0].endsOn ends_before_start',
    ],
    [
      'an unknown goal',
      { behaviours: [{ key: 'b', goals: ['g1', 'g2'] }] },
      'behaviours[0].goals[1] dangling_reference',
    ],
    [
      'an unknown team',
      { behaviours: [{ key: 'b', teams: ['east'] }] },
      'behaviours[0].teams[0] dangling_reference',
    ],
    ['an unknown parent', { teams: [{ key: 't', parent: 'all' }] }, 'teams[0].parent dangling_reference'],
    [
      'an unknown condition and behaviour',
      { effects: [{ condition: 'x', behaviour: 'y' }] },
      'effects[0].condition dangling_reference',
      'effects[0].behaviour dangling_reference',
    ],
    ['an empty reference', { behaviours: [{ key: 'b', goals: [''] }] }, 'behaviours[0].goals[0] empty'],
    [
      'a measure of unknown things',
      { measures: [{ key: 'm', behaviours: ['x'], conditions: ['x'], teams: ['x'] }] },
      'measures[0].behaviours[0] dangling_reference',
      'measures[0].conditions[0] dangling_reference',
      'measures[0].teams[0] dangling_reference',
    ],
    [
      'an indicator of nothing',
      { indicators: [{ key: 'i', behaviour: 'x' }] },
      'indicators[0].behaviour dangling_reference',
    ],
    [
      'an unknown measure for a stakeholder',
      { stakeholders: [{ key: 's', measures: ['x'] }] },
      'stakeholders[0].measures[0] dangling_reference',
    ],
    [
      'a reference given twice',
      { behaviours: [{ key: 'b', goals: ['g1', 'g1'] }] },
      'behaviours[0].goals[1] duplicate_reference',
    ],
    [
      'a cell given twice',
      {
        effects: [
          { condition: 'bonus', behaviour: 'ask' },
          { condition: 'bonus', behaviour: 'close' },
          { condition: 'bonus', behaviour: 'ask', inUse: 1 },
        ],
      },
      'effects[2] duplicate_cell',
    ],
    ['a team as its own parent', { teams: [{ key: 't', parent: 't' }] }, 'teams[0].parent parent_cycle'],
    [
      'a circle of parents, once',
      {
        teams: [
          { key: 'x', parent: 'b' },
          { key: 'a', parent: 'c' },
          { key: 'b', parent: 'a' },
          { key: 'c', parent: 'b' },
        ],
      },
      'teams[1].parent parent_cycle',
    ],
    ['a decision on nothing', { decisions: [{ finding: 'bonus/ask' }] }, 'decisions[0].finding bad_finding'],
    [
      'two decisions on one finding',
      { decisions: [{ finding: 'C01/bonus/ask' }, { finding: 'C01/bonus/ask' }] },
      'decisions[1].finding duplicate_decision',
    ],
    [
      'readings of the same team and period',
      {
        indicators: [
          {
            key: 'i',
            behaviour: 'ask',
            observations: [
              { team: 'south', period: '2026-01-01', value: 1 },
              { team: 'north', period: '2026-01-01', value: 1 },
              { team: 'south', period: '2026-01-01', value: 2 },
            ],
          },
        ],
      },
      'indicators[0].observations[2] duplicate_observation',
    ],
    [
      'readings without what they need',
      { indicators: [{ key: 'i', behaviour: 'ask', observations: [{ team: 'east', period: 'May' }] }] },
      'indicators[0].observations[0].team dangling_reference',
      'indicators[0].observations[0].period bad_date',
      'indicators[0].observations[0].value missing',
    ],
  ];

  it.each(cases.map(([what, change, ...errors]) => ({ what, change, errors })))(
    '$what',
    ({ change, errors }) => {
      // Sections left standing must not point at what a case has taken away.
      expect(found(broken(change))).toEqual(errors);
    },
  );

  it.each([null, [], 'text', 3, true, undefined])('%j instead of a programme', (input) => {
    expect(errorsOf(input)).toHaveLength(1);
    expect(errorsOf(input)[0]?.path).toBe('');
  });

  it('names that reach into prototypes, at any depth', () => {
    const input: unknown = JSON.parse(
      '{"format":"tragwerk-programme/1","programme":{"name":"P","constructor":{}},"__proto__":{"admin":true},"goals":[{"key":"g","prototype":1}]}',
    );
    expect(found(input)).toEqual([
      'programme.constructor forbidden_name',
      'goals[0].prototype forbidden_name',
      '__proto__ forbidden_name',
    ]);
    expect(Object.hasOwn(Object.prototype, 'admin')).toBe(false);
  });

  it('everything at once, in the order of the file', () => {
    expect(
      found({
        format: 'tragwerk-programme/1',
        programme: { status: 'open' },
        behaviours: [{ key: 'ask', importance: 9 }],
        effects: Array.from({ length: 11 }, (_, i) => ({ condition: `c${i}`, behaviour: 'ask' })),
        conditions: Array.from({ length: 11 }, (_, i) => ({ key: `c${i % 10}`, strength: i < 10 ? 5 : 0 })),
        teams: [{ key: 'a', parent: 'a' }],
      }),
    ).toEqual([
      'programme.name missing',
      'programme.status wrong_value',
      'teams[0].parent parent_cycle',
      'behaviours[0].importance out_of_range',
      'conditions[10].key duplicate_key',
      'conditions[10].strength out_of_range',
      'effects[10].condition dangling_reference',
    ]);
  });

  it('list entries by number, not by text', () => {
    const goals = Array.from({ length: 12 }, (_, i) => ({
      [i === 2 || i === 10 ? 'title' : 'key']: `g${i}`,
    }));
    expect(found(broken({ goals, behaviours: [] }))).toEqual([
      'goals[2].key missing',
      'goals[10].key missing',
    ]);
  });
});

describe('taken as they are', () => {
  it.each([
    ['300 emoji', '😀'.repeat(300)],
    ['line breaks of all kinds and tabs', 'a\nb\r\nc\vd\fe\tf'],
    ['right-to-left text, umlauts, joined emoji', 'שלום ÄÖÜß 👩‍👩‍👧'],
    ['markup', '<script>alert(1)</script>{{x}}'],
  ])('%s', (_what, title) => {
    const parsed = parseProgramme(broken({ goals: [{ key: 'g1', title }] }));
    expect(parsed.ok && parsed.model.goals[0]?.title).toBe(title);
  });

  it('keys that are names of object methods', () => {
    const goals = ['constructor', 'toString', 'hasOwnProperty', 'valueOf'].map((key) => ({ key }));
    const parsed = parseProgramme(
      broken({ goals, behaviours: [{ key: 'ask', goals: ['constructor', 'toString'] }] }),
    );
    expect(parsed.ok && parsed.model.behaviours[0]?.goals).toEqual(['constructor', 'toString']);
    expect(found(broken({ goals: [], behaviours: [{ key: 'ask', goals: ['constructor'] }] }))).toEqual([
      'behaviours[0].goals[0] dangling_reference',
    ]);
  });
});

describe('errors help on', () => {
  const paramsOf = (change: Record<string, Json>) => errorsOf(broken(change))[0]?.params;

  it('by what may have been meant', () => {
    expect(paramsOf({ behaviors: [] })).toMatchObject({ suggestion: 'behaviours' });
    expect(paramsOf({ teams: [{ key: 't', Parent: null }] })).toMatchObject({ suggestion: 'parent' });
    expect(paramsOf({ effects: [{ condition: 'bonus', behaviour: 'ask', in_use: 1 }] })).toMatchObject({
      suggestion: 'inUse',
    });
    expect(paramsOf({ behaviours: [{ key: 'b', teams: ['sotuh'] }] })).toMatchObject({ suggestion: 'south' });
    expect(paramsOf({ stakeholders: [{ key: 's', stance: 'fence_sitter' }] })).toMatchObject({
      suggestion: 'fence-sitter',
    });
    expect(paramsOf({ behaviours: [{ key: 'b', teams: ['purchasing'] }] })).not.toHaveProperty('suggestion');
  });

  it('by what is possible', () => {
    expect(paramsOf({ conditions: [{ key: 'c', category: 'x' }] })).toMatchObject({
      allowed: CONDITION_CATEGORIES.join(', '),
    });
    expect(paramsOf({ measures: [{ key: 'm', kind: 'x' }] })).toMatchObject({
      allowed: MEASURE_KINDS.join(', '),
    });
    expect(paramsOf({ behaviours: [{ key: 'b', effort: 9 }] })).toEqual({ min: 1, max: 5 });
    expect(paramsOf({ format: 'tragwerk-programme/9' })).toEqual({
      expected: 'tragwerk-programme/1',
      found: 'tragwerk-programme/9',
    });
  });

  it('by where the first one stands', () => {
    expect(paramsOf({ goals: [{ key: 'a' }, { key: 'b' }, { key: 'b' }] })).toEqual({ key: 'b', first: 1 });
  });

  it('without quoting a whole novel', () => {
    const found = paramsOf({ goals: [{ key: 'no key '.repeat(200) }] })?.['found'];
    expect(String(found).length).toBe(60);
  });
});

describe('any valid file with one thing broken', () => {
  const valid = aProgrammeModel({ behaviours: 3, conditions: 3 })
    .filter((model) => model.behaviours.length > 0 && model.conditions.length > 0)
    .map((model) => ({ format: 'tragwerk-programme/1', ...model }));

  it.each([
    ['conditions', { extra: 1 }, 'conditions[0].extra unknown_name'],
    ['conditions', { key: '' }, 'conditions[0].key empty'],
    ['behaviours', { effort: 7 }, 'behaviours[0].effort out_of_range'],
    ['behaviours', { goals: ['no-such-goal'] }, 'behaviours[0].goals[0] dangling_reference'],
  ] as const)('reports %s with %j', (section, change, error) => {
    fc.assert(
      fc.property(valid, (file) => {
        const [first, ...rest] = file[section];
        expect(found({ ...file, [section]: [{ ...first, ...change }, ...rest] })).toContain(error);
      }),
      { numRuns: 40 },
    );
  });
});
