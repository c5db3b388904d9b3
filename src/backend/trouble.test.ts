import { describe, expect, it } from 'vitest';
import { inFolder, otherVersion, troubleByCode, troubleIn, type Seen } from './trouble';

const FOLDER = '/srv/tragwerk/data';
const fine: Seen = { space: 1e12, barred: null };
const error = (message: string, more: object = {}) => Object.assign(new Error(message), more);
/** What PGlite says whatever has happened. */
const SILENT = [
  new WebAssembly.RuntimeError('Aborted(). Build with -sASSERTIONS for more info.'),
  error('PGlite failed to initialize properly'),
];

describe('what is said about a data folder that cannot be used', () => {
  it.each(SILENT)('looks for the reason where there is none: %s', (silent) => {
    expect(troubleIn(FOLDER, silent, () => fine)).toMatch(
      /^The data in \/srv\/tragwerk\/data are damaged\. Keep/,
    );
    expect(troubleIn(FOLDER, silent, () => ({ ...fine, space: 1_000_000 }))).toMatch(
      /^The disk that holds .* full/,
    );
    const barred = `${FOLDER}/base/5/1259`;
    expect(troubleIn(FOLDER, silent, () => ({ ...fine, barred }))).toContain(
      `may not read and write ${barred}.`,
    );
  });

  const KNOWN: [string, object, RegExp][] = [
    ['no space left on device', { code: 'ENOSPC' }, /^The disk that holds \/srv\/tragwerk\/data is full/],
    ['quota exceeded', { code: 'EDQUOT' }, /^The disk that holds/],
    ['could not extend file', { code: '53100' }, /^The disk that holds/],
    [
      'permission denied',
      { code: 'EACCES', path: `${FOLDER}.lock` },
      /may not read and write \S*data\.lock\./,
    ],
    ['read-only file system', { code: 'EROFS' }, /may not read and write \/srv\/tragwerk\/data\./],
    ['not a directory', { code: 'ENOTDIR', path: '/srv/tragwerk' }, /^\/srv\/tragwerk is not where a folder/],
    ['invalid page in block 7', { code: 'XX001' }, /are damaged \(invalid page in block 7\)\./],
  ];
  it.each(KNOWN)('knows what is meant by: %s', (message, more, sentence) => {
    const found = troubleIn(FOLDER, error('Migration x failed', { cause: error(message, more) }), () => fine);
    expect(found).toMatch(sentence);
    expect(found).not.toMatch(/Aborted|ASSERTIONS|Error:/);
  });

  it('says nothing about other mistakes, and leaves them as they are', () => {
    for (const other of [error('x is not a function'), error('syntax error', { code: '42601' }), 'text'])
      expect([troubleIn(FOLDER, other, () => fine), inFolder(FOLDER, other)]).toEqual([null, other]);
  });

  it('keeps what was already said, also behind another error', () => {
    const said = otherVersion(FOLDER, '19', '17');
    expect(troubleIn(FOLDER, error('no start', { cause: said }), () => fine)).toBe(said.message);
    expect(said.message).toContain(`${FOLDER} are of another version (PostgreSQL 19, this is 17)`);
  });
});

describe('what a running database answers', () => {
  it.each([
    ['53100', /is full/],
    ['XX001', /are damaged/],
    ['58030', /are damaged/],
  ])('%s is explained', (code, sentence) => expect(troubleByCode(FOLDER, code)).toMatch(sentence));

  it.each(['42501', '23505', 'XX000', '53200'])('%s is not about the folder', (code) =>
    expect(troubleByCode(FOLDER, code)).toBeNull(),
  );
});
