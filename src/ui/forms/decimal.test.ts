import { expect, test } from 'vitest';
import { parseDecimal } from './decimal';

test.each([
  ['0,5', 0.5],
  ['0.5', 0.5],
  [' 60 ', 60],
  ['-2', -2],
  ['−2', -2],
  ['–2', -2],
  ['007', 7],
])('%j is %d', (text, value) => expect(parseDecimal(text)).toBe(value));

test.each([
  '',
  ' ',
  '-',
  '0,',
  ',5',
  '1.000,5',
  '1,000.5',
  '1e3',
  '0x10',
  'sechzig',
  '5 h',
  '1 000',
  'Infinity',
])('%j is no number', (text) => expect(parseDecimal(text)).toBeNull());
