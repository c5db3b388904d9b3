import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuild } from './build';
import { staticFiles } from './http/static-files';
import { runUntilStopped } from './run';
import { startOptions } from './options';
import { DIST, ENV_FILE, PROJECT } from './paths';
import { readSecrets, type Secrets } from './secrets';
import { startServer } from './server';
import { snapshotFile } from './snapshot';

const print = (text: string) => console.log(text);

function prepareDatabase(secrets: Secrets): Promise<void> {
  if (existsSync(snapshotFile(secrets))) return Promise.resolve();
  print('Preparing the database with the demo (first start) …');
  return new Promise((resolve, reject) => {
    const child = fork(join(PROJECT, 'src/backend/make-snapshot.ts'), { execArgv: process.execArgv });
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error('The database could not be prepared.')),
    );
  });
}

await runUntilStopped(async () => {
  const options = startOptions(process.argv.slice(2));
  const secrets = readSecrets(ENV_FILE);
  await Promise.all([ensureBuild(print), prepareDatabase(secrets)]);
  const server = await startServer({
    ...options,
    snapshot: snapshotFile(secrets),
    secrets,
    pages: staticFiles(DIST),
    print,
  });
  print(
    `\n  Tragwerk is running: ${server.url}\n\n  The data stays in ${options.dataFolder}. Stop with Ctrl+C.\n`,
  );
  return server;
});
