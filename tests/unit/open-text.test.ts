import { describe, expect, it } from 'vitest';
import { openText, type ChosenReading } from '@/domain/tables/open-text';
import type { Cell } from '@/domain/tables/table';
import { splitCsv } from '@/files/split-csv';

const utf8 = (text: string) => new TextEncoder().encode(text);

function opened(bytes: Uint8Array, chosen: ChosenReading = {}) {
  const table = openText(bytes, splitCsv, chosen);
  if (table.kind === 'refused') throw new Error(`refused: ${table.code}`);
  const rows: Cell[][] = [...table.blocks].flatMap((block) => block.rows.map((row) => [...row]));
  return { ...table, rows };
}

describe('what somebody has put right', () => {
  it('is the encoding', () => {
    const { names, encoding } = opened(utf8('Verkäufer;Wert\na;1\n'), { encoding: 'windows-1252' });
    expect({ names, encoding }).toEqual({ names: ['VerkÃ¤ufer', 'Wert'], encoding: 'windows-1252' });
  });

  it('is the separator', () => {
    const { names, rows } = opened(utf8('a,b;c\n1,5;2\n'), { separator: ',' });
    expect({ names, rows }).toEqual({ names: ['a', 'b;c'], rows: [['1', '5;2']] });
  });

  it('is that there is no header, or that it stands elsewhere', () => {
    const text = utf8('Nord;Süd\nName;Ort\na;b\n');
    expect(opened(text, { headerRow: null })).toMatchObject({ header: null, names: ['', ''] });
    expect(opened(text, { headerRow: null }).rows).toHaveLength(3);
    expect(opened(text, { headerRow: 2 })).toMatchObject({ header: ['Name', 'Ort'], rows: [['a', 'b']] });
  });

  it('is that quotes are letters', () => {
    const { rows } = opened(utf8('a;b\n"x";y\n'), { quote: null });
    expect(rows).toEqual([['"x"', 'y']]);
  });

  it('is that a line is no declaration', () => {
    const { names, dialect } = opened(utf8('sep=;\na;b\n1;2\n'), { start: 0, separator: ';', headerRow: 2 });
    expect({ names, start: dialect.start }).toEqual({ names: ['a', 'b'], start: 0 });
  });
});

it('rows are numbered as a spreadsheet does, below the header, in every block', () => {
  const lines = Array.from({ length: 40_000 }, (_, i) => `${i + 3};x`);
  const table = opened(utf8(`Titel;\nNummer;Text\n${lines.join('\n')}\n`), { headerRow: 2 });
  let blocks = 0;
  for (const { firstRow, rows } of table.blocks) {
    blocks += 1;
    for (const [i, row] of rows.entries())
      if (Number(row[0]) !== firstRow + i) expect.fail(`row ${firstRow + i}`);
  }
  expect(blocks).toBeGreaterThan(1);
  expect(table.rows).toHaveLength(40_000);
});

it('blocks can be read again', () => {
  const table = opened(utf8('a;b\n1;2\n'));
  expect([...table.blocks]).toEqual([...table.blocks]);
});

it('takes quoted decimal commas for what they are', () => {
  const lines = Array.from({ length: 100 }, (_, i) => `"${i},5";"${i},25"`);
  expect(opened(utf8(`"a";"b"\n${lines.join('\n')}\n`)).dialect).toMatchObject({
    separator: ';',
    quote: '"',
  });
});

describe('quotes that do not match', () => {
  const rows = (text: string, count: number) => Array.from({ length: count }, () => text).join('\n');

  it('are letters where they would swallow the file', () => {
    const table = opened(utf8(`a;b\n${rows('"x"y;1', 20_000)}\n`));
    expect(table.dialect).toMatchObject({ quote: null, separator: ';', confident: true });
    expect(table.rows).toHaveLength(20_000);
  });

  it('stay quotes where cells have many lines', () => {
    const table = opened(utf8(`a;b\n${rows(`1;"${rows('line, more', 30)}"`, 500)}\n2;"x"y"\n`));
    expect(table.dialect).toMatchObject({ quote: '"', separator: ';', confident: true });
    expect(table.rows).toHaveLength(501);
  });

  it('are named where the sample does not show them', () => {
    const table = opened(utf8(`a;b\n${rows('1;2', 20_000)}\n3;"open\n4;5\n`));
    expect([...table.blocks].flatMap(({ broken }) => broken)).toEqual([20_002]);
  });
});
