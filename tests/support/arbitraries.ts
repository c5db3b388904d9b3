import fc from 'fast-check';
import type { ColumnBound } from '@/data/column-bound';
import { addDays } from '@/domain/calendar/days';
import { periodOf } from '@/domain/calendar/periods';
import * as model from '@/domain/programme/model';
import type { IsoDate, ProgrammeModel, Rating, Scale } from '@/domain/programme/model';
import { ENTITIES } from '@/programme/entities/entities';
import type { FieldsOf } from '@/programme/entities/entity';

/** Keys as people write them, and the ones that trip up code which uses plain objects as maps. */
const key = fc.oneof(
  { weight: 6, arbitrary: fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,12}$/) },
  { weight: 1, arbitrary: fc.constantFrom('constructor', 'toString', 'hasOwnProperty', '1', 'a'.repeat(64)) },
);
const keys = (max: number, min = 0) => fc.uniqueArray(key, { minLength: min, maxLength: max });

const clean = (text: string) => text.replaceAll(/[^\P{Cc}\t\n\r]|\p{Cs}/gu, '');
export const text = fc.string({ unit: 'grapheme', maxLength: 30 }).map(clean);
export const title = text.map((t) => (t.trim() === '' ? 'Title' : t));

export const scale: fc.Arbitrary<Scale> = fc.constantFrom(1, 2, 3, 4, 5);
export const rating: fc.Arbitrary<Rating> = fc.constantFrom(-3, -2, -1, 0, 1, 2, 3);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

/** Dates of a few years around 2026, so that measures overlap often. */
export const isoDate: fc.Arbitrary<IsoDate> = fc
  .integer({ min: 0, max: 1200 })
  .map((days) => addDays('2025-01-01', days));
/** A day that has been: of periods still to come there are no readings. */
const pastDate = fc.integer({ min: 0, max: 600 }).map((days) => addDays('2025-01-01', days));
const span = fc
  .record({ startsOn: maybe(isoDate), days: maybe(fc.integer({ min: 0, max: 400 })) })
  .map(({ startsOn, days }) => ({
    startsOn,
    endsOn: days === null ? null : addDays(startsOn ?? '2026-01-05', days),
  }));
const amount = (max: number) =>
  fc.oneof(
    fc.integer({ min: 0, max }),
    fc.double({ min: 0, max, noNaN: true }).map((value) => value + 0),
  );

/** References are drawn as numbers and become keys once the keys are known, which keeps shrinking effective. */
const picks = fc.array(fc.nat(), { maxLength: 4 });
const pick = (from: readonly string[], indices: readonly number[]): string[] => [
  ...new Set(indices.flatMap((i) => (from.length === 0 ? [] : (from[i % from.length] ?? [])))),
];

/**
 * Fields that are one column with a text, a number or one of several words, drawn as their descriptions say. The others
 * are left to the caller: days that belong together, references, lists.
 */
function columnFields<Row, Model>(
  fields: FieldsOf<Row, Model>,
): {
  [Name in keyof Model]: fc.Arbitrary<Model[Name]>;
} {
  const drawn: Partial<Record<keyof Model, fc.Arbitrary<unknown>>> = {};
  for (const name in fields) {
    const { bounds, blank } = fields[name];
    const [bound, ...others] = Object.values<ColumnBound | undefined>(bounds);
    const values = bound === undefined || others.length > 0 ? null : valuesOf(bound);
    if (values) drawn[name] = Object.values(blank).includes(null) ? maybe(values) : values;
  }
  // What is left out stands in for itself where the record is made.
  return drawn as { [Name in keyof Model]: fc.Arbitrary<Model[Name]> };
}

function valuesOf(bound: ColumnBound): fc.Arbitrary<unknown> | null {
  if (bound.kind === 'text') return bound.filled ? title : text;
  if (bound.kind === 'choice') return fc.constantFrom(...bound.of);
  if (bound.kind !== 'number') return null;
  const max = Math.min(bound.max, 1000);
  return bound.whole ? fc.integer({ min: bound.min, max }) : amount(max);
}

const programme = fc
  .record({ name: title, strategy: text, status: fc.constantFrom(...model.PROGRAMME_STATUSES), span })
  .map(({ span: dates, ...rest }) => ({ ...rest, ...dates }));
