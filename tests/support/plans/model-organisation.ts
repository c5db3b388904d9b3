import type { MeasureKind, ProgrammeModel } from '@/domain/programme/model';
import { MEASURE_KINDS, RATER_GROUPS } from '@/domain/programme/model';
import { addDays } from '@/domain/calendar/days';
import { buildProgramme } from '@tests/support/builders';
import { FIRST_WEEK } from '@tests/support/series';

/** How much an organisation of ordinary size has entered after two and a half years. */
export const SIZE = { indicators: 10, teams: 10, weeks: 125, behaviours: 20, conditions: 60, measures: 40 };
export const READINGS = SIZE.indicators * SIZE.teams * SIZE.weeks;

const AREAS = 3;
const many = <T>(count: number, make: (n: number) => T): T[] =>
  Array.from({ length: count }, (_, n) => make(n));

const teams = [
  { key: 'all', headcount: 400 },
  ...many(AREAS, (n) => ({ key: `area${n}`, parent: 'all', headcount: 120 })),
  ...many(SIZE.teams, (n) => ({ key: `team${n}`, parent: `area${n % AREAS}`, headcount: 12 + n })),
];

const kindOf = (n: number): MeasureKind => MEASURE_KINDS[n % MEASURE_KINDS.length] ?? 'training';

const sessionsOf = (measure: number) =>
  many(5, (n) => ({
    key: `s${measure}-${n}`,
    startsAt: `${addDays(FIRST_WEEK, 14 * n + measure)}T09:00`,
    endsAt: `${addDays(FIRST_WEEK, 14 * n + measure)}T17:00`,
    timeZone: 'Europe/Berlin',
    place: 'Room 1',
    trainer: 'Somebody',
    capacity: 12,
    attendance: many(3, (t) => ({
      team: `team${(measure + t) % SIZE.teams}`,
      invited: 10,
      attended: 8,
      completed: 7,
    })),
  }));

/** A programme as planners and an import leave it: rated in full, planned, measured every week. */
export function measuredProgrammeOfSize({
  behaviours,
  conditions,
  measures,
  indicators,
  weeks,
}: typeof SIZE): ProgrammeModel {
  return buildProgramme({
    programme: { name: 'Customers first', status: 'active' },
    teams,
    blackouts: many(6, (n) => ({
      key: `x${n}`,
      startsOn: addDays(FIRST_WEEK, 60 * n),
      endsOn: addDays(FIRST_WEEK, 60 * n + 5),
      teams: [`team${n}`],
    })),
    goals: many(8, (n) => ({ key: `g${n}` })),
    behaviours: many(behaviours, (n) => ({
      key: `b${n}`,
      goals: [`g${n % 8}`],
      teams: [`team${n % SIZE.teams}`],
    })),
    conditions: many(conditions, (n) => ({ key: `c${n}` })),
    effects: many(behaviours * conditions, (n) => ({
      condition: `c${n % conditions}`,
      behaviour: `b${Math.floor(n / conditions)}`,
      inUse: -2,
      ratings: n % 4 === 0 ? [{ group: RATER_GROUPS[n % 3] ?? 'hr', value: -2 }] : [],
    })),
    measures: many(measures, (n) => ({
      key: `m${n}`,
      kind: kindOf(n),
      behaviours: [`b${n % behaviours}`, `b${(n + 1) % behaviours}`],
      conditions: [`c${n % conditions}`],
      teams: [`team${n % SIZE.teams}`],
      after: n > 0 ? [`m${n - 1}`] : [],
      expected: [{ condition: `c${n % conditions}`, behaviour: `b${n % behaviours}`, inUse: 2 }],
      sessions: kindOf(n) === 'training' ? sessionsOf(n) : [],
      evaluation:
        kindOf(n) === 'training' ? { reaction: null, learning: null, behaviour: 'i0', results: null } : null,
    })),
    indicators: many(indicators, (n) => ({
      key: `i${n}`,
      behaviour: `b${n % behaviours}`,
      cadence: 'week',
      observations: many(SIZE.teams * weeks, (r) => ({
        team: `team${r % SIZE.teams}`,
        period: addDays(FIRST_WEEK, 7 * Math.floor(r / SIZE.teams)),
        value: 40 + (r % 7),
        n: 20,
      })),
    })),
    stakeholders: many(15, (n) => ({ key: `p${n}`, measures: [`m${n % measures}`] })),
    decisions: many(60, (n) => ({ finding: `C01/c${n % conditions}/b${n % behaviours}/${n}` })),
  });
}
