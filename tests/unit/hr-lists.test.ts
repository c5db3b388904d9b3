import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CSV_STYLES, toCsv } from '@/domain/tables/to-csv';
import type { WrittenCell } from '@/domain/tables/written-cell';
import type { CostsPer } from '@/domain/training-import/costs';
import type { Rates } from '@/domain/training-import/currencies';
import { columnsOfPeople, guessColumns, guessFile, guessPlanColumns } from '@/domain/training-import/guess';
import { importAttendance } from '@/domain/training-import/import-attendance';
import { importPlan } from '@/domain/training-import/import-plan';
import { TEMPLATE_COLUMNS, templateTable } from '@/domain/training-import/template';
import { openTable } from '@/files/open-table';
import { toWorkbook } from '@/files/to-workbook';
import { LANGUAGES } from '@/i18n/languages';
import { ALL_PLAN_WORDS, PLAN_WORDS } from '@/i18n/plan-words';
import { buildProgramme, buildSession } from '@tests/support/builders';

const fixtures = join(import.meta.dirname, '../fixtures/imports');
const empty = buildProgramme({ teams: [{ key: 'south', name: 'Süd' }], measures: [] });

async function opened(file: string | Uint8Array) {
  const table = await openTable(typeof file === 'string' ? new TextEncoder().encode(file) : file, {});
  if (table.kind === 'refused') throw new Error(table.reason.code);
  return { table, formats: table.columns.map(({ format }) => format) };
}

/** What a list comes to, with everything as it is guessed. */
async function imported(
  file: string | Uint8Array,
  costs: CostsPer | null = null,
  money: { currency?: string; rates?: Rates } = {},
) {
  const { table, formats } = await opened(file);
  const { names, sample, blocks } = table;
  expect(guessFile(names, ALL_PLAN_WORDS)).toBe('plan');
  const columns = guessPlanColumns(names, ALL_PLAN_WORDS, sample, formats);
  const people = columnsOfPeople(names, table.columns, sample, columns);
  const plan = importPlan({ blocks, columns, formats }, empty, ALL_PLAN_WORDS, {
    names,
    people,
    costs,
    currency: 'EUR',
    ...money,
  });
  return { ...plan, columns, people };
}
const times = ({ sessions }: Awaited<ReturnType<typeof imported>>) =>
  sessions.map(({ after }) => `${after.startsAt}/${after.endsAt.slice(11)}`);
const faults = ({ problems }: Awaited<ReturnType<typeof imported>>) =>
  problems.map(({ row, column, code }) => [row, column, code]);

describe('a list of trainings as HR keeps it', () => {
  const file = readFileSync(join(fixtures, 'hr-lists/Schulungsplan_2027.xlsx'));

  it('is read as a person would read it', async () => {
    const plan = await imported(file);
    expect(plan.sessions.map(({ training, after }) => [training, after.startsAt, after.endsAt])).toEqual([
      ['nutzenargumentation-grundlagen', '2027-01-12T09:00', '2027-01-12T17:00'],
      ['nutzenargumentation-grundlagen', '2027-01-19T09:00', '2027-01-19T17:00'],
      ['preisverhandlung', '2027-02-02T09:00', '2027-02-02T16:30'],
      ['preisverhandlung', '2027-02-09T09:00', '2027-02-09T12:30'],
      ['messetraining-logimat', '2027-03-15T08:30', '2027-03-15T17:00'],
      ['messetraining-logimat', '2027-03-16T08:30', '2027-03-16T17:00'],
    ]);
    expect(plan.sessions[0]?.after).toMatchObject({
      place: 'Nürnberg, Raum Dürer',
      trainer: 'Jörg Müßig',
      capacity: 12,
    });
    expect(plan.trainings.map(({ after }) => [after.title, after.startsOn, after.endsOn])).toEqual([
      ['Nutzenargumentation Grundlagen', '2027-01-12', '2027-01-19'],
      ['Preisverhandlung', '2027-02-02', '2027-02-09'],
      ['Messetraining LogiMAT', '2027-03-15', '2027-03-16'],
    ]);
  });

  it('names what is no session: a week, a whole day, the total, the remark', async () => {
    const plan = await imported(file);
    expect(faults(plan)).toEqual([
      [10, 3, 'day_is_week'],
      [10, 4, 'hours_unreadable'],
    ]);
    expect(plan.leftOut).toEqual([
      { row: 11, text: 'Summe', why: 'total' },
      { row: 12, text: '* Termine vorbehaltlich Betriebsrat', why: 'remark' },
    ]);
    expect(plan.rows).toEqual({ read: 6, bad: 1 });
  });

  it('never tells names of people', async () => {
    const plan = await imported(file);
    expect(plan.people).toEqual([7]);
    expect(JSON.stringify(plan)).not.toMatch(/Bauer|Çelik|Huber/u);
  });

  it('has its costs asked for: for each session, or once', async () => {
    expect((await imported(file)).costs).toEqual({
      title: 'Nutzenargumentation Grundlagen',
      amounts: [1850, 1850],
      sum: 3700,
    });
    const each = await imported(file, 'session');
    expect(each.trainings.map(({ after }) => after.cost)).toEqual([3700, 3600, 4980.5]);
    const once = await imported(file, 'training');
    expect(once.trainings.map(({ after }) => after.cost)).toEqual([1850, 2400, 4980.5]);
    expect(faults(once)).toContainEqual([8, 10, 'contradicts']);
  });
});

