import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { splitPasted } from './split-pasted';

const fixture = (name: string) =>
  readFileSync(join(import.meta.dirname, '../../../tests/fixtures/imports/hard', name), 'utf8');

describe('what is pasted', () => {
  it('is one title a line where nothing but commas stands between', () => {
    expect(splitPasted(fixture('70-paste-goals-commas.txt'))).toEqual([
      ['Ein Drittel des Ertrags aus Service, bis 2028'],
      ['Neue Kunden, nicht nur alte'],
      ['Weniger Rabatt, mehr Nutzen'],
    ]);
    expect(splitPasted('Ask; then offer\nTalk | listen')).toEqual([['Ask; then offer'], ['Talk | listen']]);
  });

  it('keeps a quotation mark that only begins a text', () => {
    expect(splitPasted(fixture('72-grid-quote.txt'))).toEqual([
      ['"12" Angebote', '13'],
      ['14', '15'],
    ]);
    expect(splitPasted('"Erst" fragen, dann anbieten\nZuhören')).toEqual([
      ['"Erst" fragen, dann anbieten'],
      ['Zuhören'],
    ]);
    expect(splitPasted('"Nie geschlossen\nZuhören\r\nFragen')).toEqual([
      ['"Nie geschlossen'],
      ['Zuhören'],
      ['Fragen'],
    ]);
    expect(splitPasted('"Ja"\t"Nein"\n"A\nB "sagt er"\n')).toEqual([
      ['"Ja"', '"Nein"'],
      ['"A'],
      ['B "sagt er"'],
    ]);
  });

  it('reads cells with tabs or line breaks as spreadsheets quote them', () => {
    expect(splitPasted('"two\nlines"\t"a ""b""\tc"\r\nnext\t\r\n')).toEqual([
      ['two\nlines', 'a "b"\tc'],
      ['next', ''],
    ]);
  });

  it('counts rows as spreadsheets do', () => {
    expect(splitPasted('')).toEqual([]);
    expect(splitPasted('a\r\n\r\nb\rc')).toEqual([['a'], [''], ['b'], ['c']]);
    expect(splitPasted('a\t')).toEqual([['a', '']]);
  });
});
