import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';

/** What only this installation knows. Generated once into an ignored .env; never part of the app that is served. */
export interface Secrets {
  jwtSecret: string;
  /** Sent with every request; names the project, opens nothing by itself. */
  publishableKey: string;
  /** Would skip row security; nobody is given it. */
  secretKey: string;
  demoPassword: string;
}

const NAMES = {
  jwtSecret: 'SUPABASE_JWT_SECRET',
  publishableKey: 'SUPABASE_PUBLISHABLE_KEY',
  secretKey: 'SUPABASE_SECRET_KEY',
  demoPassword: 'TRAGWERK_DEMO_PASSWORD',
} as const satisfies Record<keyof Secrets, string>;

const random = (bytes: number) => randomBytes(bytes).toString('base64url');

export function generateSecrets(): Secrets {
  return {
    jwtSecret: random(48),
    publishableKey: `sb_publishable_${random(24)}`,
    secretKey: `sb_secret_${random(32)}`,
    demoPassword: random(18),
  };
}

function parse(text: string): Map<string, string> {
  const lines = text.split('\n').map((line) => /^\s*([A-Z_][A-Z0-9_]*)\s*=\s*(.*?)\s*$/.exec(line));
  return new Map(
    lines.flatMap((match) =>
      match?.[1] && match[2] ? [[match[1], match[2].replace(/^"(.*)"$/, '$1')]] : [],
    ),
  );
}

/** Reads the secrets of this installation; what is missing is generated and added, what is there is never changed. */
export function readSecrets(file: string): Secrets {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const known = parse(text);
  const fresh = generateSecrets();
  const secrets = {
    jwtSecret: known.get(NAMES.jwtSecret) ?? fresh.jwtSecret,
    publishableKey: known.get(NAMES.publishableKey) ?? fresh.publishableKey,
    secretKey: known.get(NAMES.secretKey) ?? fresh.secretKey,
    demoPassword: known.get(NAMES.demoPassword) ?? fresh.demoPassword,
  } satisfies Secrets;
  const added = (Object.keys(NAMES) as (keyof Secrets)[])
    .filter((name) => !known.has(NAMES[name]))
    .map((name) => `${NAMES[name]}=${secrets[name]}\n`);
  if (added.length > 0) {
    const separator = text === '' || text.endsWith('\n') ? '' : '\n';
    writeFileSync(file, text + separator + added.join(''), { mode: 0o600 });
    chmodSync(file, 0o600);
  }
  return secrets;
}
