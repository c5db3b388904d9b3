import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AlreadyRunning, lock } from './lock';

let folder: string;
let data: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tragwerk-lock-'));
  data = join(folder, 'data');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('lock', () => {
  it('is held by one, and free again when released', () => {
    const release = lock(data);
    expect(() => lock(data)).toThrow(AlreadyRunning);
    expect(() => lock(data)).toThrow(`already running on ${data} (process ${process.pid})`);
    release();
    lock(data)();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('of a process that is gone is taken over', () => {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    writeFileSync(`${data}.lock`, `${pid} 1`);
    lock(data)();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('of a number that another process has by now is taken over', () => {
    writeFileSync(`${data}.lock`, `${process.pid} 1`);
    lock(data)();
    expect(existsSync(`${data}.lock`)).toBe(false);
  });

  it.each(['', 'x', '0', '-1', '0 0', '12345678901234567890 1', '\u0000\u0000'])(
    'that nobody can have written is taken over: "%s"',
    (text) => {
      writeFileSync(`${data}.lock`, text);
      lock(data)();
      expect(readdirSync(folder)).toEqual([]);
    },
  );

  it('is not released for somebody else', () => {
    const release = lock(data);
    writeFileSync(`${data}.lock`, '1 1');
    release();
    expect(existsSync(`${data}.lock`)).toBe(true);
  });
});
