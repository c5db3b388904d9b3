import type { ProgrammeModel } from '@/domain/programme/model';
import {
  buildBehaviour,
  buildBlackout,
  buildCondition,
  buildDecision,
  buildEffect,
  buildGoal,
  buildIndicator,
  buildMeasure,
  buildProgramme,
  buildSession,
  buildStakeholder,
  buildTeam,
} from '@tests/support/builders';

/** A document with something in every list and a reference of every kind. */
export const fullDocument = (): ProgrammeModel =>
  buildProgramme({
    teams: [buildTeam({ key: 'south', parent: 'sales', headcount: 14 }), buildTeam({ key: 'sales' })],
    goals: [buildGoal({ key: 'g1' })],
    behaviours: [buildBehaviour({ key: 'b1', goals: ['g1'], teams: ['south'] })],
    conditions: [buildCondition({ key: 'c1', category: 'leadership' })],
    effects: [
      buildEffect({
        condition: 'c1',
        behaviour: 'b1',
        inUse: -3,
        evidence: { kind: 'interview', on: '2026-03-04', note: 'Two of three regional heads said so.' },
        ratings: [
          { group: 'hr', value: -2 },
          { group: 'hr', value: -2 },
        ],
      }),
    ],
    blackouts: [buildBlackout({ key: 'q1', startsOn: '2026-03-30', endsOn: '2026-03-31', teams: ['south'] })],
    measures: [
      buildMeasure({
        key: 'm1',
        kind: 'training',
        behaviours: ['b1'],
        conditions: ['c1'],
        teams: ['south'],
        startsOn: '2026-02-02',
        endsOn: '2026-02-27',
        hoursPerHead: 1.5,
        expected: [{ condition: 'c1', behaviour: 'b1', inUse: 1 }],
        ritual: { rule: 'FREQ=WEEKLY;BYDAY=MO', at: '08:30', minutes: 30 },
        evaluation: {
          reaction: { mean: 4.2, n: 12 },
          learning: { before: 40, after: 75, n: 12 },
          behaviour: 'i1',
          results: null,
        },
        sessions: [
          buildSession({
            key: 'one',
            startsAt: '2026-02-02T09:00',
            endsAt: '2026-02-02T12:30',
            capacity: 12,
            attendance: [{ team: 'south', invited: 12, attended: 10, completed: 9 }],
          }),
        ],
      }),
    ],
    indicators: [
      buildIndicator({
        key: 'i1',
        behaviour: 'b1',
        observations: [{ team: 'south', period: '2025-10-01', value: 31.2, n: 40 }],
      }),
    ],
    stakeholders: [buildStakeholder({ key: 's1', measures: ['m1'] })],
    decisions: [buildDecision({ finding: 'C01/c1/b1' })],
  });

type Path = readonly (string | number)[];

/** The full document with one place changed: `undefined` leaves it out. */
function changed(path: Path, value: unknown): unknown {
  const document: unknown = structuredClone(fullDocument());
  let place: unknown = document;
  for (const step of path.slice(0, -1))
    place = typeof place === 'object' && place !== null ? Reflect.get(place, step) : null;
  const last = path.at(-1);
  if (typeof place !== 'object' || place === null || last === undefined || !Reflect.has(place, last)) {
    throw new Error(`there is no ${path.join('.')}`);
  }
  Reflect.set(place, last, value);
  return document;
}

const twice = (list: keyof ProgrammeModel): unknown => {
  const entries: unknown = fullDocument()[list];
  if (!Array.isArray(entries)) throw new Error(`${list} is no list`);
  return { ...fullDocument(), [list]: [...(entries as unknown[]), ...(entries as unknown[])] };
};

