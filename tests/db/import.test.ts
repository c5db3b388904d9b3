import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseProgramme } from '@/domain/programme/file';
import type { ProgrammeModel } from '@/domain/programme/model';
import { modelRows, packed } from '@/programme/store/model-rows';
import { aProgrammeModel } from '@tests/support/arbitraries';
import {
  become,
  type Connection,
  everyDatabase,
  literal,
  openPostgres,
  refusal,
  undone,
} from '@tests/support/database';
import { organisationId, uuid } from '@tests/support/personas';
import { newProgramme } from '@tests/support/new-programme';
import { ENTRY_NAMES, entryOf, qualified } from '@tests/support/world';
import { brokenRows, fullDocument } from './broken-rows';
import { importModel, inOrder, insertAnything, loadModel, newOrganisation } from './stored-programme';

let databases: Connection[] = [];
beforeAll(async () => {
  databases = await everyDatabase();
});
afterAll(async () => {
  await Promise.all(databases.map((db) => db.close()));
});

const ROOT = join(import.meta.dirname, '..', '..');
const FILES = ['tests/fixtures/programmes', 'supabase/demo'].flatMap((folder) =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.json') && !name.endsWith('.expected.json'))
    .map((name) => join(folder, name)),
);

function readModel(file: string): ProgrammeModel {
  const parsed = parseProgramme(JSON.parse(readFileSync(join(ROOT, file), 'utf8')));
  if (!parsed.ok) throw new Error(`${file} is no programme file`);
  return parsed.model;
}

async function thereAndBack(db: Connection, model: ProgrammeModel): Promise<ProgrammeModel> {
  const organisation = await newOrganisation(db, 'stranger');
  const { programmeId, keptTeams } = await importModel(db, 'stranger', organisation, model);
  expect(keptTeams).toEqual([]);
  return loadModel(db, 'stranger', organisation, programmeId);
}

describe('what is imported comes back', () => {
  it.each(FILES)('%s', async (file) => {
    const model = readModel(file);
    for (const db of databases)
      expect(inOrder(await thereAndBack(db, model)), db.kind).toEqual(inOrder(model));
  });

  it('whatever the file says', async () => {
    for (const db of databases) {
      await fc.assert(
        fc.asyncProperty(aProgrammeModel(), async (model) => {
          expect(inOrder(await thereAndBack(db, model)), db.kind).toEqual(inOrder(model));
        }),
        { numRuns: 30 },
      );
    }
  });
});

/** How many rows the organisation has, over all tables that hold programmes. */
async function rowsOf(db: Connection, organisation: string): Promise<number> {
  const tables = [...new Set(ENTRY_NAMES.map((name) => entryOf(name).table))].filter(
    (table) => !['organisations', 'memberships', 'invitations', 'private.invitation_tokens'].includes(table),
  );
  const counts = tables.map(
    (table) => `(select count(*) from ${qualified(table)} where organisation_id = ${literal(organisation)})`,
  );
  const [row] = await db.query<{ rows: string }>(`select ${counts.join(' + ')} as rows`);
  return Number(row?.rows);
}

