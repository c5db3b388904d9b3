import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ColumnBound } from '@/data/column-bound';
import { ROW_BOUNDS } from '@/programme/entities/row-bounds';
import { fits } from '@/domain/programme/bounds';
import { FILE_OBJECTS } from '@/domain/programme/schema';
import { valuesBeyond, valuesWithin } from '@tests/support/bound-values';
import { type Connection, everyDatabase, refusal, undone } from '@tests/support/database';
import { type CatalogueColumn, columnsOf, taken, takenWithin, unstamped } from './catalogue';

let databases: Connection[] = [];
beforeAll(async () => {
  databases = await everyDatabase();
});
afterAll(async () => {
  await Promise.all(databases.map((db) => db.close()));
});

const declared = new Map<string, ColumnBound>(
  Object.entries(ROW_BOUNDS).flatMap(([table, columns]) =>
    Object.entries(columns).map(([column, bound]) => [`${table}.${column}`, bound] as const),
  ),
);
/** As JSON writes it. */
const NUL = '\\u0000';
const nameOf = ({ table, column }: CatalogueColumn) => `${table}.${column}`;
const boundOf = (column: CatalogueColumn): ColumnBound => {
  const bound = declared.get(nameOf(column));
  if (!bound) throw new Error(`${nameOf(column)} has no bound`);
  return bound;
};

it('every column of every table has a bound', async () => {
  for (const db of databases) {
    const columns = await columnsOf(db);
    expect(columns.map(nameOf).sort(), db.kind).toEqual([...declared.keys()].sort());
  }
});

it('what the database writes by itself is written by every table', async () => {
  for (const db of databases) expect(await unstamped(db), db.kind).toEqual([]);
});

it('the tables take what the bounds take, and nothing else', async () => {
  for (const db of databases) {
    const puts = (await columnsOf(db)).flatMap((column) => {
      const bound = boundOf(column);
      return [
        ...valuesWithin(bound).map((value) => ({ column, value, right: true })),
        // No driver sends NUL.
        ...valuesBeyond(bound)
          .filter((value) => !said(value).includes(NUL))
          .map((value) => ({ column, value, right: false })),
      ];
    });
    const answers = await taken(db, puts);
    expect(answers.length).toBeGreaterThan(900);
    const wrong = puts.filter(({ right }, at) => answers[at] !== right);
    expect(
      wrong.map(
        ({ column, value, right }) => `${nameOf(column)} ${right ? 'refuses' : 'takes'} ${said(value)}`,
      ),
      db.kind,
    ).toEqual([]);
  }
});

it.each(['programmes_ends_on_check', 'measures_ritual_rule_check', 'observations_n_check'])(
  'without %s a column is too wide',
  async (name) => {
    for (const db of databases) {
      const wide = await undone(db, async () => {
        const [table = ''] = name.split('_');
        await db.exec(`alter table public.${table} drop constraint ${name}`);
        const columns = (await columnsOf(db)).filter((each) => each.table === table);
        const puts = columns.flatMap((column) =>
          valuesBeyond(boundOf(column))
            .filter((value) => !said(value).includes(NUL))
            .map((value) => ({ column, value })),
        );
        return takenWithin(db, puts);
      });
      expect(wide, db.kind).toContain(true);
    }
  },
);

it('the values put to all of them are what they are said to be', () => {
  for (const [name, bound] of declared) {
    if (['id', 'stamp', 'moment', 'object'].includes(bound.kind)) continue;
    const judged = bound as Parameters<typeof fits>[0];
    for (const value of valuesWithin(bound))
      expect(fits(judged, value), `${name}: ${said(value)}`).toBe(true);
    for (const value of valuesBeyond(bound))
      expect(fits(judged, value), `${name}: ${said(value)}`).toBe(false);
  }
});

