import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Connection, openPglite, openPostgres } from '@tests/support/database';
import { EQUIVALENT } from './equivalent-mutants';
import {
  namesReaching,
  organisationConditions,
  type OrganisationMutant,
  organisationMutants,
} from './organisation-mutants';
import type { Probe } from './probe';
import { FUNCTIONS } from './rights';
import { beginToSee, see, type Seen, UNPREPARED } from './seen';
import { addTwin, inState, prepare, type State, STATES } from './twin';
import { probesIn } from './twin-probes';

/**
 * Ids belong to an organisation, so another one may hold a row for every row of this one, each with the same id. What
 * anybody does in an organisation, and what he is told, must be the same whether it has such a twin or not; and the twin
 * keeps every byte. On one database, the quicker one where there are two: what is asked is the same on both.
 */
let db: Connection;
let close: () => Promise<void>;
const alone = new Map<State, Seen[]>();
const beside = new Map<State, Seen[]>();

async function seeAll(state: State, mirrored = false): Promise<Seen[]> {
  const seen: Seen[] = [];
  await inState(db, state, async () => {
    for (const probe of probesIn(state)) seen.push(await see(db, probe, mirrored));
  });
  return seen;
}

beforeAll(async () => {
  const postgres = await openPostgres();
  db = postgres ? await postgres.connect() : await openPglite();
  close = async () => {
    await db.close();
    await postgres?.drop();
  };
  await db.exec('begin');
  await prepare(db);
  await beginToSee(db);
});
afterAll(() => close());

/** A probe that cannot be prepared would show nothing. */
const unprepared = (state: State, seen: readonly Seen[]) =>
  probesIn(state).filter((_, i) => seen[i]?.answer === UNPREPARED);

const asAlone = (seen: Seen, before: Seen | undefined) =>
  seen.untouched && seen.answer === before?.answer && seen.here === before.here;

describe('an organisation beside its twin', () => {
  it.each(STATES)('%s: comes through first without one', async (state) => {
    const seen = await seeAll(state);
    alone.set(state, seen);
    expect(unprepared(state, seen)).toEqual([]);
    expect(seen.some(({ refused }) => !refused)).toBe(true);
  });

  it('gets one', async () => {
    await addTwin(db);
  });

  it.each(STATES)('%s: is told the same, holds the same, and leaves the twin alone', async (state) => {
    beside.set(state, await seeAll(state));
    const before = alone.get(state);
    const wrong = probesIn(state).flatMap(({ name, sql }, i) => {
      const seen = beside.get(state)?.[i];
      return seen && asAlone(seen, before?.[i]) ? [] : [{ name, sql, alone: before?.[i], beside: seen }];
    });
    expect(wrong).toEqual([]);
  });

  it('is left alone by whoever does the same in the twin', async () => {
    const seen = await seeAll('as it is', true);
    expect(unprepared('as it is', seen)).toEqual([]);
    expect(probesIn('as it is').filter((_, i) => seen[i]?.untouched !== true)).toEqual([]);
  });

  it('every function of the API is called by somebody who comes through', () => {
    const seen = alone.get('as it is') ?? [];
    const through = probesIn('as it is').filter((_, i) => seen[i]?.refused === false);
    const uncalled = Object.keys(FUNCTIONS).filter(
      (name) => name.startsWith('public.') && !through.some(({ sql }) => sql.includes(`${name}(`)),
    );
    expect(uncalled).toEqual([]);
  });
});

/** What is tried in a state and reaches a function, the likeliest first; of a trigger all that changes rows, too. */
function likeliestFirst(state: State, { trigger }: OrganisationMutant, names: readonly string[]) {
  const seen = beside.get(state);
  const rank = ({ sql, kind }: Probe) => {
    const at = names.findIndex((name) => sql.includes(`${name}(`) || sql.includes(`${name} `));
    return at === -1 && trigger && kind === 'outcome' ? names.length : at;
  };
  return probesIn(state)
    .map((probe, i): [Probe, Seen | undefined] => [probe, seen?.[i]])
    .filter(([probe]) => rank(probe) !== -1)
    .toSorted(([a], [b]) => rank(a) - rank(b));
}

/** A call that comes out otherwise than it does without the mutation. */
async function noticed(mutant: OrganisationMutant, probes: readonly [Probe, Seen | undefined][]) {
  await db.exec('savepoint mutant');
  try {
    await db.exec(mutant.sql);
    for (const [probe, before] of probes) if (!asAlone(await see(db, probe), before)) return probe;
    return null;
  } finally {
    await db.exec('rollback to savepoint mutant; release savepoint mutant');
  }
}

describe('the organisation dropped from a condition is noticed', () => {
  const all: OrganisationMutant[] = [];
  const isOf = (name: string) => (mutant: string) =>
    mutant.startsWith(`${name.replace('public.', '')}(`) || mutant.startsWith(`${name}(`);

  it('there are many', async () => {
    all.push(...(await organisationMutants(db)));
    console.log(`${all.length} conditions name an organisation, ${Object.keys(EQUIVALENT).length} need not`);
    expect(all.length).toBeGreaterThan(100);
    expect(all.filter(({ name }) => !Object.keys(FUNCTIONS).some((fn) => isOf(fn)(name)))).toEqual([]);
  });

  it.each(Object.keys(FUNCTIONS))('in %s', async (fn) => {
    const reaching = await namesReaching(db);
    // What has noticed one may well notice another. PGlite, which knows no timeout, keeps to the order.
    const telling = new Set<Probe>();
    let alive = all.filter(({ name }) => isOf(fn)(name));
    for (const state of STATES) {
      if (alive.length === 0) break;
      await inState(db, state, async () => {
        const still: OrganisationMutant[] = [];
        for (const mutant of alive) {
          const probes = likeliestFirst(state, mutant, reaching(mutant.fn));
          const by = await noticed(
            mutant,
            probes.toSorted(([a], [b]) => Number(telling.has(b)) - Number(telling.has(a))),
          );
          if (by === null) still.push(mutant);
          else if (db.kind === 'PostgreSQL') telling.add(by);
        }
        alive = still;
      });
    }
    const known = Object.keys(EQUIVALENT).filter(isOf(fn));
    expect(alive.map(({ name }) => name).sort()).toEqual(known.sort());
  });

  it('conditions are found in every form they are written in', () => {
    const found = (text: string) => organisationConditions(text).map((condition) => condition.text);
    expect(
      found(`where o.organisation_id = p_organisation_id and x.id = o.id and p_organisation_id = any (array(select
        private.my_organisations_as('owner'))) and o.id = any (array(select private.my_organisations())) or
        m.organisation_id = o.id and o.id = new.organisation_id and l.organisation_id = $1`),
    ).toEqual([
      'o.organisation_id = p_organisation_id',
      "p_organisation_id = any (array(select\n        private.my_organisations_as('owner')))",
      'o.id = any (array(select private.my_organisations()))',
      'm.organisation_id = o.id',
      'o.id = new.organisation_id',
      'l.organisation_id = $1',
    ]);
  });
});
