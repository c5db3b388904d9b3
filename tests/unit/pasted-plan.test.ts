import { describe, expect, it } from 'vitest';
import { openText } from '@/domain/tables/open-text';
import { guessPlanColumns } from '@/domain/training-import/guess';
import { pastedRows } from '@/domain/training-import/pasted-rows';
import { splitCsv } from '@/files/split-csv';
import { ALL_PLAN_WORDS } from '@/i18n/plan-words';

/** What the rows come to as a table. */
function opened(text: string) {
  const pasted = pastedRows(text, ALL_PLAN_WORDS);
  const table = openText(new TextEncoder().encode(pasted.text), splitCsv, pasted.chosen);
  if (table.kind === 'refused') throw new Error(table.code);
  const { names, columns, sample } = table;
  const formats = columns.map(({ format }) => format);
  return {
    header: table.header,
    rows: sample,
    columns: guessPlanColumns(names, ALL_PLAN_WORDS, sample, formats),
  };
}

describe('copied rows', () => {
  it('without a tab are titles, a line each', () => {
    const lines = ['Fragen, zuhören, zusammenfassen', '"Nein" sagen; richtig', 'Preis, Wert und Nutzen'];
    expect(opened(lines.join('\n'))).toEqual({
      header: null,
      rows: lines.map((line) => [line]),
      columns: ['title'],
    });
  });

  it.each(['Titel', 'Training', 'Title'])('below a line that is only “%s” are titles, too', (header) => {
    expect(opened(`${header}\r\nFragen, zuhören\r\nPreis`)).toEqual({
      header: [header],
      rows: [['Fragen, zuhören'], ['Preis']],
      columns: ['title'],
    });
  });

  it.each(['Training,Cost\nListening,900', 'Training;Kosten\nZuhören;900', 'Team,Attended\nSouth,12'])(
    'whose first line names several columns are a text file: %j',
    (text) => {
      const { header, rows } = opened(text);
      expect([header?.length, rows[0]?.length]).toEqual([2, 2]);
    },
  );

  it('with tabs are as a spreadsheet copies them', () => {
    const text = 'Titel\tOrt\n"Nein" sagen\tRaum "Isar"\n"zwei\nZeilen"\tRaum, 2. OG';
    expect(opened(text)).toEqual({
      header: ['Titel', 'Ort'],
      rows: [
        ['"Nein" sagen', 'Raum "Isar"'],
        ['zwei\nZeilen', 'Raum, 2. OG'],
      ],
      columns: ['title', 'place'],
    });
  });
});
