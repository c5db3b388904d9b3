import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { RawAnswer } from './http';

interface Nginx {
  /** What `nginx -t` says about the configuration. */
  verdict: string;
  get(
    path: string,
    headers?: Record<string, string>,
    port?: 80 | 443,
  ): Promise<RawAnswer & { bytes: number }>;
  stop(): void;
}

/** Where nginx keeps the types of files, or null where none is installed. */
function typesFile(): string | null {
  try {
    const said = execFileSync('sh', ['-c', 'nginx -V 2>&1'], { encoding: 'utf8' });
    return join(dirname(/--conf-path=(\S+)/.exec(said)?.[1] ?? '/etc/nginx/nginx.conf'), 'mime.types');
  } catch {
    return null;
  }
}

/** The block as it is documented, at sockets in a folder instead of ports, without a certificate, and for `dist`. */
const moved = (block: string, folder: string): string =>
  block
    .replace(/listen 80;/, `listen unix:${folder}/80;`)
    .replace(/listen 443 ssl;/, `listen unix:${folder}/443;`)
    .replaceAll(/^ *ssl_certificate.*\n/gm, '')
    .replace(/root \S+;/, `root ${folder}/dist;`);

/** An nginx that runs the block on the files of `dist`, or null where none is installed. */
export function startNginx(block: string, dist: string): Nginx | null {
  const types = typesFile();
  if (types === null) return null;
  const folder = mkdtempSync(join(tmpdir(), 'tragwerk-nginx-'));
  // Its workers run under an account of their own.
  chmodSync(folder, 0o755);
  cpSync(dist, join(folder, 'dist'), { recursive: true });
  chmodSync(join(folder, 'dist'), 0o755);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((kind) => `${kind}_temp_path ${folder}/${kind};`)
    .join('\n');
  writeFileSync(
    join(folder, 'nginx.conf'),
    `pid ${folder}/pid; error_log ${folder}/errors; events {}
     http { include ${types}; access_log off; ${temporary}\n${moved(block, folder)} }`,
  );
  const nginx = (...args: string[]) =>
    execFileSync(
      'sh',
      ['-c', 'exec nginx "$@" 2>&1', 'nginx', '-p', folder, '-c', join(folder, 'nginx.conf'), ...args],
      {
        encoding: 'utf8',
      },
    );
  const verdict = nginx('-t');
  // Returns when it listens.
  nginx();
  let running = true;
  const stop = () => {
    if (!running) return;
    running = false;
    nginx('-s', 'stop');
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', stop);

  const get: Nginx['get'] = (path, headers = {}, port = 443) =>
    new Promise((resolve, reject) => {
      request(
        { socketPath: join(folder, String(port)), path, headers: { host: 'localhost', ...headers } },
        (answer) => {
          const chunks: Buffer[] = [];
          answer.on('data', (chunk: Buffer) => chunks.push(chunk));
          answer.on('error', reject);
          answer.on('end', () => {
            const body = Buffer.concat(chunks);
            resolve({
              status: answer.statusCode ?? 0,
              headers: answer.headers,
              text: body.toString('utf8'),
              bytes: body.length,
            });
          });
        },
      )
        .on('error', reject)
        .end();
    });
  return { verdict, get, stop };
}
