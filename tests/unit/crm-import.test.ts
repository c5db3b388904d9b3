import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Observation } from '@/domain/programme/model';
import { z } from '@/domain/programme/zod';
import { aggregate } from '@/domain/readings-import/aggregation';
import { diffObservations } from '@/domain/readings-import/diff-observations';
import { MAPPING_FORMAT, type Mapping } from '@/domain/readings-import/mapping';
import { parseMapping } from '@/domain/readings-import/parse-mapping';
import { suggestColumns } from '@/domain/readings-import/suggest-columns';
import { CSV_STYLES, toCsv } from '@/domain/tables/to-csv';
import {
  CRM_INDICATORS,
  crmLookup,
  crmMappings,
  ENGLISH,
  GERMAN,
  OFFICES,
  openedTable,
} from '@tests/support/crm';

const folder = join(import.meta.dirname, '../fixtures/crm');
const bytes = (name: string) => readFileSync(join(folder, name));
const reading = z.object({ team: z.string(), period: z.string(), value: z.number(), n: z.number() });
/** Computed by tests/fixtures/crm/expected.py. */
const EXPECTED = z
  .record(z.enum(CRM_INDICATORS), z.array(reading))
  .parse(JSON.parse(bytes('expected.json').toString('utf8')));

const people = openedTable(bytes('sales_teams.csv'));
const iso = openedTable(bytes('sales_pipeline.csv'));
const german = openedTable(bytes('verkaufschancen_excel_de.csv'));

function aggregated(table: typeof iso, mapping: Mapping, lookup = crmLookup(people, mapping)) {
  const result = aggregate(table, mapping, OFFICES, lookup);
  if ('kind' in result) throw new Error(JSON.stringify(result.problems));
  return result;
}

describe('the same deals from two programs', () => {
  it('are opened for what they are', () => {
    expect(iso).toMatchObject({ encoding: 'utf-8', encodingConfident: true });
    expect(iso.dialect).toMatchObject({ separator: ',', headerRow: 1, confident: true });
    expect(german).toMatchObject({ encoding: 'windows-1252', encodingConfident: true });
    expect(german.dialect).toMatchObject({ separator: ';', headerRow: 1, confident: true });
    expect(german.names).toContain('Verkäufer');
    expect(german.names).toContain('Wert in €');
  });

  it.each(CRM_INDICATORS)('give the %s of every office and week as another program computes it', (name) => {
    const expected = EXPECTED[name];
    const fromIso = aggregated(iso, crmMappings(iso, ENGLISH)[name]);
    const fromGerman = aggregated(german, crmMappings(german, GERMAN)[name]);
    expect(expected.length).toBeGreaterThan(100);
    expect(fromIso.problems).toEqual([]);
    const place = ({ team, period, n }: Observation) => ({ team, period, n });
    expect(fromIso.observations.map(place)).toEqual(expected.map(place));
    for (const [i, { value }] of fromIso.observations.entries())
      expect(value).toBeCloseTo(expected[i]?.value ?? NaN, 9);
    expect(fromGerman.observations).toEqual(fromIso.observations);
    expect(diffObservations(expected, fromGerman.observations)).toMatchObject({
      added: [],
      changed: [],
      absent: [],
    });
  });

  it('have the columns that are guessed right', () => {
    const guess = { date: 6, openedOn: 5, team: null, person: 1, stage: 4, value: 7, cases: null };
    expect(suggestColumns(iso.names, iso.columns, iso.sample, OFFICES)).toEqual({
      ...guess,
      won: ['Won'],
      lost: ['Lost'],
      neither: ['Engaging'],
    });
    expect(suggestColumns(german.names, german.columns, german.sample, OFFICES)).toEqual({
      ...guess,
      won: ['Gewonnen'],
      lost: ['Verloren'],
      neither: ['In Verhandlung'],
    });
    expect(suggestColumns(people.names, people.columns, people.sample, OFFICES)).toMatchObject({ team: 2 });
  });
});

describe('a mapping', () => {
  it.each(CRM_INDICATORS)('of the %s is saved and read back as it was', (name) => {
    const mapping = crmMappings(german, GERMAN)[name];
    expect(parseMapping(JSON.parse(JSON.stringify(mapping)))).toEqual(mapping);
  });

  it('lists people the second table does not know, with every row that has them', () => {
    const mapping = crmMappings(iso, ENGLISH).winRate;
    const known = new Map([...crmLookup(people, mapping)].filter(([name]) => name !== 'moses frase'));
    const { observations, problems, unknownTeams, stopped } = aggregated(iso, mapping, known);
    expect({ observations, stopped }).toEqual({ observations: [], stopped: true });
    expect(unknownTeams).toEqual([{ code: 'not_in_lookup', value: 'Moses Frase', rows: problems.length }]);
    expect(problems[0]).toEqual({
      code: 'not_in_lookup',
      row: 2,
      column: 2,
      name: 'sales_agent',
      text: 'Moses Frase',
    });

    const rest = aggregated(iso, { ...mapping, badRows: 'skip' }, known);
    expect(rest.stopped).toBe(false);
    expect(rest.rows.taken + rest.rows.bad).toBe(aggregated(iso, mapping).rows.taken);
  });
});

it('readings that were exported come back as they were', () => {
  const { observations } = aggregated(german, crmMappings(german, GERMAN).meanValue);
  const rows = observations.map(({ team, period, value }) => [team, period, value]);
  const exported = openedTable(
    new TextEncoder().encode(`\ufeff${toCsv([['Team', 'Woche', 'Wert'], ...rows], CSV_STYLES.de)}`),
  );
  const back = aggregated(
    exported,
    {
      format: MAPPING_FORMAT,
      cadence: 'week',
      date: { column: { name: 'Woche', position: 2 }, format: 'ymd' },
      team: { column: { name: 'Team', position: 1 }, lookup: null, values: [] },
      among: [],
      measure: { kind: 'mean', of: { column: { name: 'Wert', position: 3 }, decimal: ',' } },
      badRows: 'stop',
    },
    new Map(),
  );
  expect(back.observations.map(({ team, period, value }) => [team, period, value])).toEqual(rows);
});
