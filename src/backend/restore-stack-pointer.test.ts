import { PGlite } from '@electric-sql/pglite';
import { expect, it } from 'vitest';
import { restoreStackPointer } from './restore-stack-pointer';

/** A syntax error costs 7 kB of a stack of 11 MB. */
const ERRORS = 2_000;

it('lets PGlite answer after more errors than its stack would hold', async () => {
  const db = await PGlite.create();
  restoreStackPointer(db);
  let refused = 0;
  for (let i = 0; i < ERRORS; i++) {
    await db.exec('selec').catch(() => (refused += 1));
  }
  expect(refused).toBe(ERRORS);
  expect((await db.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  await db.close();
});
