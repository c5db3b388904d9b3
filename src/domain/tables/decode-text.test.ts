import { describe, expect, it } from 'vitest';
import { decodeText, ENCODINGS } from './decode-text';
import { kindOfFile } from './kind-of-file';

const bytes = (...each: number[]) => Uint8Array.from(each);
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('decodeText', () => {
  it('knows all of Windows-1252 from 0x80 on (table of the WHATWG Encoding Standard)', () => {
    const { text, encoding } = decodeText(
      Uint8Array.from({ length: 128 }, (_, i) => 0x80 + i),
      'windows-1252',
    );
    expect(encoding).toBe('windows-1252');
    expect(text.slice(0, 32)).toBe('€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ');
    expect(text.slice(32)).toBe(String.fromCharCode(...Array.from({ length: 96 }, (_, i) => 0xa0 + i)));
  });

  it('does what it is told', () => {
    const umlaut = bytes(0x53, 0xc3, 0xbc, 0x64);
    expect(decodeText(umlaut)).toEqual({ text: 'Süd', encoding: 'utf-8', confident: true });
    expect(decodeText(umlaut, 'windows-1252')).toMatchObject({ text: 'SÃ¼d', encoding: 'windows-1252' });
  });

  it.each(ENCODINGS)('leaves a mark out where told to read %s', (encoding) => {
    const mark = { 'utf-8': [0xef, 0xbb, 0xbf], 'utf-16le': [0xff, 0xfe], 'utf-16be': [0xfe, 0xff] };
    if (encoding === 'windows-1252') return;
    expect(decodeText(bytes(...mark[encoding]), encoding).text).toBe('');
    expect(decodeText(bytes(...mark[encoding]))).toMatchObject({ text: '', encoding });
  });

  it('is sure of western letters only', () => {
    expect(decodeText(latin('Verk\xe4ufer;Erl\xf6s \x80;\x84Neu\x93;caf\xe9'))).toMatchObject({
      confident: true,
    });
    // Cyrillic in Windows-1251
    expect(decodeText(latin('\xcf\xf0\xee\xe4\xe0\xe2\xe5\xf6')).confident).toBe(false);
    // Umlauts of code page 850 and of the Macintosh
    expect(decodeText(latin('Verk\x84ufer')).confident).toBe(false);
    expect(decodeText(latin('Verk\x8aufer')).confident).toBe(false);
  });
});

it.each([
  ['empty', ''],
  ['text', 'a;b'],
  ['text', 'a\tb\r\n\f'],
  ['zip', 'PK\x03\x04'],
  ['ole', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['pdf', '%PDF-1.7'],
  ['binary', '\x01\x02\x03'],
  ['markup', ' <!DOCTYPE html>'],
  ['markup', '<?xml version="1.0"?>'],
])('%s: %j', (kind, text) => {
  expect(kindOfFile(latin(text))).toBe(kind);
});
