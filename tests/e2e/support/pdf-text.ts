import { inflateSync } from 'node:zlib';

/** A reference like `12 0 R`. */
const REFERENCE = /(\d+) 0 R/g;

/**
 * The text of each page of a PDF as Chromium writes it: plain objects, deflated streams, glyphs that a table of the font
 * turns into letters. What stands in one line of text comes without spaces where none was drawn.
 */
export function pdfPages(file: Buffer): string[] {
  const objects = readObjects(file);
  return [...objects.values()]
    .filter(({ head }) => /\/Type \/Page\b(?!s)/.test(head))
    .map(({ head }) => {
      const contents = /\/Contents (?:\[(.*?)\]|(\d+) 0 R)/s.exec(head);
      const streams = contents?.[2] ? [Number(contents[2])] : references(contents?.[1] ?? '');
      return drawn(objects, head, streams.map((id) => objects.get(id)?.stream ?? '').join('\n'));
    });
}

/** What a page or a part of one draws, and then its parts: what is turned or see-through is a part of its own. */
function drawn(objects: Map<number, PdfObject>, head: string, stream: string): string {
  const parts = [...resourcesOf(objects, head, 'XObject').values()].map((id) => objects.get(id));
  const forms = parts.filter((part) => part?.head.includes('/Subtype /Form'));
  return [
    textOf(stream, fontsOf(objects, head)),
    ...forms.map((part) => drawn(objects, part?.head ?? '', part?.stream ?? '')),
  ].join('\n');
}

interface PdfObject {
  head: string;
  /** Inflated. */
  stream: string;
}

const references = (text: string): number[] => [...text.matchAll(REFERENCE)].map(([, id]) => Number(id));

function readObjects(file: Buffer): Map<number, PdfObject> {
  const text = file.toString('latin1');
  const objects = new Map<number, PdfObject>();
  for (const match of text.matchAll(/(?:^|\n)(\d+) 0 obj\r?\n(.*?)(stream\r?\n|endobj)/gs)) {
    const [whole, id, head = '', end = ''] = match;
    const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0);
    const begin = match.index + whole.length;
    const packed = end.startsWith('stream') ? file.subarray(begin, begin + length) : null;
    const deflated = packed !== null && head.includes('/FlateDecode') && !head.includes('/Subtype /Image');
    objects.set(Number(id), { head, stream: deflated ? inflateSync(packed).toString('latin1') : '' });
  }
  return objects;
}

type Letters = ReadonlyMap<string, string>;

/** What the fonts of a page are called there, and the letters of their glyphs. */
function fontsOf(objects: Map<number, PdfObject>, page: string): Map<string, Letters> {
  return new Map(
    [...resourcesOf(objects, page, 'Font')].map(([name, id]) => {
      const table = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id)?.head ?? '')?.[1];
      return [name, lettersOf(objects.get(Number(table))?.stream ?? '')];
    }),
  );
}

/** What a page uses of a kind, by the names it has there. */
function resourcesOf(objects: Map<number, PdfObject>, page: string, kind: 'Font' | 'XObject') {
  const [resources] = references(/\/Resources (\d+ 0 R)/.exec(page)?.[1] ?? '');
  const text = resources === undefined ? page : (objects.get(resources)?.head ?? '');
  const listed = new RegExp(`/${kind} (?:<<(.*?)>>|(\\d+) 0 R)`, 's').exec(text);
  const named = listed?.[2] ? (objects.get(Number(listed[2]))?.head ?? '') : (listed?.[1] ?? '');
  return new Map([...named.matchAll(/\/(\w+) (\d+) 0 R/g)].map(([, name = '', id]) => [name, Number(id)]));
}

const letter = (code: string): string =>
  String.fromCodePoint(...(code.match(/.{4}/g) ?? []).map((unit) => parseInt(unit, 16)));

/** Reads the table that leads from glyphs to letters. */
function lettersOf(table: string): Letters {
  const letters = new Map<string, string>();
  for (const [, lines = ''] of table.matchAll(/beginbfchar(.*?)endbfchar/gs))
    for (const [, glyph = '', code = ''] of lines.matchAll(/<(\w+)> <(\w+)>/g))
      letters.set(glyph, letter(code));
  for (const [, lines = ''] of table.matchAll(/beginbfrange(.*?)endbfrange/gs))
    for (const [, first = '', last = '', code = ''] of lines.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g))
      for (let glyph = parseInt(first, 16), at = 0; glyph <= parseInt(last, 16); glyph++, at++)
        letters.set(
          glyph.toString(16).toUpperCase().padStart(first.length, '0'),
          String.fromCodePoint(parseInt(code, 16) + at),
        );
  return letters;
}

/** Draws the strings of a page in the fonts that are in force; each text object is a run of its own. */
function textOf(stream: string, fonts: ReadonlyMap<string, Letters>): string {
  let letters: Letters | undefined;
  let text = '';
  for (const [token, font, strings] of stream.matchAll(/\/(\w+) [\d.]+ Tf|(\[.*?\] TJ|<\w+> Tj)|ET\b/gs)) {
    if (font !== undefined) letters = fonts.get(font);
    else if (strings === undefined) text += token === 'ET' ? '\n' : '';
    else
      for (const [, glyphs = ''] of strings.matchAll(/<(\w+)>/g)) {
        for (const glyph of glyphs.match(letters && isTwoBytes(letters) ? /.{4}/g : /.{2}/g) ?? [])
          text += letters?.get(glyph.toUpperCase()) ?? '';
      }
  }
  return text;
}

const isTwoBytes = (letters: Letters): boolean => [...letters.keys()].some((glyph) => glyph.length === 4);
