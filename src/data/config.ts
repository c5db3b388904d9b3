import { AppError } from './errors';

/** Account of the demo organisation in one language; only the embedded backend offers one. */
export interface DemoAccount {
  email: string;
  password: string;
}

export interface BackendConfig {
  supabaseUrl: string;
  publishableKey: string;
  demo: { de: DemoAccount; en: DemoAccount } | null;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isAccount = (value: unknown): value is DemoAccount =>
  isRecord(value) && typeof value.email === 'string' && typeof value.password === 'string';

/** Hosted build: both variables are set when building and must make sense together. */
function hostedConfig(url: string, key: string): BackendConfig {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
    throw new AppError('invalid', `VITE_SUPABASE_URL is not an http(s) address: "${url}"`, 'config_url');
  }
  if (key.trim().length < 20) {
    throw new AppError('invalid', 'VITE_SUPABASE_PUBLISHABLE_KEY is missing or too short', 'config_key');
  }
  return { supabaseUrl: url, publishableKey: key.trim(), demo: null };
}

/** What the embedded backend has written into the page it sent. */
function inPage(): unknown {
  const written = document.getElementById('backend')?.textContent;
  return written ? JSON.parse(written) : null;
}

/** What a server says that sends pages as they are, such as the one for development. */
async function fetched(): Promise<unknown> {
  const response = await fetch('/config.json', { headers: { accept: 'application/json' } });
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  return response.ok && isJson ? response.json() : null;
}

/** Embedded backend: the server that sent the page also knows the key, which it generated itself. */
async function embeddedConfig(): Promise<BackendConfig> {
  const body = inPage() ?? (await fetched());
  if (!isRecord(body) || typeof body.publishableKey !== 'string') {
    throw new AppError('invalid', 'no backend: /config.json is not served here', 'config_missing');
  }
  const demo = isRecord(body.demo) && isAccount(body.demo.de) && isAccount(body.demo.en) ? body.demo : null;
  return {
    supabaseUrl: window.location.origin,
    publishableKey: body.publishableKey,
    demo: demo && isAccount(demo.de) && isAccount(demo.en) ? { de: demo.de, en: demo.en } : null,
  };
}

/** Where the backend is. Throws an AppError with a `config_…` code that the start page explains. */
export async function loadConfig(): Promise<BackendConfig> {
  const { VITE_SUPABASE_URL: url, VITE_SUPABASE_PUBLISHABLE_KEY: key } = import.meta.env;
  return url === undefined && key === undefined ? embeddedConfig() : hostedConfig(url ?? '', key ?? '');
}