describe('all or nothing', () => {
  it('the document that is broken in many ways below is good', async () => {
    for (const db of databases) {
      const organisation = await newOrganisation(db, 'stranger');
      await importModel(db, 'stranger', organisation, fullDocument());
      expect(await rowsOf(db, organisation)).toBe(30);
    }
  });

  it('it is good as objects, too', async () => {
    for (const db of databases) {
      const organisation = await newOrganisation(db, 'stranger');
      const id = randomUUID();
      await insertAnything(db, 'stranger', organisation, modelRows(fullDocument()), id);
      expect(inOrder(await loadModel(db, 'stranger', organisation, id))).toEqual(inOrder(fullDocument()));
    }
  });

  it.each(Object.entries(brokenRows()))('%s', async (what, rows) => {
    // Nobody may plan a measure that is not there.
    const forbidden = /^measure_\w+\.0\.measure_id: leads/.test(what) && !/^measure_indicators/.test(what);
    for (const db of databases) {
      const organisation = await newOrganisation(db, 'stranger');
      const error = await insertAnything(db, 'stranger', organisation, rows).then(() => null, refusal);
      expect(error?.code, db.kind).toBe(forbidden ? '42501' : 'PT400');
      if (!forbidden) expect(error?.message, db.kind).toMatch(/^(import_invalid|team_circle)$/);
      expect(await rowsOf(db, organisation)).toBe(0);
    }
  });

  it('a column that the database alone knows comes in, too, and else has its default', async () => {
    for (const db of databases) {
      await undone(db, async () => {
        await db.exec(`alter table public.strategic_goals add column risk text not null default 'none',
          add column tags text[], add column details jsonb not null default '{}'`);
        const said = { risk: 'some', tags: ['a', 'b'], details: { by: null } };
        const goals = [
          { id: '1', key: 'a', title: 'A', position: 'a0', ...said },
          { id: '2', key: 'b', title: 'B', position: 'a1', ...said, tags: null },
        ];
        const organisation = literal(organisationId('A'));
        const rows = { programmes: [{ name: 'New' }], strategic_goals: goals };
        for (const [programme, tables] of [
          [uuid(1, 1, 7), packed(rows)],
          [uuid(1, 1, 8), rows],
          [
            uuid(1, 1, 9),
            { ...rows, strategic_goals: [goals[0], { id: '2', key: 'b', title: 'B', position: 'a1' }] },
          ],
        ] as const) {
          await db.exec(
            `${become('owner')} select public.insert_rows(${organisation}, ${literal(programme)}, ${literal(tables)})`,
          );
          const found = await db.query(
            `select risk, tags, details from public.strategic_goals
             where organisation_id = ${organisation} and programme_id = ${literal(programme)} order by position`,
          );
          const second =
            programme === uuid(1, 1, 9) ? { risk: 'none', tags: null, details: {} } : { ...said, tags: null };
          expect(found, db.kind).toEqual([said, second]);
          await db.exec('reset role');
        }
      });
    }
  });

  it('numbers are for new programmes alone: in one that exists they are no ids', async () => {
    for (const db of databases) {
      const organisation = await newOrganisation(db, 'stranger');
      const { programmeId } = await importModel(db, 'stranger', organisation, fullDocument());
      const { programmes: _, ...others } = modelRows(fullDocument());
      const again = insertAnything(db, 'stranger', organisation, others, programmeId);
      await expect(again).rejects.toMatchObject({ message: 'rows_invalid' });
    }
  });
});

describe('teams', () => {
  it('of the organisation are kept as they are, and named', async () => {
    for (const db of databases) {
      const organisation = await newOrganisation(db, 'stranger');
      const first = fullDocument();
      await importModel(db, 'stranger', organisation, first);
      const second = {
        ...first,
        teams: first.teams.map((team) => ({ ...team, name: 'Renamed', headcount: 1 })),
      };
      second.teams.push({ key: 'new', name: 'New', headcount: 3, parent: 'south' });

      const { programmeId, keptTeams } = await importModel(db, 'stranger', organisation, second);
      expect(keptTeams).toEqual(['sales', 'south']);
      const { teams } = await loadModel(db, 'stranger', organisation, programmeId);
      expect(teams).toEqual([...first.teams, { key: 'new', name: 'New', headcount: 3, parent: 'south' }]);
    }
  });

  it('of another organisation are not found by their key', async () => {
    for (const db of databases) {
      const theirs = await newOrganisation(db, 'removed');
      await importModel(db, 'removed', theirs, fullDocument());
      const mine = await newOrganisation(db, 'stranger');
      expect((await importModel(db, 'stranger', mine, fullDocument())).keptTeams).toEqual([]);
      const [{ id } = { id: '' }] = await db.query<{ id: string }>(
        `select id from public.teams where organisation_id = ${literal(theirs)} limit 1`,
      );
      const rows = {
        programmes: [{ name: 'New' }],
        teams: [{ id: '1', key: 'below', name: 'Below', parent_id: id }],
      };
      await expect(insertAnything(db, 'stranger', mine, rows)).rejects.toThrow('import_invalid');
    }
  });
});

