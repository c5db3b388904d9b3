import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, linkSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';

/**
 * What only this installation knows. Generated once into an ignored .env; never part of the app that is served. There is
 * no secret key: it would skip row security, and nobody here needs that.
 */
export interface Secrets {
  jwtSecret: string;
  /** Sent with every request; names the project, opens nothing by itself. */
  publishableKey: string;
  demoPassword: string;
}

const NAMES = {
  jwtSecret: 'SUPABASE_JWT_SECRET',
  publishableKey: 'SUPABASE_PUBLISHABLE_KEY',
  demoPassword: 'TRAGWERK_DEMO_PASSWORD',
} as const satisfies Record<keyof Secrets, string>;

const SHORTEST_SECRET = 32;

const random = (bytes: number) => randomBytes(bytes).toString('base64url');

export function generateSecrets(): Secrets {
  return {
    jwtSecret: random(48),
    publishableKey: `sb_publishable_${random(24)}`,
    demoPassword: random(18),
  };
}

function parse(text: string): Map<string, string> {
  const lines = text.split('\n').map((line) => /^\s*([A-Z_][A-Z0-9_]*)\s*=\s*(.*?)\s*$/.exec(line));
  return new Map(
    lines.flatMap((match) =>
      match?.[1] && match[2] ? [[match[1], match[2].replace(/^(["'])(.*)\1$/, '$2')]] : [],
    ),
  );
}

/**
 * Reads the secrets of this installation; what is missing is generated and added, what is there is never changed. Only
 * the owner may read the file afterwards.
 * @throws {Error} when the secret that signs sessions is too short to be one
 */
export function readSecrets(file: string): Secrets {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : null;
  const known = parse(text ?? '');
  const fresh = generateSecrets();
  const secrets = {
    jwtSecret: known.get(NAMES.jwtSecret) ?? fresh.jwtSecret,
    publishableKey: known.get(NAMES.publishableKey) ?? fresh.publishableKey,
    demoPassword: known.get(NAMES.demoPassword) ?? fresh.demoPassword,
  } satisfies Secrets;
  if (secrets.jwtSecret.length < SHORTEST_SECRET) {
    throw new Error(
      `${NAMES.jwtSecret} in ${file} is too short: at least ${SHORTEST_SECRET} characters. Delete the line to have one generated.`,
    );
  }
  const added = (Object.keys(NAMES) as (keyof Secrets)[])
    .filter((name) => !known.has(NAMES[name]))
    .map((name) => `${NAMES[name]}=${secrets[name]}\n`)
    .join('');
  if (text === null && !createdFirst(file, added)) return readSecrets(file);
  if (text !== null && added !== '') writeFileSync(file, text + (/(^|\n)$/.test(text) ? '' : '\n') + added);
  if ((statSync(file).mode & 0o077) !== 0) chmodSync(file, 0o600);
  return secrets;
}

/** Two first starts at once must agree: the file appears with its content, and the slower start reads that. */
function createdFirst(file: string, text: string): boolean {
  const aside = `${file}.${process.pid}`;
  writeFileSync(aside, text, { mode: 0o600 });
  try {
    linkSync(aside, file);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    writeFileSync(file, text, { mode: 0o600 });
    return true;
  } finally {
    rmSync(aside, { force: true });
  }
}
