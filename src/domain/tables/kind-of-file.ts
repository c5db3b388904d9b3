/**
 * What kind of file bytes are, whatever its name says: `zip` is what an .xlsx is, `ole` an old .xls or a workbook with
 * a password, `markup` the web page that some programs call .xls.
 */
export type FileKind = 'empty' | 'text' | 'markup' | 'zip' | 'ole' | 'pdf' | 'binary';

const SIGNATURES: readonly { kind: FileKind; bytes: readonly number[] }[] = [
  { kind: 'zip', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { kind: 'zip', bytes: [0x50, 0x4b, 0x05, 0x06] },
  { kind: 'ole', bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { kind: 'pdf', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
];

/** Control characters no text has; zeros are not among them because of UTF-16. */
const isControl = (byte: number): boolean => byte > 0 && byte < 0x20 && ![9, 10, 12, 13, 0x1a].includes(byte);
const SAMPLE = 4_096;
const MARKUP = /^\s*<(?:!doctype|html|\?xml|table|meta|head)/i;

/** Tells the kind of a file from its first bytes. */
export function kindOfFile(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  const known = SIGNATURES.find(({ bytes: start }) => start.every((byte, i) => bytes[i] === byte));
  if (known) return known.kind;
  const sample = bytes.subarray(0, SAMPLE);
  const controls = sample.reduce((count, byte) => count + (isControl(byte) ? 1 : 0), 0);
  if (controls > sample.length / 50) return 'binary';
  return MARKUP.test(new TextDecoder().decode(sample)) ? 'markup' : 'text';
}
