import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSecrets } from './secrets';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tragwerk-secrets-'));
  file = join(folder, '.env');
});
afterEach(() => rmSync(folder, { recursive: true }));

const mode = () => (statSync(file).mode & 0o777).toString(8);

describe('readSecrets', () => {
  it('generates what is missing, and reads the same ever after', () => {
    const secrets = readSecrets(file);
    const written = readFileSync(file, 'utf8');
    expect(readSecrets(file)).toEqual(secrets);
    expect(readFileSync(file, 'utf8')).toBe(written);
    expect(readdirSync(folder)).toEqual(['.env']);
  });

  it('generates different ones for every installation, long enough to be none of a list', () => {
    const one = readSecrets(file);
    rmSync(file);
    const other = readSecrets(file);
    for (const name of ['jwtSecret', 'publishableKey', 'demoPassword'] as const) {
      expect(one[name]).not.toBe(other[name]);
      expect(one[name].replace('sb_publishable_', '').length).toBeGreaterThanOrEqual(24);
    }
    expect(one.jwtSecret.length).toBeGreaterThanOrEqual(64);
  });

  it('has no key that would skip row security', () => {
    readSecrets(file);
    expect(readFileSync(file, 'utf8')).not.toMatch(/SECRET_KEY|SERVICE_ROLE|sb_secret/);
  });

  it('lets only its owner read the file, also one that was open to others', () => {
    readSecrets(file);
    expect(mode()).toBe('600');
    chmodSync(file, 0o644);
    readSecrets(file);
    expect(mode()).toBe('600');
  });

  it('keeps what else is in the file, and adds only what is missing', () => {
    writeFileSync(
      file,
      '# mine\nVITE_SUPABASE_URL=https://x.supabase.co\nSUPABASE_PUBLISHABLE_KEY="sb_publishable_mine"',
    );
    const { publishableKey } = readSecrets(file);
    expect(publishableKey).toBe('sb_publishable_mine');
    const text = readFileSync(file, 'utf8');
    expect(text).toMatch(/^# mine\nVITE_SUPABASE_URL=https:\/\/x\.supabase\.co\n/);
    expect(text.match(/SUPABASE_PUBLISHABLE_KEY/g)).toHaveLength(1);
    expect(text.match(/SUPABASE_JWT_SECRET/g)).toHaveLength(1);
  });

  it('refuses a secret that anybody could try out', () => {
    writeFileSync(file, 'SUPABASE_JWT_SECRET=secret\n');
    expect(() => readSecrets(file)).toThrow(/too short/);
  });

  it('is not written into the repository', () => {
    expect(existsSync('.gitignore') && readFileSync('.gitignore', 'utf8').split('\n')).toContain('.env');
  });
});