const header = 'Titel;Datum;von;bis;Ort;Trainer;Teilnehmer;Kosten\n';
const row = (day: string, from: string, to = '') => `Preis;${day};${from};${to};Raum 1;N.N.;;\n`;

describe('day, from and to', () => {
  it.each([
    ['12.01.2027', '09:00', '17:00', ['2027-01-12T09:00/17:00']],
    ['Di, 12.01.27', '9.00', '16.30 Uhr', ['2027-01-12T09:00/16:30']],
    ['12. Januar 2027', '9 Uhr', '17 Uhr', ['2027-01-12T09:00/17:00']],
    ['12.01.2027', '9-17 Uhr', '', ['2027-01-12T09:00/17:00']],
    ['12.01.2027', '09:00 bis 12:30', '', ['2027-01-12T09:00/12:30']],
    ['12.01.2027, 09:00–17:00 Uhr', '', '', ['2027-01-12T09:00/17:00']],
    ['12.01.2027 9 - 17 Uhr', '', '', ['2027-01-12T09:00/17:00']],
    ['12./13.01.2027', '9', '17', ['2027-01-12T09:00/17:00', '2027-01-13T09:00/17:00']],
    ['12. und 19.01.2027', '9:00', '17:00', ['2027-01-12T09:00/17:00', '2027-01-19T09:00/17:00']],
    [
      '30.01.–01.02.2027',
      '9:00',
      '12:00',
      ['2027-01-30T09:00/12:00', '2027-01-31T09:00/12:00', '2027-02-01T09:00/12:00'],
    ],
    ['12.01.2027', '9:00 AM', '2:30 PM', ['2027-01-12T09:00/14:30']],
  ])('%s | %s | %s', async (day, from, to, expected) => {
    const plan = await imported(header + row(day, from, to));
    expect(faults(plan)).toEqual([]);
    expect(times(plan)).toEqual(expected);
  });

  it.each([
    ['KW 12/2027', '09:00', '17:00', 2, 'day_is_week'],
    ['12.01.', '09:00', '17:00', 2, 'date_unreadable'],
    ['01.02.–30.06.2027', '09:00', '17:00', 2, 'days_too_many'],
    ['12.01.2027', 'ganztägig', '', 3, 'hours_unreadable'],
    ['12.01.2027', '', '', 3, 'time_missing'],
    ['12.01.2027', '09:00', '', 4, 'end_missing'],
    ['12.01.2027', '09:00', '24:00', 4, 'hours_unreadable'],
    ['12.01.2027', '09:00–17:00', '16:00', 4, 'hours_contradict'],
    ['12.01.2027', '2-4 pm', '', 3, 'hours_unreadable'],
    ['12.01.2027', '17:00', '09:00', 4, 'ends_before_start'],
    ['', '09:00', '17:00', 2, 'day_missing'],
  ])('%s | %s | %s cannot be used, and is told where', async (day, from, to, column, code) => {
    const good = row('20.01.2027', '09:00', '17:00') + row('21.01.2027', '09:00', '17:00');
    const plan = await imported(header + good + row(day, from, to));
    expect(faults(plan)).toContainEqual([4, column, code]);
    expect(plan.sessions).toHaveLength(2);
  });

  it('under vague headers are told apart by what stands there', async () => {
    const period = await imported('Schulung;von;bis\nPreis;12.01.2027;20.01.2027\n');
    expect(period.columns).toEqual(['title', 'startsOn', 'endsOn']);
    const moments = await imported('Schulung;Beginn;Ende\nPreis;12.01.2027 09:00;12.01.2027 17:00\n');
    expect(moments.columns).toEqual(['title', 'startsAt', 'endsAt']);
    const hours = await imported('Schulung;Tag;Beginn;Ende\nPreis;12.01.2027;9:00;17:00\n');
    expect(hours.columns).toEqual(['title', 'day', 'from', 'to']);
    expect(times(hours)).toEqual(['2027-01-12T09:00/17:00']);
  });
});