/** Documents the domain would refuse, sent all the same: by what is wrong with them. */
export function brokenDocuments(): Record<string, unknown> {
  const broken: Record<string, unknown> = {};
  const change = (what: string, path: Path, value: unknown) => {
    broken[`${path.join('.')}: ${what}`] = changed(path, value);
  };

  for (const path of [
    ['behaviours', 0, 'goals', 0],
    ['behaviours', 0, 'teams', 0],
    ['effects', 0, 'condition'],
    ['effects', 0, 'behaviour'],
    ['measures', 0, 'behaviours', 0],
    ['measures', 0, 'conditions', 0],
    ['measures', 0, 'teams', 0],
    ['measures', 0, 'after'],
    ['measures', 0, 'expected', 0, 'condition'],
    ['measures', 0, 'expected', 0, 'behaviour'],
    ['measures', 0, 'sessions', 0, 'attendance', 0, 'team'],
    ['measures', 0, 'evaluation', 'behaviour'],
    ['blackouts', 0, 'teams', 0],
    ['indicators', 0, 'behaviour'],
    ['indicators', 0, 'observations', 0, 'team'],
    ['stakeholders', 0, 'measures', 0],
    ['teams', 0, 'parent'],
  ]) {
    change('leads nowhere', path, path.at(-1) === 'after' ? ['nowhere'] : 'nowhere');
  }
  for (const list of [
    'teams',
    'blackouts',
    'goals',
    'behaviours',
    'conditions',
    'measures',
    'indicators',
    'stakeholders',
  ] as const) {
    change('no key', [list, 0, 'key'], undefined);
    change('a bad key', [list, 0, 'key'], 'no spaces');
  }
  for (const list of [
    'teams',
    'blackouts',
    'goals',
    'behaviours',
    'conditions',
    'effects',
    'measures',
    'indicators',
    'stakeholders',
    'decisions',
  ] as const) {
    broken[`${list}: everything twice`] = twice(list);
    change('no list', [list], 'none');
  }
  change('missing', ['programme'], undefined);
  change('no object', ['programme'], 'Programme');
  change('empty', ['programme', 'name'], '');
  change('impossible', ['programme', 'startsOn'], '2026-02-30');
  change('unknown', ['programme', 'status'], 'sleeping');
  change('beyond the scale', ['behaviours', 0, 'importance'], 6);
  change('missing', ['behaviours', 0, 'habitStrength'], undefined);
  change('below the scale', ['conditions', 0, 'strength'], 0);
  change('unknown', ['conditions', 0, 'category'], 'weather');
  change('too long', ['conditions', 0, 'inUse'], 'x'.repeat(10_001));
  change('beyond the scale', ['effects', 0, 'inUse'], 4);
  change('no whole number', ['effects', 0, 'inUse'], 1.5);
  change('below the scale', ['effects', 0, 'ratings', 0, 'value'], -4);
  change('unknown', ['effects', 0, 'ratings', 0, 'group'], 'customers');
  change('no list', ['effects', 0, 'ratings'], { hr: 1 });
  change('a reference twice', ['measures', 0, 'behaviours'], ['b1', 'b1']);
  change('before the start', ['measures', 0, 'endsOn'], '2026-01-01');
  change('negative', ['measures', 0, 'hoursPerHead'], -1);
  change('no number', ['measures', 0, 'hoursPerHead'], 'many');
  change('waits for itself', ['measures', 0, 'after'], ['m1']);
  change('beyond the scale', ['measures', 0, 'expected', 0, 'inUse'], 4);
  change('hourly', ['measures', 0, 'ritual', 'rule'], 'FREQ=HOURLY');
  change('no time', ['measures', 0, 'ritual', 'at'], '25:00');
  change('no length', ['measures', 0, 'ritual', 'minutes'], null);
  change('of few people', ['measures', 0, 'evaluation', 'reaction', 'n'], 4);
  change('more than attended', ['measures', 0, 'sessions', 0, 'attendance', 0, 'completed'], 11);
  change('of another kind', ['measures', 0, 'kind'], 'structural');
  change('negative', ['indicators', 0, 'observations', 0, 'n'], -1);
  change('missing', ['indicators', 0, 'observations', 0, 'value'], null);
  change('beyond every number', ['indicators', 0, 'observations', 0, 'value'], 'Infinity');
  change('beyond the scale', ['stakeholders', 0, 'influence'], 9);
  change('unknown', ['stakeholders', 0, 'stance'], 'asleep');
  change('empty', ['decisions', 0, 'finding'], '');
  change('a circle', ['teams', 1, 'parent'], 'south');
  return broken;
}
