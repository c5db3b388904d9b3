/**
 * Opening a workbook beside opening the same rows as a text file. A workbook is unpacked, read as XML and searched once
 * more for what its cells are shown as; the last is told apart, as it is ours. Milliseconds depend on the machine; the
 * ratios are what counts.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import readWorkbook from 'read-excel-file/universal';
import { openTable } from '@/files/open-table';
import { sheetMarks } from '@/files/sheet-marks';
import { toWorkbook } from '@/files/to-workbook';
import { partText, repacked, shownByStyle, unpackWorkbook } from '@/files/workbook-parts';
import { openedTable } from '../support/crm';

const text = readFileSync(join(import.meta.dirname, '../fixtures/crm/sales_pipeline.csv'), 'utf8');
const [header = '', ...deals] = text.trimEnd().split(/\r?\n/);

/** The same rows as a text file and as a workbook. */
function filesOf(rows: number): { csv: Uint8Array; workbook: Uint8Array } {
  const lines = [header, ...Array.from({ length: rows }, (_, i) => deals[i % deals.length] ?? '')];
  const csv = new TextEncoder().encode(`${lines.join('\n')}\n`);
  const { blocks } = openedTable(csv);
  const cells = [header.split(','), ...[...blocks].flatMap((block) => block.rows)];
  return { csv, workbook: toWorkbook(cells, 'Deals') };
}

async function timed(times: number, run: () => unknown): Promise<number> {
  let best = Infinity;
  for (let i = 0; i < times; i += 1) {
    const start = performance.now();
    await run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

for (const rows of [10_000, 100_000]) {
  const { csv, workbook } = filesOf(rows);
  const times = rows > 50_000 ? 2 : 5;
  const plain = await timed(times, () => openTable(csv, {}));
  const line = (label: string, time: number) =>
    console.log(`${label.padEnd(58)} ${time.toFixed(1).padStart(9)} ms  ${(time / plain).toFixed(1)} : 1`);
  console.log(
    `\n${rows} rows: ${(csv.length / 1e6).toFixed(1)} MB of text, ${(workbook.length / 1e6).toFixed(1)} MB of workbook`,
  );
  line('text file opened', plain);
  line('workbook opened', await timed(times, () => openTable(workbook, {})));
  line('  of this: unpacked', await timed(times, () => unpackWorkbook(workbook)));
  const parts = unpackWorkbook(workbook);
  line('  of this: packed again for the reader', await timed(times, () => repacked(parts)));
  const packed = repacked(parts);
  line('  of this: its cells read', await timed(times, () => readWorkbook(packed, { trim: false })));
  const xml = partText(parts, 'xl/worksheets/sheet1.xml');
  line('  of this: what they are shown as', await timed(times, () => sheetMarks(xml, shownByStyle(parts))));
}
