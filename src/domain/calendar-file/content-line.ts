/** Octets in a line, without its end (RFC 5545, 3.1). */
const LINE_MAX = 75;

const encoder = new TextEncoder();

/** Text as a value: what would end a line or a value is written out (RFC 5545, 3.3.11). */
export const textValue = (text: string): string =>
  text
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replaceAll(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/g, '\\n');

/**
 * A line of a calendar file, folded where it is too long; never within a character.
 * @example contentLine('SUMMARY', textValue('Bedarf, nicht Katalog')) // 'SUMMARY:Bedarf\\, nicht Katalog\r\n'
 */
export function contentLine(name: string, value: string): string {
  const lines: string[] = [];
  let line = '';
  let octets = 0;
  for (const character of `${name}:${value}`) {
    const length = encoder.encode(character).length;
    if (octets + length > LINE_MAX) {
      lines.push(line);
      line = ' ';
      octets = 1;
    }
    line += character;
    octets += length;
  }
  return [...lines, line].map((each) => `${each}\r\n`).join('');
}
