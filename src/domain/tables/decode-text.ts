export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type Encoding = (typeof ENCODINGS)[number];

export interface DecodedText {
  /** Without byte order mark. */
  text: string;
  encoding: Encoding;
  /** False: the text should be shown to somebody who can tell whether its letters are right. */
  confident: boolean;
}

const MARKS: readonly { encoding: Encoding; bytes: readonly number[] }[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];

/**
 * 0x80 to 0x9f of Windows-1252 (WHATWG Encoding Standard, index windows-1252); the rest is Latin-1. Written out because
 * some versions of Node decode these as Latin-1 too.
 */
const FROM_0X80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Letters and signs of western European business texts; whatever else Windows-1252 has is a sign of another encoding. */
const COMMON = /^[äöüßéèêëàâáçñôóòîíïùûúåæøœãõ€£§°–—„“”‚‘’«»…•·²³½¼´©®™\u00a0×µ±]$/i;
/** Typographic quotes and dots inside a word are umlauts of code page 850. */
const INSIDE_WORD = /\p{L}[„”“‚…‡]\p{L}/u;

/** UTF-8 that is broken somewhere, and so is read as something else. */
const READ_WRONG = /Ã[¤¶¼ŸœŠ„–©¨]|â€/;

/** How much of a file is looked at. */
const SAMPLE = 65_536;

function decodeWindows1252(bytes: Uint8Array): string {
  const units = new Uint16Array(bytes);
  for (let i = 0; i < units.length; i++) {
    const byte = units[i] ?? 0;
    if (byte >= 0x80 && byte < 0xa0) units[i] = FROM_0X80.charCodeAt(byte - 0x80);
  }
  return new TextDecoder('utf-16le').decode(units);
}

function decodeAs(encoding: Encoding, bytes: Uint8Array): string {
  return encoding === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes);
}

/** Latin text in UTF-16 has a zero in nearly every second byte. */
function utf16WithoutMark(bytes: Uint8Array): Encoding | null {
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > sample.length * 0.3 && even < odd / 10) return 'utf-16le';
  return even > sample.length * 0.3 && odd < even / 10 ? 'utf-16be' : null;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function looksWestern(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const high = sample.match(/[^\0-\x7f]/g) ?? [];
  const strange = high.filter((letter) => !COMMON.test(letter)).length;
  return !INSIDE_WORD.test(sample) && !READ_WRONG.test(sample) && strange <= high.length / 20;
}

/**
 * The text in the bytes of a file, and which encoding it is in: by its byte order mark; else UTF-16 where every second
 * byte is zero; UTF-8 where that is valid; Windows-1252 otherwise, as German Excel writes it.
 * @param forced somebody knows better
 */
export function decodeText(bytes: Uint8Array, forced: Encoding | null = null): DecodedText {
  const mark = MARKS.find(({ bytes: start }) => start.every((byte, i) => bytes[i] === byte));
  if (forced !== null) return { text: decodeAs(forced, bytes), encoding: forced, confident: true };
  if (mark) return { text: decodeAs(mark.encoding, bytes), encoding: mark.encoding, confident: true };
  const wide = utf16WithoutMark(bytes);
  if (wide !== null) return { text: decodeAs(wide, bytes), encoding: wide, confident: true };
  if (isUtf8(bytes)) return { text: decodeAs('utf-8', bytes), encoding: 'utf-8', confident: true };
  const text = decodeWindows1252(bytes);
  return { text, encoding: 'windows-1252', confident: looksWestern(text) };
}
