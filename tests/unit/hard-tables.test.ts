import { describe, expect, it } from 'vitest';
import { badRowsIn, importHard, readingsIn } from '@tests/support/hard-imports';

const THREE = ['north 2026-01-19 20', 'south 2026-01-05 10', 'south 2026-02-02 30'];

describe('rows that are not like the others', () => {
  it.each([
    ['36-backslash.csv', THREE.filter((each) => !each.endsWith(' 10')), ['2 broken_quotes']],
    ['37b-footer-padded.csv', THREE, ['6 team_missing', '7 team_missing']],
    [
      '37c-total-same-team.csv',
      ['north 2026-02-02 30', 'south 2026-01-05 10'],
      [3, 4, 6, 7, 8].map((row) => `${row} team_missing`),
    ],
    ['38b-nul.csv', THREE.slice(1), ['3 team_unknown']],
    ['39-mixed-encodings.csv', ['south 2026-01-19 40'], ['2 team_unknown']],
    ['39b-double-utf8.csv', THREE.slice(0, 1), ['2 team_unknown', '4 team_unknown']],
  ])('of %s are named', async (name, readings, bad) => {
    const imported = await importHard(name);
    expect([readingsIn(imported), badRowsIn(imported)]).toEqual([readings, bad]);
  });

  it('92-excel-pivot-zwischensummen.xlsx: results of regions belong to nobody', async () => {
    const imported = await importHard('92-excel-pivot-zwischensummen.xlsx', { of: 2 }, 'month');
    expect(badRowsIn(imported)).toEqual([8, 12, 13].map((row) => `${row} team_unknown`));
    expect(readingsIn(imported)).toEqual([
      ...['north 2026-01-01 7', 'north 2026-02-01 9', 'north 2026-03-01 8'],
      ...['south 2026-01-01 12', 'south 2026-02-01 15', 'south 2026-03-01 11'],
    ]);
  });

  it('03b-hidden-column.xlsx: a hidden column that hides nothing is not told', async () => {
    const { table } = await importHard('03b-hidden-column.xlsx');
    expect(table.how).toMatchObject({ hidden: { rows: 0 } });
    expect(readingsIn(await importHard('03b-hidden-column.xlsx'))).toEqual(['south 2026-01-05 10']);
  });

  it.each(['97', '97b', '97c', '97d', '97e', '97f', '97g', '97h', '97i'])(
    '%s: a workbook of another program is read like any other',
    async (number) => {
      const names: Record<string, string> = {
        97: '97-no-cell-refs.xlsx',
        '97b': '97b-no-row-refs.xlsx',
        '97c': '97c-absolute-target.xlsx',
        '97d': '97d-prefixed.xlsx',
        '97e': '97e-strict.xlsx',
        '97f': '97f-backslash-paths.xlsx',
        '97g': '97g-iso-date-cells.xlsx',
        '97h': '97h-rich-text.xlsx',
        '97i': '97i-escaped-x000D.xlsx',
      };
      const imported = await importHard(names[number] ?? '');
      expect(imported.table.names).toEqual(['Abschluss', 'Team', 'Betrag']);
      const [first = ''] = readingsIn(imported).filter((each) => each.startsWith('south'));
      expect(first).toBe('south 2026-01-05 10');
    },
  );
});

describe('rows that say what another one has said', () => {
  it.each([
    ['39c-bom-in-middle.csv', 3, '5 team_unknown'],
    ['39e-header-repeated-pages.csv', 6, '5 team_unknown'],
  ])('of %s are told, and count until somebody says otherwise', async (name, rows, header) => {
    const each = await importHard(name);
    expect(each.result?.identical).toBe(rows);
    expect(badRowsIn(each)).toContain(header);
    expect(readingsIn(each)).not.toEqual(THREE);
    const once = await importHard(name, { identical: 'once' });
    expect(readingsIn(once)).toEqual(THREE);
    expect(once.result).toMatchObject({ identical: rows, rows: { taken: 3, repeated: rows } });
    const said = await importHard(name, { identical: 'each' });
    expect(readingsIn(said)).toEqual(readingsIn(each));
  });

  const file = (...lines: string[]) => Buffer.from(lines.join('\n'));

  it('by the name of what they are about, where a column has it', async () => {
    const rows = (column: string) =>
      importHard(
        file(
          `Team;Datum;Betrag;${column};Produkt`,
          'Süd;05.01.2026;10;Messestand Bauma;A',
          'Süd;05.01.2026;10;Messestand Bauma;B',
          'Süd;05.01.2026;10;Retrofit;A',
          'Süd;06.01.2026;10;Messestand Bauma;A',
        ),
      );
    expect((await rows('Opportunity Name')).result?.identical).toBe(1);
    expect((await rows('Deal - Title')).result?.identical).toBe(1);
    expect((await rows('Bemerkung')).result?.identical).toBe(0);
    expect((await rows('Kundenname')).result?.identical).toBe(0);
  });

  it('by every cell elsewhere, and not where a column numbers them', async () => {
    const same = ['Süd;05.01.2026;10;7', 'Süd;05.01.2026;10;7', 'Süd;05.01.2026;10;8'];
    const unnumbered = await importHard(file('Team;Datum;Betrag;Menge', ...same), { of: 2 });
    expect(unnumbered.result?.identical).toBe(1);
    const numbered = await importHard(file('Team;Datum;Betrag;Vorgangsnummer', ...same), { of: 2 });
    expect(numbered.result).toMatchObject({ identical: 0, asked: { repeats: { rows: 1 } } });
  });

  it('and not where a second one is a bad row anyway', async () => {
    const rows = file('Team;Datum;Quote;Fälle', 'Süd;05.01.2026;10;7', 'Süd;05.01.2026;10;7');
    const ready = await importHard(rows, { kind: 'ready', of: 2, cases: 3 });
    expect([ready.result?.identical, badRowsIn(ready)]).toEqual([0, ['3 second_value']]);
  });
});
