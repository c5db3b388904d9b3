import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { CSV_STYLES } from '@/domain/tables/to-csv';
import type { Answer, Kind, Source, Tasks } from '@/features/indicators/importing/worker/messages';
import { OpenFileCache, PROBLEMS_SHOWN, runTask } from '@/features/indicators/importing/worker/run-task';
import { toWorkbook } from '@/files/to-workbook';
import { CRM_INDICATORS, crmMappings, ENGLISH, GERMAN, OFFICES, openedTable } from '@tests/support/crm';

const folder = 'tests/fixtures/crm';
const sourceOf = (name: string, content: Uint8Array<ArrayBuffer>): Source => ({
  file: new File([content], name),
  chosen: {},
});
const bytes = (name: string) => new Uint8Array(readFileSync(`${folder}/${name}`));
const iso = sourceOf('iso.csv', bytes('sales_pipeline.csv'));
const german = sourceOf('german.csv', bytes('verkaufschancen_excel_de.csv'));
const lookup = sourceOf('people.csv', bytes('sales_teams.csv'));
/** Readings may be of any day, and any number. */
const rules = { bounds: null, today: null, unit: '' };
const tables = {
  iso: openedTable(bytes('sales_pipeline.csv')),
  german: openedTable(bytes('verkaufschancen_excel_de.csv')),
};

async function ask<K extends Kind>(
  task: Tasks[K]['task'] & { kind: K },
  report: (share: number) => void = () => undefined,
  cache = new OpenFileCache(),
): Promise<Answer<K>> {
  return await runTask(cache, task, report);
}

const counted = async (source: Source, mapping: ReturnType<typeof crmMappings>['winRate']) => {
  const result = await ask({ kind: 'aggregate', source, mapping, teams: OFFICES, lookup, rules });
  if (result.kind === 'refused') throw new Error(JSON.stringify(result.problems));
  return result.observations;
};

/** Two workbooks of a sheet as one of two. */
function twoSheets(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const [parts, others] = [unzipSync(first), unzipSync(second)];
  const edit = (name: string, change: (xml: string) => string) => {
    parts[name] = strToU8(change(strFromU8(parts[name] ?? new Uint8Array())));
  };
  const sheet = others['xl/worksheets/sheet1.xml'];
  const name = /<sheet name="([^"]*)"/.exec(strFromU8(others['xl/workbook.xml'] ?? new Uint8Array()))?.[1];
  if (!sheet || name === undefined) throw new Error('no sheet');
  parts['xl/worksheets/sheet2.xml'] = sheet;
  edit('xl/workbook.xml', (xml) =>
    xml.replace('</sheets>', `<sheet name="${name}" sheetId="2" r:id="rId99"/></sheets>`),
  );
  edit('xl/_rels/workbook.xml.rels', (xml) => {
    const [relationship = ''] = /<Relationship [^>]*worksheets\/sheet1\.xml[^>]*\/>/.exec(xml) ?? [];
    const another = relationship.replace('sheet1.xml', 'sheet2.xml').replace(/Id="[^"]*"/, 'Id="rId99"');
    return xml.replace(relationship, relationship + another);
  });
  edit('[Content_Types].xml', (xml) => {
    const [override = ''] = /<Override [^>]*worksheets\/sheet1\.xml[^>]*\/>/.exec(xml) ?? [];
    return xml.replace(override, override + override.replace('sheet1.xml', 'sheet2.xml'));
  });
  return new Uint8Array(zipSync(parts));
}

