import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { versionError } from './node-version';
import { startOptions, UsageError } from './options';

describe('startOptions', () => {
  it('listens on this machine only unless asked', () => {
    expect(startOptions([])).toMatchObject({ host: '127.0.0.1', publicUrl: null });
  });

  it.each([
    ['--port', 'x'],
    ['--port', '65536'],
    ['--port', '-1'],
    ['--prot', '1'],
    ['x'],
    ['--url', 'x'],
    ['--url', 'https://x/y'],
  ])('explains itself when it does not understand %s %s', (...args) =>
    expect(() => startOptions(args)).toThrow(UsageError),
  );

  it('writes one folder in one way only, so that it has one lock', () => {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'tragwerk-options-')));
    mkdirSync(join(folder, 'real', 'data'), { recursive: true });
    symlinkSync(join(folder, 'real'), join(folder, 'link'));
    const at = (...path: string[]) => startOptions(['--data', join(folder, ...path)]).dataFolder;
    const expected = join(folder, 'real', 'data');
    expect([at('real', 'data'), at('real/data/'), at('real/./x/../data'), at('link/data')]).toEqual(
      Array.from({ length: 4 }, () => expected),
    );
    expect(at('link/new')).toBe(join(folder, 'real', 'new'));
    rmSync(folder, { recursive: true });
  });
});

describe('versionError', () => {
  it.each(['v20.19.0', 'v20.20.2', 'v22.12.0', 'v23.0.0', 'v24.1.0'])('none about Node %s', (version) => {
    expect(versionError(version)).toBeNull();
  });
  it.each(['v16.20.0', 'v18.20.0', 'v20.18.3', 'v21.7.0', 'v22.11.0'])(
    'says what is needed on Node %s',
    (version) => {
      expect(versionError(version)).toMatch(/^Tragwerk needs Node\.js 20\.19/);
    },
  );
});
