import { describe, expect, test } from 'vitest';
import { heading, printable, table, wrap, WIDTH } from './layout';

describe('wrap', () => {
  test('breaks at words and indents what follows', () => {
    expect(wrap('one two three four', '1. ', '   ', 11)).toEqual(['1. one two', '   three', '   four']);
  });

  test('keeps a word that is too long in one piece', () => {
    expect(wrap('a Donaudampfschifffahrt b', '', '', 10)).toEqual(['a', 'Donaudampfschifffahrt', 'b']);
  });

  test('keeps paragraphs, swallows surplus blanks', () => {
    expect(wrap('  one   two\n\n three ', '- ', '  ')).toEqual(['- one two', '  three']);
  });

  test('counts characters, not code units', () => {
    expect(wrap(`${'😀'.repeat(5)} ${'😀'.repeat(4)}`, '', '', 10)).toHaveLength(1);
  });
});

test('a heading is underlined as far as it reaches', () => {
  expect(heading('Übersicht', '=')).toEqual(['Übersicht', '=========']);
});

test('a table aligns numbers to the right, wraps names and keeps within the width', () => {
  const lines = table(
    ['Name', 'Driving', '%'],
    [
      ['short', '1', '100 %'],
      [
        'a name that is much longer than the table could ever be and therefore has to go on below its first line',
        '12',
        '–',
      ],
    ],
  );
  expect(lines.every((line) => [...line].length <= WIDTH)).toBe(true);
  expect(lines[1]).toMatch(/^-+$/);
  expect(lines[2]).toMatch(/^short +1 {2}100 %$/);
  expect(lines).toHaveLength(5);
});

test('control characters cannot reach a terminal', () => {
  expect(printable('a\u001b[2Jb\u0007\nc\u009b')).toBe('a�[2Jb�\nc�');
});
