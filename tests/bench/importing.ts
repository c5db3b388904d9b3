/**
 * Importing 100,000 rows of a CRM, from the bytes of a file to readings of teams and weeks, beside a plain loop over the
 * same rows that only splits them and counts. Milliseconds depend on the machine; the ratio is what counts.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { aggregate } from '@/domain/readings-import/aggregation';
import { CRM_INDICATORS, crmLookup, crmMappings, GERMAN, OFFICES, openedTable } from '../support/crm';
import { best } from './best';

const ROWS = 100_000;
const folder = join(import.meta.dirname, '../fixtures/crm');
const people = openedTable(readFileSync(join(folder, 'sales_teams.csv')));

/** The German file, its rows repeated. */
function largeFile(): Buffer {
  const text = readFileSync(join(folder, 'verkaufschancen_excel_de.csv')).toString('latin1');
  const [header = '', ...rows] = text.trimEnd().split('\r\n');
  const repeated = Array.from({ length: ROWS }, (_, i) => rows[i % rows.length] ?? '');
  return Buffer.from(`${[header, ...repeated].join('\r\n')}\r\n`, 'latin1');
}

/** What nobody can do without: decode, split lines and cells, find the group, count. */
function plainLoop(bytes: Buffer): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of bytes.toString('latin1').split('\r\n')) {
    const cells = line.split(';');
    const group = `${cells[1] ?? ''} ${cells[6] ?? ''}`;
    counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  return counts;
}

const bytes = largeFile();
const plain = best(5, () => void plainLoop(bytes));
const line = (label: string, time: number) =>
  console.log(`${label.padEnd(58)} ${time.toFixed(1).padStart(9)} ms  ${(time / plain).toFixed(1)} : 1`);

console.log(`\n${ROWS} rows, ${(bytes.length / 1e6).toFixed(1)} MB, German Excel`);
line('plain loop: split and count', plain);
line(
  'opened: encoding, dialect and formats found',
  best(5, () => void openedTable(bytes)),
);
const table = openedTable(bytes);
line(
  'split into cells, block by block',
  best(5, () => {
    let cells = 0;
    for (const { rows } of table.blocks) for (const row of rows) cells += row.length;
    if (cells !== ROWS * table.names.length) throw new Error(`${cells} cells`);
  }),
);
const kept = { header: table.header, blocks: [...table.blocks] };
const mappings = crmMappings(table, GERMAN);
for (const name of CRM_INDICATORS) {
  const mapping = mappings[name];
  const lookup = crmLookup(people, mapping);
  line(
    `aggregated: ${name}`,
    best(5, () => {
      const result = aggregate(kept, mapping, OFFICES, lookup);
      if ('kind' in result || result.rows.bad > 0) throw new Error('rows are bad');
    }),
  );
}
line(
  'bytes to readings, one indicator',
  best(5, () => {
    const opened = openedTable(bytes);
    aggregate(opened, mappings.winRate, OFFICES, crmLookup(people, mappings.winRate));
  }),
);
