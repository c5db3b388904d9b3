import { expect, it } from 'vitest';
import { MAX_MEGABYTES, readFile } from './read-file';

const file = (content: BlobPart, name = 'p.tragwerk.json', type = '') => new File([content], name, { type });

it('reads UTF-8, with or without a byte order mark', async () => {
  expect(await readFile(file('{"name":"Größe"}'))).toEqual({ ok: true, text: '{"name":"Größe"}' });
  const marked = await readFile(file('\uFEFF{}'));
  expect(marked.ok && marked.text.replace('\uFEFF', '')).toBe('{}');
});

it('refuses other encodings instead of guessing', async () => {
  const windows1252 = new Uint8Array([0x7b, 0x22, 0xf6, 0x22, 0x7d]);
  expect(await readFile(file(windows1252))).toEqual({ ok: false, reason: 'not_utf8' });
  const utf16 = new Uint8Array([0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00]);
  expect(await readFile(file(utf16))).toEqual({ ok: false, reason: 'not_utf8' });
});

it('takes JSON by name or by type, and nothing else', async () => {
  expect(await readFile(file('{}', 'P.JSON'))).toMatchObject({ ok: true });
  expect(await readFile(file('{}', 'p', 'application/json'))).toMatchObject({ ok: true });
  expect(await readFile(file('{}', 'p.xlsx'))).toEqual({ ok: false, reason: 'not_json' });
});

it('does not open what is too large', async () => {
  const large = file(new Uint8Array(MAX_MEGABYTES * 1024 * 1024 + 1));
  large.arrayBuffer = () => Promise.reject(new Error('opened'));
  expect(await readFile(large)).toEqual({ ok: false, reason: 'too_large' });
});

it('says when a file cannot be read any more', async () => {
  const moved = file('{}');
  moved.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
  expect(await readFile(moved)).toEqual({ ok: false, reason: 'unreadable' });
});