const teamBody = fc.record({ name: title, headcount: maybe(fc.nat(400)), parentPick: maybe(fc.nat()) });
const behaviourBody = fc.record({
  ...columnFields(ENTITIES.behaviours),
  goalPicks: picks,
  teamPicks: picks,
});
const conditionBody = fc.record(columnFields(ENTITIES.conditions));
const cellBody = fc.record({
  espoused: maybe(rating),
  inUse: maybe(rating),
  rationale: text,
  confidence: fc.constantFrom(...model.CONFIDENCES),
  evidence: maybe(
    fc
      .record({ kind: maybe(fc.constantFrom(...model.EVIDENCE_KINDS)), on: maybe(isoDate), note: text })
      .filter(({ kind, on, note }) => kind !== null || on !== null || note !== ''),
  ),
  ratings: fc.array(fc.record({ group: fc.constantFrom(...model.RATER_GROUPS), value: rating }), {
    maxLength: 6,
  }),
});
/** Entities of one kind: unique keys, each with a body. */
const keyed = <T>(body: fc.Arbitrary<T>, max: number) =>
  keys(max).chain((names) => fc.tuple(...names.map((name) => body.map((rest) => ({ key: name, ...rest })))));

/** Quarters of an hour of these years; some sessions end at midnight or run over several days. */
const wallClock = (quarters: number) => {
  const [hour, quarter] = [Math.floor((quarters % 96) / 4), quarters % 4];
  const time = `${String(hour).padStart(2, '0')}:${String(quarter * 15).padStart(2, '0')}`;
  return `${addDays('2025-01-01', Math.floor(quarters / 96))}T${time}`;
};
const sessionBody = fc
  .record({
    ...columnFields(ENTITIES.sessions),
    from: fc.integer({ min: 0, max: 1200 * 96 }),
    takes: fc.oneof(fc.integer({ min: 1, max: 32 }), fc.integer({ min: 1, max: 400 })),
    timeZone: fc.constantFrom('Europe/Berlin', 'Europe/London', 'America/Argentina/Buenos_Aires', 'UTC'),
  })
  .map(({ from, takes, ...rest }) => ({
    ...rest,
    startsAt: wallClock(from),
    endsAt: wallClock(from + takes),
  }));
const attendanceBody = fc
  .record({ teamPick: fc.nat(), invited: fc.nat(40), attended: fc.nat(40), dropped: fc.nat(5) })
  .map(({ dropped, ...rest }) => ({ ...rest, completed: Math.max(0, rest.attended - dropped) }));
const evaluationBody = fc.record({
  reaction: maybe(fc.record({ mean: fc.integer({ min: 1, max: 5 }), n: fc.integer({ min: 5, max: 60 }) })),
  learning: maybe(fc.record({ before: fc.nat(100), after: fc.nat(100), n: fc.integer({ min: 5, max: 60 }) })),
  behaviourPick: maybe(fc.nat()),
  resultsPick: maybe(fc.nat()),
});
const blackoutBody = fc
  .record({ title, startsOn: isoDate, days: fc.integer({ min: 0, max: 20 }), teamPicks: picks })
  .map(({ days, ...rest }) => ({ ...rest, endsOn: addDays(rest.startsOn, days) }));
