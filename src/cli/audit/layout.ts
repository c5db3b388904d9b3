/** Columns of a line that still reads well in an e-mail. */
export const WIDTH = 90;

const lengthOf = (text: string): number => [...text].length;

/**
 * Breaks a text into lines of at most {@link WIDTH} columns; a word that is longer gets a line of its own.
 * @param first what stands before the first line, e.g. `1. `
 * @param rest what stands before the others
 */
export function wrap(text: string, first = '', rest = first, width = WIDTH): string[] {
  const lines: string[] = [];
  for (const paragraph of text.trim().split(/\s*\n\s*/)) {
    let line = lines.length === 0 ? first : rest;
    let empty = true;
    for (const word of paragraph.split(/[ \t]+/)) {
      if (!empty && lengthOf(line) + 1 + lengthOf(word) > width) {
        lines.push(line);
        line = rest;
        empty = true;
      }
      line += empty ? word : ` ${word}`;
      empty = false;
    }
    lines.push(line.trimEnd());
  }
  return lines;
}

/** A heading with a line under it. */
export function heading(text: string, underline: '=' | '-'): string[] {
  const lines = wrap(text);
  return [...lines, underline.repeat(Math.max(...lines.map(lengthOf)))];
}

/** A table whose first column is wrapped and whose other columns are aligned to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const all = [head, ...rows];
  const widths = head.slice(1).map((_, i) => Math.max(...all.map((row) => lengthOf(row[i + 1] ?? ''))));
  const numbers = widths.reduce((sum, width) => sum + width + 2, 0);
  const longest = Math.max(...all.map(([name = '']) => lengthOf(name)));
  const first = Math.min(longest, WIDTH - numbers);

  const lines = all.flatMap(([name = '', ...cells]) => {
    const [top = '', ...more] = wrap(name, '', '  ', first);
    const aligned = widths.map((width, i) => `  ${padStart(cells[i] ?? '', width)}`);
    return [`${padEnd(top, first)}${aligned.join('')}`.trimEnd(), ...more];
  });
  const rule = '-'.repeat(first + numbers);
  const headLines = wrap(head[0] ?? '', '', '  ', first).length;
  return [...lines.slice(0, headLines), rule, ...lines.slice(headLines)];
}

const padStart = (text: string, width: number): string =>
  ' '.repeat(Math.max(0, width - lengthOf(text))) + text;
const padEnd = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - lengthOf(text)));

/** Control characters could move a terminal's cursor or change its title: they are shown as `�`. */
export const printable = (text: string): string => text.replaceAll(/[^\P{Cc}\n]/gu, '�');
