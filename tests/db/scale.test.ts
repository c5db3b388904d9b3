import { afterAll, beforeAll, expect, it } from 'vitest';
import { asPersona, type Connection, everyDatabase, literal } from '@tests/support/database';
import { buildBehaviour, buildCondition, buildEffect, buildProgramme } from '@tests/support/builders';
import { MISSING } from '@tests/support/personas';
import { newProgramme } from '@tests/support/new-programme';
import { newOrganisation } from './stored-programme';

const BEHAVIOURS = 20;
const CONDITIONS = 150;
const CELLS = BEHAVIOURS * CONDITIONS;

const document = buildProgramme({
  behaviours: Array.from({ length: BEHAVIOURS }, (_, i) => buildBehaviour({ key: `b${i}` })),
  conditions: Array.from({ length: CONDITIONS }, (_, i) => buildCondition({ key: `c${i}` })),
  effects: Array.from({ length: CELLS }, (_, i) =>
    buildEffect({
      condition: `c${i % CONDITIONS}`,
      behaviour: `b${Math.floor(i / CONDITIONS)}`,
      inUse: -2,
      ratings: [{ group: 'hr', value: -2 }],
    }),
  ),
});

let databases: Connection[] = [];
beforeAll(async () => {
  databases = await everyDatabase();
});
afterAll(async () => {
  await Promise.all(databases.map((db) => db.close()));
});

/** Rows the current transaction has read, by whatever way, foreign keys included. */
async function rowsRead(db: Connection): Promise<number> {
  const [row] = await db.query<{ read: string }>(
    `select sum(seq_tup_read + idx_tup_fetch) as read from pg_stat_xact_user_tables`,
  );
  return Number(row?.read);
}

/**
 * A database without statistics must not go through a whole programme for each of its rows: reading is counted, which
 * tells the same on every machine.
 */
it('imports and loads thousands of cells by reading each row a few times', async () => {
  for (const db of databases) {
    const organisation = literal(await newOrganisation(db, 'stranger'));
    await asPersona(db, 'stranger', async () => {
      await db.exec(`select ${newProgramme(organisation, literal(MISSING), document)}`);
      const written = await rowsRead(db);
      // A cell asks for its behaviour and its condition, which may be looked for among all of them; a rating finds its
      // cell at once.
      expect(written, `${db.kind}, import`).toBeLessThan((BEHAVIOURS + CONDITIONS + 3) * CELLS);

      const load = `select jsonb_array_length(public.load_programmes(${organisation}, $1) #> '{programmes,0,effects}') as cells`;
      expect(await db.query(load, [MISSING])).toEqual([{ cells: CELLS }]);
      // Cells and ratings once each.
      expect((await rowsRead(db)) - written, `${db.kind}, load`).toBeLessThan(4 * CELLS);
    });
  }
});