const measureBody = fc.record({
  ...columnFields(ENTITIES.measures),
  behaviourPicks: picks,
  conditionPicks: picks,
  teamPicks: picks,
  span,
  hoursPerHead: maybe(amount(200)),
  cost: maybe(amount(500_000)),
  owner: text,
  afterPicks: picks,
  effortDays: maybe(amount(200)),
  expectedPicks: fc.array(fc.tuple(fc.nat(), fc.nat(), rating), { maxLength: 3 }),
  ritual: maybe(
    fc.record({
      rule: fc.constantFrom(
        'FREQ=WEEKLY;BYDAY=MO',
        'FREQ=MONTHLY;BYDAY=1TU',
        'FREQ=DAILY;INTERVAL=2;COUNT=8',
      ),
      at: fc.constantFrom('00:00', '08:30', '23:59'),
      minutes: fc.integer({ min: 1, max: 1440 }),
    }),
  ),
  sessions: keyed(
    fc
      .tuple(sessionBody, fc.array(attendanceBody, { maxLength: 2 }))
      .map(([session, attended]) => ({ ...session, attended })),
    3,
  ),
  evaluation: maybe(evaluationBody),
});
/** Weeks of readings that stay about one level and then about others, as behaviour does that shifts, lasts or fades. */
const series = fc
  .record({
    // Few teams and behaviours, so that series meet.
    teamPick: fc.nat(1),
    from: fc.nat(3),
    stretches: fc.array(
      fc.record({
        weeks: fc.constantFrom(10, 13, 30),
        level: fc.constantFrom(30, 70),
        wave: fc.integer({ min: 0, max: 5 }),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    n: maybe(fc.nat(500)),
  })
  .map(({ teamPick, from, stretches, n }) =>
    stretches
      .flatMap(({ weeks, level, wave }) =>
        Array.from({ length: weeks }, (_, i) => level + (i % 2 === 0 ? wave : -wave)),
      )
      .map((value, week) => ({ teamPick, period: addDays('2025-01-06', 7 * (from + week)), value, n })),
  );
const readings = fc.oneof(
  fc.array(fc.record({ teamPick: fc.nat(), period: pastDate, value: amount(1000), n: maybe(fc.nat(500)) }), {
    maxLength: 8,
  }),
  { weight: 3, arbitrary: fc.array(series, { maxLength: 3 }).map((several) => several.flat()) },
);
const indicatorBody = fc
  .record({
    behaviourPick: fc.nat(1),
    title,
    unit: text,
    direction: fc.constantFrom(...model.DIRECTIONS),
    kind: fc.constantFrom(...model.INDICATOR_KINDS),
    // Weeks most often: of longer periods, few of the weeks drawn remain.
    cadence: fc.constantFrom('week', 'week', ...model.CADENCES),
    baselineUntil: maybe(
      fc.oneof(
        isoDate,
        fc.integer({ min: 60, max: 120 }).map((days) => addDays('2025-01-01', days)),
      ),
    ),
    target: maybe(amount(1000)),
    quantity: fc.oneof(fc.constant(''), title),
    bounded: fc.constantFrom(null, false),
    selfReported: fc.boolean(),
    observations: readings,
  })
  // A reading is of a whole period.
  .map(({ observations, cadence, ...rest }) => ({
    ...rest,
    cadence,
    observations: observations.map((each) => ({ ...each, period: periodOf(each.period, cadence) })),
  }));
const stakeholderBody = fc.record({
  ...columnFields(ENTITIES.stakeholders),
  // What has none is shown by its key.
  role: title,
  measurePicks: picks,
});
const decision = fc
  .record({
    rule: fc.constantFrom('C01', 'C03', 'G08', 'P03', 'S04'),
    subjects: fc.array(key, { maxLength: 3 }),
    status: fc.constantFrom(...model.DECISION_STATUSES),
    reason: text,
    owner: text,
    reviewOn: maybe(isoDate),
    score: maybe(amount(100)),
  })
  .map(({ rule, subjects, ...rest }) => ({ finding: [rule, ...subjects].join('/'), ...rest }));

/** An evaluation that says nothing is none. */
function evaluationFrom(
  drawn:
    | ({ behaviourPick: number | null; resultsPick: number | null } & Pick<
        model.Evaluation,
        'reaction' | 'learning'
      >)
    | null,
  indicators: readonly string[],
): model.Evaluation | null {
  if (drawn === null) return null;
  const { behaviourPick, resultsPick, reaction, learning } = drawn;
  const of = (at: number | null) => (at === null ? null : (pick(indicators, [at])[0] ?? null));
  const evaluation = { reaction, learning, behaviour: of(behaviourPick), results: of(resultsPick) };
  return Object.values(evaluation).every((level) => level === null) ? null : evaluation;
}

/** One per value of `by`: the first. */
function firstOf<T>(items: readonly T[], by: (item: T) => string): T[] {
  return [...new Map(items.toReversed().map((item) => [by(item), item])).values()].toReversed();
}

export interface ProgrammeSizes {
  teams: number;
  behaviours: number;
  conditions: number;
  measures: number;
}

/**
 * Whole programmes as parseProgramme returns them: any shape within the limits, all references valid, titles given.
 * `sizes` caps the number of entities; density of the matrix varies from empty to full.
 */
export function aProgrammeModel(sizes: Partial<ProgrammeSizes> = {}): fc.Arbitrary<ProgrammeModel> {
  const max = { teams: 4, behaviours: 5, conditions: 6, measures: 6, ...sizes };
  return fc
    .record({
      programme,
      teams: keyed(teamBody, max.teams),
      blackouts: keyed(blackoutBody, 3),
      goals: keyed(fc.record({ title }), 4),
      behaviours: keyed(behaviourBody, max.behaviours),
      conditions: keyed(conditionBody, max.conditions),
      cells: fc.array(fc.tuple(fc.nat(), fc.nat(), cellBody), { maxLength: max.behaviours * max.conditions }),
      measures: keyed(measureBody, max.measures),
      indicators: keyed(indicatorBody, 4),
      stakeholders: keyed(stakeholderBody, 5),
      decisions: fc.uniqueArray(decision, { maxLength: 3, selector: (d) => d.finding }),
    })
    .map(
      ({
        programme,
        teams,
        blackouts,
        goals,
        behaviours,
        conditions,
        cells,
        measures,
        indicators,
        stakeholders,
        decisions,
      }) => {
        const names = {
          teams: teams.map((t) => t.key),
          goals: goals.map((g) => g.key),
          behaviours: behaviours.map((b) => b.key),
          conditions: conditions.map((c) => c.key),
          measures: measures.map((m) => m.key),
          // An indicator of a behaviour that is not there is left out below.
          indicators: behaviours.length > 0 ? indicators.map((i) => i.key) : [],
        };
        const effects = cells.flatMap(([c, b, body]) => {
          const [condition] = pick(names.conditions, [c]);
          const [behaviour] = pick(names.behaviours, [b]);
          return condition === undefined || behaviour === undefined
            ? []
            : [{ condition, behaviour, ...body }];
        });
        return {
          programme,
          teams: teams.map(({ parentPick, ...rest }, i) => ({
            ...rest,
            // Parents come before their children: no circle can arise.
            parent: parentPick === null ? null : (pick(names.teams.slice(0, i), [parentPick])[0] ?? null),
          })),
          blackouts: blackouts.map(({ teamPicks, ...rest }) => ({
            ...rest,
            teams: pick(names.teams, teamPicks),
          })),
          goals,
          behaviours: behaviours.map(({ goalPicks, teamPicks, ...rest }) => ({
            ...rest,
            goals: pick(names.goals, goalPicks),
            teams: pick(names.teams, teamPicks),
          })),
          conditions,
          effects: firstOf(effects, (e) => JSON.stringify([e.condition, e.behaviour])),
          measures: measures.map(
            (
              {
                behaviourPicks,
                conditionPicks,
                teamPicks,
                afterPicks,
                expectedPicks,
                span: dates,
                sessions,
                evaluation,
                ...rest
              },
              i,
            ) => ({
              ...rest,
              ...dates,
              // Only what stands before it can come before it: no circle can arise.
              after: pick(names.measures.slice(0, i), afterPicks),
              expected: firstOf(
                expectedPicks.flatMap(([c, b, inUse]) => {
                  const [condition] = pick(names.conditions, [c]);
                  const [behaviour] = pick(names.behaviours, [b]);
                  return condition === undefined || behaviour === undefined
                    ? []
                    : [{ condition, behaviour, inUse }];
                }),
                (e) => JSON.stringify([e.condition, e.behaviour]),
              ),
              sessions: (rest.kind === 'training' ? sessions : []).map(({ attended, ...session }) => ({
                ...session,
                attendance: firstOf(
                  attended.flatMap(({ teamPick, ...counts }) =>
                    pick(names.teams, [teamPick]).map((team) => ({ team, ...counts })),
                  ),
                  ({ team }) => team,
                ),
              })),
              evaluation: rest.kind === 'training' ? evaluationFrom(evaluation, names.indicators) : null,
              behaviours: pick(names.behaviours, behaviourPicks),
              conditions: pick(names.conditions, conditionPicks),
              teams: pick(names.teams, teamPicks),
            }),
          ),
          indicators: indicators.flatMap(({ behaviourPick, observations, ...rest }) => {
            const [behaviour] = pick(names.behaviours, [behaviourPick]);
            if (behaviour === undefined) return [];
            const own = observations.flatMap(({ teamPick, ...reading }) =>
              pick(names.teams, [teamPick]).map((team) => ({ team, ...reading })),
            );
            return [{ ...rest, behaviour, observations: firstOf(own, (o) => `${o.team}/${o.period}`) }];
          }),
          stakeholders: stakeholders.map(({ measurePicks, ...rest }) => ({
            ...rest,
            measures: pick(names.measures, measurePicks),
          })),
          decisions,
        };
      },
    );
}
