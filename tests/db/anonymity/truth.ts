import fc from 'fast-check';

/*
 * An organisation as it really is: who belongs to which team, what they did in each period. What is stored of it are
 * headcounts, which may be missing or wrong, and readings, of which some come late or never.
 */

export const PERIODS = 3;
export const MOST_TEAMS = 8;

/** How many people the headcount of a team says it has. */
export type Stating = 'all' | 'nothing' | 'zero' | 'own';

export interface TrueTeam {
  /** Index of the team above, null for none; always smaller than its own. */
  parent: number | null;
  /** Those who belong to it and to no team below it. */
  people: number;
  stating: Stating;
  /** Whether there are readings of the team itself. */
  isMeasured: boolean;
  /** By period: what its own people did, as a sum over cases; no cases, no sum. */
  done: readonly { sum: number; cases: number }[];
  /** By period: whether the reading is there from the beginning, comes later or never. */
  arrives: readonly ('first' | 'late' | 'never')[];
}

/** What becomes of the organisation between one look at its pages and the next. */
export type Event =
  | { kind: 'late'; period: number }
  | { kind: 'deleted'; team: number; period: number }
  | { kind: 'stated'; team: number }
  | { kind: 'grown'; team: number; by: number }
  | { kind: 'moved'; team: number; to: number | null }
  | { kind: 'founded'; below: number; people: number }
  | { kind: 'measured again'; coarse: boolean; quarter: boolean }
  | { kind: 'asked for more'; by: number };

export interface Truth {
  least: number;
  /** Readings say on how many cases they stand. */
  isCounted: boolean;
  /** Cases are answers people gave about themselves. */
  isSelfReported: boolean;
  teams: readonly TrueTeam[];
  /** What happens before the second look, before the third … */
  events: readonly (readonly Event[])[];
}

const team = fc.record({
  up: fc.option(fc.nat(20), { freq: 6 }),
  people: fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 1, max: 6 }) },
    { weight: 3, arbitrary: fc.integer({ min: 7, max: 24 }) },
    { weight: 1, arbitrary: fc.constant(0) },
  ),
  stating: fc.oneof(
    { weight: 6, arbitrary: fc.constant<Stating>('all') },
    { weight: 2, arbitrary: fc.constant<Stating>('nothing') },
    { weight: 1, arbitrary: fc.constantFrom<Stating>('zero', 'own') },
  ),
  isMeasured: fc.boolean(),
  done: fc.array(
    fc.record({
      sum: fc.integer({ min: 1, max: 1_000_000 }),
      cases: fc.oneof(
        { weight: 4, arbitrary: fc.integer({ min: 1, max: 30 }) },
        { weight: 1, arbitrary: fc.constant(0) },
      ),
    }),
    { minLength: PERIODS, maxLength: PERIODS },
  ),
  arrives: fc.array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constant<'first' | 'late' | 'never'>('first') },
      { weight: 2, arbitrary: fc.constant<'first' | 'late' | 'never'>('late') },
      { weight: 1, arbitrary: fc.constant<'first' | 'late' | 'never'>('never') },
    ),
    { minLength: PERIODS, maxLength: PERIODS },
  ),
});

const number = fc.nat(MOST_TEAMS);
const event: fc.Arbitrary<Event> = fc.oneof(
  fc.record({ kind: fc.constant('late' as const), period: fc.nat(PERIODS - 1) }),
  fc.record({ kind: fc.constant('late' as const), period: fc.nat(PERIODS - 1) }),
  fc.record({ kind: fc.constant('deleted' as const), team: number, period: fc.nat(PERIODS - 1) }),
  fc.record({ kind: fc.constant('stated' as const), team: number }),
  fc.record({ kind: fc.constant('grown' as const), team: number, by: fc.integer({ min: -8, max: 20 }) }),
  fc.record({ kind: fc.constant('moved' as const), team: number, to: fc.option(number) }),
  fc.record({
    kind: fc.constant('founded' as const),
    below: number,
    people: fc.integer({ min: 1, max: 20 }),
  }),
  fc.record({ kind: fc.constant('measured again' as const), coarse: fc.boolean(), quarter: fc.boolean() }),
  fc.record({ kind: fc.constant('asked for more' as const), by: fc.integer({ min: 1, max: 6 }) }),
);

const truths: fc.Arbitrary<Truth> = fc
  .record({
    least: fc.constantFrom(3, 5, 7, 7, 10),
    isCounted: fc.oneof(
      { weight: 4, arbitrary: fc.constant(true) },
      { weight: 1, arbitrary: fc.constant(false) },
    ),
    isSelfReported: fc.oneof(
      { weight: 5, arbitrary: fc.constant(false) },
      { weight: 1, arbitrary: fc.constant(true) },
    ),
    drafts: fc.array(team, { minLength: 2, maxLength: MOST_TEAMS }),
    events: fc.array(fc.array(event, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 }),
  })
  .map(({ drafts, least, isCounted, isSelfReported, events }): Truth => {
    const parents = drafts.map(({ up }, i) => (up === null || i === 0 ? null : up % i));
    const isAbove = (i: number) => parents.includes(i);
    const descendants = (i: number): number[] =>
      parents.flatMap((parent, child) => (parent === i ? [child, ...descendants(child)] : []));
    // Who has no cases can be known only by a reading that says so, or by the readings that make up another completely.
    const mayHaveNone = (i: number, period: number) =>
      isCounted &&
      (drafts[i]?.isMeasured ?? false) &&
      drafts[i]?.arrives.includes('first') === true &&
      descendants(i).every((t) => drafts[t]?.isMeasured && drafts[t].arrives[period] === 'first');
    const teams = drafts.map(({ people, stating, isMeasured, done, arrives }, i): TrueTeam => {
      // Whose size nobody has said is taken for fewer than the smallest team shown; larger ones only hide more.
      const isSmall = stating === 'nothing' || stating === 'zero';
      const few = stating === 'zero' && !isMeasured ? 0 : Math.min(people, least - 1);
      const count = isSmall ? (isMeasured && !isAbove(i) ? Math.max(few, 1) : few) : people;
      return {
        parent: parents[i] ?? null,
        people: count,
        stating,
        // Without cases every reading counts alike, which no sum over several teams does.
        isMeasured: isMeasured && (isCounted || !isAbove(i)),
        done: done.map(({ sum, cases }, period) =>
          count === 0 || (cases === 0 && mayHaveNone(i, period))
            ? { sum: 0, cases: 0 }
            : { sum, cases: isCounted ? Math.max(cases, 1) : 1 },
        ),
        arrives,
      };
    });
    return { least, isCounted, isSelfReported: isSelfReported && isCounted, teams, events };
  });

/** Always the same organisations, so that what is red stays red until it is mended. */
const SEED = 20261129;

export const organisations = (from: number, count: number): Truth[] =>
  Array.from({ length: count }, (_, i) =>
    fc.sample(fc.noBias(truths), { numRuns: 1, seed: SEED + from + i }),
  ).flat();
