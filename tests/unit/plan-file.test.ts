import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProgrammeModel } from '@/domain/programme/model';
import { CSV_STYLES, toCsv } from '@/domain/tables/to-csv';
import type { WrittenCell } from '@/domain/tables/written-cell';
import { guessColumns, guessFile, guessPlanColumns } from '@/domain/training-import/guess';
import { importAttendance } from '@/domain/training-import/import-attendance';
import { importPlan } from '@/domain/training-import/import-plan';
import { attendanceTable, planTable } from '@/domain/training-import/tables';
import { openTable } from '@/files/open-table';
import { toWorkbook } from '@/files/to-workbook';
import { LANGUAGES, type Language } from '@/i18n/languages';
import { ALL_PLAN_WORDS, PLAN_WORDS } from '@/i18n/plan-words';
import { aProgrammeModel } from '@tests/support/arbitraries';
import { demoModel } from '@tests/support/demo-model';

const FORMATS = ['csv', 'xlsx'] as const;

/** The bytes of a file, as the export writes them. */
function written(rows: WrittenCell[][], format: (typeof FORMATS)[number], language: Language): Uint8Array {
  if (format === 'xlsx') return toWorkbook(rows, 'Plan');
  return new TextEncoder().encode(`\ufeff${toCsv(rows, CSV_STYLES[language])}`);
}

/** What a file comes to, with everything as it is guessed. */
async function imported(bytes: Uint8Array, model: ProgrammeModel) {
  const table = await openTable(bytes, {});
  if (table.kind === 'refused') throw new Error(table.reason.code);
  const file = guessFile(table.names, ALL_PLAN_WORDS);
  const { blocks } = table;
  const formats = table.columns.map(({ format }) => format);
  const read =
    file === 'plan'
      ? importPlan(
          { blocks, formats, columns: guessPlanColumns(table.names, ALL_PLAN_WORDS, table.sample, formats) },
          model,
          ALL_PLAN_WORDS,
          { currency: 'EUR' },
        )
      : importAttendance(
          { blocks, formats, columns: guessColumns('attendance', table.names, ALL_PLAN_WORDS) },
          model,
        );
  return { ...read, file };
}

const TABLES = { plan: planTable, attendance: attendanceTable };

/** Programmes whose measures are trainings, so that there is something to write. */
const aPlan = aProgrammeModel({ conditions: 0 }).map((model) => ({
  ...model,
  measures: model.measures.map((measure) => ({ ...measure, kind: 'training' as const })),
}));

describe.each(LANGUAGES)('what is exported in %s', (language) => {
  describe.each(FORMATS)('as %s', (format) => {
    it.each(['plan', 'attendance'] as const)(
      'is the same plan when it is imported again: %s',
      async (file) => {
        const model = demoModel();
        const rows = TABLES[file](model, PLAN_WORDS[language], 'EUR');
        expect(rows.length).toBeGreaterThan(4);
        const back = await imported(written(rows, format, language), model);
        expect(back).toMatchObject({ file, problems: [], rows: { read: rows.length - 1, bad: 0 } });
        const all = [...back.trainings, ...back.sessions, ...back.attendance];
        expect(all.filter(({ kind }) => kind !== 'unchanged')).toEqual([]);
        expect(all.length).toBeGreaterThan(4);
      },
    );

    it('is the same plan whatever stands in it', async () => {
      await fc.assert(
        fc.asyncProperty(
          aPlan,
          fc.constantFrom('plan' as const, 'attendance' as const),
          async (model, file) => {
            const rows = TABLES[file](model, PLAN_WORDS[language], 'EUR');
            fc.pre(rows.length > 1);
            const back = await imported(written(rows, format, language), model);
            const all = [...back.trainings, ...back.sessions, ...back.attendance];
            expect(back.problems).toEqual([]);
            expect(all.filter(({ kind }) => kind !== 'unchanged')).toEqual([]);
          },
        ),
        { numRuns: 60 },
      );
    });
  });
});

it('a plan is built anew in an empty programme from its own export, whatever the language', async () => {
  const model = demoModel();
  const bare = { ...model, measures: model.measures.filter(({ kind }) => kind !== 'training') };
  for (const language of LANGUAGES) {
    const rows = planTable(model, PLAN_WORDS[language], 'EUR');
    const { trainings, sessions, problems } = await imported(written(rows, 'csv', language), bare);
    expect(problems).toEqual([]);
    const stored = model.measures.filter(({ kind }) => kind === 'training');
    expect(trainings.map(({ key, after }) => ({ key, ...after }))).toEqual(
      stored.map(({ key, title, objective, delivery, provider, status, startsOn, endsOn, ...rest }) => {
        const { hoursPerHead, cost, teams, behaviours } = rest;
        const said = { key, title, objective, delivery, provider, status, startsOn, endsOn };
        return { ...said, hoursPerHead, cost, teams, behaviours };
      }),
    );
    expect(sessions.map(({ training, key }) => [training, key])).toEqual(
      stored.flatMap((training) => training.sessions.map(({ key }) => [training.key, key])),
    );
    expect([...trainings, ...sessions].every(({ kind }) => kind === 'added')).toBe(true);
  }
});