describe('totals and remarks are told, not read', () => {
  const listed = async (last: string) => {
    const plan = await imported(`${header + row('12.01.2027', '9:00', '17:00')}${last}\n`);
    return [plan.leftOut.map(({ why }) => why), plan.trainings.length, plan.notes.map(({ code }) => code)];
  };
  it.each([
    ['Summe;;;;;;;3.700 €', 'total'],
    ['Gesamtkosten 2027;;;;;;;3.700', 'total'],
    ['Zwischensumme Q1;;;;;;12;', 'total'],
    ['Total;;;;;;;3700', 'total'],
    ['Σ;;;;;;;3700', 'total'],
    [';;;;;Summe:;;3.700', 'total'],
    [';;;;;;;3.700', 'total'],
    ['** nur mit Genehmigung;;;;;;;', 'remark'],
    ['Hinweis: Anmeldung über das Portal;;;;;;;', 'remark'],
    ['Stand 27.11.2026;;;;;;;', 'remark'],
    ['Die Räume werden noch bekannt gegeben.;;;;;;;', 'remark'],
  ])('%s', async (last, why) => {
    expect(await listed(last)).toEqual([[why], 1, []]);
  });

  it('and a title alone is asked about, as it may be a heading', async () => {
    expect(await listed('Führung kompakt;;;;;;;')).toEqual([[], 2, ['title_only']]);
    expect(await listed('Total Quality Management;;;;;;;900')).toEqual([[], 2, []]);
  });
});

describe('costs', () => {
  const cost = async (...costs: string[]) => {
    const rows = costs.map((each, i) => `T${i};12.01.2027;9:00;17:00;;;;${each}\n`);
    const plan = await imported(header + rows.join(''));
    return { costs: plan.trainings.map(({ after }) => after.cost), faults: faults(plan), notes: plan.notes };
  };
  it('without cents are not below zero', async () => {
    expect(await cost('1.200,-', '1.200,--', '1.200,–', '1.200,— €', '900')).toMatchObject({
      costs: [1200, 1200, 1200, 1200, 900],
      faults: [],
    });
    expect((await cost('-5', '5')).faults).toEqual([[2, 8, 'number_out_of_range']]);
  });

  it('12 % are no amount', async () => {
    expect((await cost('10 %', '900')).faults).toEqual([[2, 8, 'number_unreadable']]);
  });

  it('of each session are added where the header says so', async () => {
    const plan = await imported(
      'Training;Tag;von;bis;Kosten je Termin\nA;12.01.2027;9:00;17:00;0,10\nA;13.01.2027;9:00;17:00;0,20\n',
    );
    expect(plan.costs).toBeNull();
    expect(plan.trainings.map(({ after }) => after.cost)).toEqual([0.3]);
  });
});

describe('costs in other currencies', () => {
  const list = (header: string, ...costs: string[]) =>
    `Titel;Datum;von;bis;${header}\n${costs.map((each, i) => `T${i};12.01.2027;9:00;17:00;${each}\n`).join('')}`;
  const read = async (text: string, money: { currency?: string; rates?: Rates } = {}) => {
    const { trainings, foreignCosts, problems } = await imported(text, null, money);
    return { costs: trainings.map(({ after }) => after.cost), foreignCosts, problems };
  };

  it('are asked about, and are no costs until their rate is said', async () => {
    const text = list('Kosten', '900 €', '900', 'CHF 1.000', 'USD 10');
    expect(await read(text)).toMatchObject({
      costs: [900, null, null, null],
      foreignCosts: [
        { currency: 'CHF', amounts: 1 },
        { currency: 'USD', amounts: 1 },
        { currency: '', amounts: 1 },
      ],
      problems: [],
    });
    const { costs } = await read(text, { rates: { '': 1, CHF: 1.0651, USD: 0.93 } });
    expect(costs).toEqual([900, 900, 1065.1, 9.3]);
  });

  it.each<[string, string, string | undefined, string[]]>([
    ['the header says so', list('Kosten in USD', '1', '2'), 'EUR', ['USD']],
    ['a cell knows better than the header', list('Kosten in USD', '1', '2 €'), 'EUR', ['USD']],
    ['a column beside says so', list('Kosten;Währung', '1;EUR', '2;CHF'), 'EUR', ['CHF']],
    ['the organisation counts in another', list('Kosten in EUR', '1', '2'), 'CHF', ['EUR']],
    ['the organisation counts in the same', list('Kosten (CHF)', '1', 'Fr. 2'), 'CHF', []],
    ['a dollar is the own one', list('Kosten', '$ 1', '2'), 'CAD', []],
    ['nobody says any', list('Kosten', '1', '2'), 'PLN', []],
    ['days of the week are no francs', list('Kosten (Mo-Fr)', '1', '2'), 'EUR', []],
  ])('%s', async (_, text, currency, asked) => {
    const { foreignCosts } = await read(text, currency === undefined ? {} : { currency });
    expect(foreignCosts.map((each) => each.currency)).toEqual(asked);
  });

  it('that come to more than anything costs are bad rows', async () => {
    const { problems } = await read(list('Kosten', '900000000000000 $', '1'), { rates: { '': 1, USD: 1e6 } });
    expect(problems.map(({ row, column, code }) => [row, column, code])).toEqual([
      [2, 5, 'number_out_of_range'],
    ]);
  });
});