describe('blackout periods', () => {
  it('of the organisation are kept as they are, with their teams', async () => {
    for (const db of databases) {
      const organisation = await newOrganisation(db, 'stranger');
      const first = fullDocument();
      await importModel(db, 'stranger', organisation, first);
      const fresh = {
        key: 'q2',
        title: 'Half year',
        startsOn: '2026-06-29',
        endsOn: '2026-06-30',
        teams: ['sales'],
      };
      const changed = first.blackouts.map((each) => ({
        ...each,
        title: 'Renamed',
        endsOn: '2026-04-30',
        teams: ['sales'],
      }));

      const { programmeId } = await importModel(db, 'stranger', organisation, {
        ...first,
        blackouts: [...changed, fresh],
      });
      const { blackouts } = await loadModel(db, 'stranger', organisation, programmeId);
      expect(blackouts).toEqual([...first.blackouts, fresh]);
    }
  });
});

describe('sent twice', () => {
  it('with one id it imports once and answers the same', async () => {
    for (const db of databases) {
      const organisation = await newOrganisation(db, 'stranger');
      const id = randomUUID();
      await importModel(db, 'stranger', organisation, {
        ...fullDocument(),
        blackouts: [],
        goals: [],
        behaviours: [],
        conditions: [],
        effects: [],
        measures: [],
        indicators: [],
        stakeholders: [],
        decisions: [],
      });
      const first = await importModel(db, 'stranger', organisation, fullDocument(), id);
      const rows = await rowsOf(db, organisation);
      expect(await importModel(db, 'stranger', organisation, fullDocument(), id)).toEqual(first);
      expect(first).toEqual({ programmeId: id, keptTeams: ['sales', 'south'] });
      expect(await rowsOf(db, organisation)).toBe(rows);
    }
  });

  it('with one id into two organisations it imports into both', async () => {
    for (const db of databases) {
      const id = randomUUID();
      for (const persona of ['stranger', 'removed', 'stranger'] as const) {
        const organisation = await newOrganisation(db, persona);
        await importModel(db, persona, organisation, fullDocument(), id);
        expect(inOrder(await loadModel(db, persona, organisation, id))).toEqual(inOrder(fullDocument()));
      }
    }
  });

  it('at the same time it imports once, where a database takes several connections', async () => {
    const postgres = await openPostgres();
    if (!postgres) return;
    const connections = await Promise.all([1, 2, 3, 4].map(() => postgres.connect()));
    const [db] = connections;
    if (!db) throw new Error('no connection');
    const organisation = await newOrganisation(db, 'stranger');
    const id = randomUUID();
    const answers = await Promise.all(
      connections.map((connection) => importModel(connection, 'stranger', organisation, fullDocument(), id)),
    );
    expect(answers).toEqual(answers.map(() => ({ programmeId: id, keptTeams: [] })));
    expect(inOrder(await loadModel(db, 'stranger', organisation, id))).toEqual(inOrder(fullDocument()));
    await Promise.all(connections.map((connection) => connection.close()));
    await postgres.drop();
  });

  it('by somebody without the right to it, it is refused and waits for nobody', async () => {
    const postgres = await openPostgres();
    if (!postgres) return;
    const [importing, intruding] = await Promise.all([postgres.connect(), postgres.connect()]);
    const organisation = await newOrganisation(importing, 'stranger');
    await importing.exec(
      `begin; ${become('stranger')} select ${newProgramme(literal(organisation), 'gen_random_uuid()', fullDocument())}`,
    );
    // Had it asked for the lock of the import that is under way, this would be another code.
    await intruding.exec('set lock_timeout = 1000');
    const error = await importModel(intruding, 'removed', organisation, fullDocument()).then(
      () => null,
      refusal,
    );
    expect(error?.code).toBe('42501');
    await Promise.all([importing, intruding].map((connection) => connection.close()));
    await postgres.drop();
  });
});