/** Where the programme file says what a table holds; by itself, it says it in the same words. */
const IN_FILE: Readonly<Record<string, keyof typeof FILE_OBJECTS>> = {
  programmes: 'programme',
  teams: 'teams',
  blackout_periods: 'blackouts',
  strategic_goals: 'goals',
  target_behaviours: 'behaviours',
  framework_conditions: 'conditions',
  effects: 'effects',
  effect_ratings: 'ratings',
  measures: 'measures',
  measure_expectations: 'expected',
  sessions: 'sessions',
  session_attendance: 'attendance',
  indicators: 'indicators',
  observations: 'observations',
  stakeholders: 'stakeholders',
  decisions: 'decisions',
};
/** Other words, or an object of its own. */
const OTHER_WORDS: Readonly<Record<string, readonly [object: keyof typeof FILE_OBJECTS, field: string]>> = {
  'target_behaviours.from_text': ['behaviours', 'from'],
  'target_behaviours.to_text': ['behaviours', 'to'],
  'framework_conditions.espoused_text': ['conditions', 'espoused'],
  'framework_conditions.in_use_text': ['conditions', 'inUse'],
  'effects.evidence_kind': ['evidence', 'kind'],
  'effects.evidence_on': ['evidence', 'on'],
  'effects.evidence_note': ['evidence', 'note'],
  'effect_ratings.rater_group': ['ratings', 'group'],
  'measures.owner_name': ['measures', 'owner'],
  'measures.ritual_rule': ['ritual', 'rule'],
  'measures.ritual_at': ['ritual', 'at'],
  'measures.ritual_minutes': ['ritual', 'minutes'],
  'measures.reaction_mean': ['reaction', 'mean'],
  'measures.reaction_n': ['reaction', 'n'],
  'measures.learning_before': ['learning', 'before'],
  'measures.learning_after': ['learning', 'after'],
  'measures.learning_n': ['learning', 'n'],
  'decisions.finding_id': ['decisions', 'finding'],
  'decisions.owner_name': ['decisions', 'owner'],
  'decisions.score_at_decision': ['decisions', 'score'],
};
/** Names a file may leave out, because the key stands for them. */
const KEY_STANDS_FOR = new Set(['', ' \t\u3000']);
/** Of the table alone. */
const NOT_IN_FILE = ['id', 'stamp', 'moment', 'object'];
const camel = (column: string) => column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

describe('the programme file takes what the tables take', () => {
  const judged = [...declared].filter(
    ([name, bound]) =>
      (name.split('.')[0] ?? '') in IN_FILE &&
      !NOT_IN_FILE.includes(bound.kind) &&
      // Where teams are is the organisation's affair.
      !/\.(position|measure_kind|holidays)$/.test(name),
  );

  it('in the same places', () => {
    expect(judged.length).toBeGreaterThan(80);
    expect(judged.filter(([name]) => fieldOf(name) === undefined).map(([name]) => name)).toEqual([]);
  });

  it.each(judged)('%s', (name, bound) => {
    const field = fieldOf(name);
    for (const value of valuesWithin(bound)) expect(field?.safeParse(value).success, said(value)).toBe(true);
    for (const value of valuesBeyond(bound)) {
      const left = bound.kind === 'text' && name !== 'programmes.name' && KEY_STANDS_FOR.has(String(value));
      expect(field?.safeParse(value).success, said(value)).toBe(left);
    }
  });
});

function fieldOf(name: string) {
  const [table = '', column = ''] = name.split('.');
  const [object, field] = OTHER_WORDS[name] ?? [IN_FILE[table], camel(column)];
  if (object === undefined) return undefined;
  const shape: Partial<Record<string, { safeParse: (value: unknown) => { success: boolean } }>> =
    FILE_OBJECTS[object].shape;
  return shape[field];
}

function said(value: unknown): string {
  return JSON.stringify(value).slice(0, 60);
}

it('nothing beyond a bound comes in through a row either', async () => {
  for (const db of databases) {
    const refused = await undone(db, async () => {
      try {
        await db.exec("update public.programmes set ends_on = '9999-12-31'");
      } catch (error) {
        return refusal(error).code;
      }
      return 'taken';
    });
    expect(refused, db.kind).toBe('23514');
  }
});