describe('the worker', () => {
  it.each(CRM_INDICATORS)('makes the same %s of the German file as of the ISO one', async (name) => {
    const fromIso = await counted(iso, crmMappings(tables.iso, ENGLISH)[name]);
    expect(fromIso.length).toBeGreaterThan(100);
    expect(await counted(german, crmMappings(tables.german, GERMAN)[name])).toEqual(fromIso);
  });

  it('makes the same of a workbook', async () => {
    const { header, blocks } = tables.iso;
    const rows = [header ?? [], ...[...blocks].flatMap((block) => block.rows)];
    const workbook = sourceOf('iso.xlsx', toWorkbook(rows, 'CRM'));
    const { winRate } = crmMappings(tables.iso, ENGLISH);
    expect(await counted(workbook, winRate)).toEqual(await counted(iso, winRate));
    expect(await ask({ kind: 'open', source: workbook, teams: OFFICES })).toMatchObject({
      kind: 'opened',
      how: { kind: 'workbook', sheet: 'CRM' },
      rows: 550,
    });
  });

  it('takes another sheet of the same workbook as the second table', async () => {
    const { header, blocks } = tables.iso;
    const deals = [header ?? [], ...[...blocks].flatMap((block) => block.rows)];
    const people = openedTable(bytes('sales_teams.csv'));
    const who = [people.header ?? [], ...[...people.blocks].flatMap((block) => block.rows)];
    const both = sourceOf('both.xlsx', twoSheets(toWorkbook(deals, 'Deals'), toWorkbook(who, 'People')));
    const { winRate } = crmMappings(tables.iso, ENGLISH);
    const sheet = { ...both, chosen: { sheet: 'People' } };
    const cache = new OpenFileCache();
    expect(await ask({ kind: 'open', source: both, teams: OFFICES }, undefined, cache)).toMatchObject({
      how: { sheet: 'Deals', sheets: ['Deals', 'People'] },
    });
    const task = { kind: 'aggregate', source: both, mapping: winRate, teams: OFFICES, rules } as const;
    const result = await ask({ ...task, lookup: sheet }, undefined, cache);
    if (result.kind === 'refused') throw new Error(JSON.stringify(result.problems));
    expect(result.observations).toEqual(await counted(iso, winRate));
  });

  it('tells the side of every stage, also of one that occurs in the last rows only', async () => {
    const opened = await ask({ kind: 'open', source: german, teams: OFFICES });
    if (opened.kind === 'refused') throw new Error('refused');
    const { won, lost, neither } = opened.guess;
    expect([won, lost, neither.toSorted()]).toEqual([
      ['Gewonnen'],
      ['Verloren'],
      ['Anbahnung', 'In Verhandlung'],
    ]);
  });

  it('tells how far it is, up to the end', async () => {
    const shares: number[] = [];
    const text = readFileSync(`${folder}/sales_pipeline.csv`, 'utf8');
    const [head = '', ...rows] = text.trimEnd().split('\n');
    const long = sourceOf(
      'long.csv',
      new TextEncoder().encode([head, ...Array<string>(40).fill(rows.join('\n'))].join('\n')),
    );
    const mapping = crmMappings(tables.iso, ENGLISH).winRate;
    await ask({ kind: 'aggregate', source: long, mapping, teams: OFFICES, lookup, rules }, (share) =>
      shares.push(share),
    );
    expect(shares.length).toBeGreaterThan(2);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  it('sends the first bad rows only, and lists all of them on demand', async () => {
    const mapping = { ...crmMappings(tables.iso, ENGLISH).winRate, among: [] };
    const nobody = { ...mapping, team: { ...mapping.team, lookup: null } };
    const task = { source: iso, mapping: nobody, teams: OFFICES, lookup: null, rules };
    const result = await ask({ kind: 'aggregate', ...task });
    if (result.kind === 'refused') throw new Error('refused');
    expect(result.rows.bad).toBe(550);
    expect(result.problems).toHaveLength(PROBLEMS_SHOWN);
    const reasons = Object.fromEntries(['team_unknown'].map((code) => [code, 'Belongs to no team']));
    const list = await ask({
      kind: 'list',
      ...task,
      style: {
        csv: CSV_STYLES.en,
        header: ['Row'],
        reasons: reasons as Tasks['list']['task']['style']['reasons'],
      },
    });
    expect(list.trimEnd().split('\r\n')).toHaveLength(551);
    expect(list).toContain('2,2,sales_agent,Moses Frase,Belongs to no team');
  });

  it('says about whom the second file says two things', async () => {
    const twice = `${readFileSync(`${folder}/sales_teams.csv`, 'utf8').trimEnd()}\nMoses Frase,Somebody,East\n`;
    const mapping = crmMappings(tables.iso, ENGLISH).winRate;
    const people = sourceOf('twice.csv', new TextEncoder().encode(twice));
    const result = await ask({
      kind: 'aggregate',
      source: iso,
      mapping,
      teams: OFFICES,
      lookup: people,
      rules,
    });
    expect(result).toMatchObject({ kind: 'result', contradictory: ['Moses Frase'] });
  });

  it('says which columns of the second file are missing', async () => {
    const mapping = crmMappings(tables.iso, ENGLISH).winRate;
    const other = { key: { name: 'agent', position: 1 }, value: { name: 'office', position: 3 } };
    const result = await ask({
      kind: 'aggregate',
      source: iso,
      mapping: { ...mapping, team: { ...mapping.team, lookup: other } },
      teams: OFFICES,
      lookup,
      rules,
    });
    expect(result).toMatchObject({
      kind: 'refused',
      problems: [
        { code: 'column_missing', column: other.key },
        { code: 'column_missing', column: other.value },
      ],
    });
  });

  it('opens a file once, however often it is asked about it', async () => {
    const cache = new OpenFileCache();
    expect(cache.open(iso)).toBe(cache.open(iso));
    expect(cache.open({ ...iso, chosen: { separator: ';' } })).not.toBe(cache.open(iso));
    const column = { name: 'deal_stage', position: 5 };
    const { values, total } = await ask({ kind: 'values', source: iso, column }, undefined, cache);
    expect(total).toBe(values.length);
    expect(values.map(({ value }) => value)).toContain('Won');
  });
});