describe('files that look fine', () => {
  const hard = (name: string) => readFileSync(join(fixtures, 'hard', name));

  it('words of hours are no hours', async () => {
    expect(faults(await imported(hard('41b-hours-text.csv')))).toEqual([
      [2, 2, 'number_unreadable'],
      [3, 2, 'number_unreadable'],
      [5, 2, 'number_unreadable'],
    ]);
  });

  it('dollars among euros are not added', async () => {
    const { foreignCosts } = await imported(hard('47-status-words.csv'));
    expect(foreignCosts).toContainEqual({ currency: 'USD', amounts: 1, said: false });
  });

  it('shares of people are no people', async () => {
    const model = buildProgramme({
      teams: [
        { key: 'south', name: 'Süd' },
        { key: 'north', name: 'Nord' },
      ],
      measures: [
        {
          key: 'needs',
          kind: 'training',
          title: 'Bedarfsgespräch',
          sessions: [buildSession({ key: 's', startsAt: '2026-03-04T09:00', endsAt: '2026-03-04T17:00' })],
        },
      ],
    });
    const { table, formats } = await opened(hard('43b-attendance-words.csv'));
    const columns = guessColumns('attendance', table.names, ALL_PLAN_WORDS);
    const { problems, attendance } = importAttendance({ blocks: table.blocks, columns, formats }, model);
    expect(attendance).toEqual([]);
    expect(problems.map(({ row, column, code }) => [row, column, code])).toEqual([
      [2, 5, 'number_unreadable'],
      [2, 6, 'number_unreadable'],
      [3, 5, 'number_unreadable'],
    ]);
  });
});

describe('the template', () => {
  it.each(LANGUAGES)('filled in in %s is read without a question', async (language) => {
    const names = templateTable(PLAN_WORDS[language])[0] ?? [];
    const filled: WrittenCell[] = [
      'Preis',
      { day: '2027-01-12' },
      '09:00',
      '17:00',
      'Raum 1',
      'N.N.',
      12,
      900.5,
    ];
    const again: WrittenCell[] = [
      'Preis',
      { day: '2027-01-19' },
      '09:00',
      '17:00',
      'Raum 1',
      'N.N.',
      12,
      100,
    ];
    const rows = [names, [...filled, 'Süd', ''], [...again, '', '']];
    const files = [
      toWorkbook(rows, 'Plan'),
      new TextEncoder().encode(`\ufeff${toCsv(rows, CSV_STYLES[language])}`),
    ];
    for (const file of files) {
      const plan = await imported(file);
      expect(plan.columns).toEqual([...TEMPLATE_COLUMNS]);
      expect([plan.problems, plan.notes, plan.leftOut, plan.costs]).toEqual([[], [], [], null]);
      expect(plan.trainings.map(({ after }) => [after.cost, after.teams])).toEqual([[1000.5, ['south']]]);
      expect(times(plan)).toEqual(['2027-01-12T09:00/17:00', '2027-01-19T09:00/17:00']);
    }
  });
});

it('days that a workbook keeps as numbers are told as days', async () => {
  const day = { day: '2027-01-12' };
  const rows = [
    ['Titel', 'Datum', 'von', 'bis'],
    ['Preis', day, '', ''],
    ['Preis', { day: '2027-01-13' }, '9:00', '17:00'],
  ];
  const { table, formats } = await opened(toWorkbook(rows, 'Plan'));
  const columns = [null, 'day' as const, 'from' as const, 'to' as const];
  const named = importPlan({ blocks: table.blocks, columns, formats }, empty, ALL_PLAN_WORDS, {
    currency: 'EUR',
  });
  expect(named.problems.map(({ row, text }) => [row, text])).toContainEqual([2, '2027-01-12']);
});
