import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuild } from './build';
import { isLoopback } from './http/loopback';
import { staticFiles } from './http/static-files';
import { startOptions } from './options';
import { DIST, ENV_FILE, PROJECT } from './paths';
import { runUntilStopped } from './run';
import { readSecrets, type Secrets } from './secrets';
import { publicConfig, startServer } from './server';
import { snapshotFolder } from './snapshot';

const print = (text: string) => console.log(text);

/** In a process of its own, so that the first start can build the app at the same time. */
function prepareDatabase(secrets: Secrets): Promise<void> {
  if (existsSync(snapshotFolder(secrets))) return Promise.resolve();
  print('First start: the database and its demo are made once; later starts take seconds.');
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
  const server = await startServer({
    ...options,
    secrets,
    print,
    prepare: async () => {
      await Promise.all([ensureBuild(print), prepareDatabase(secrets)]);
      return {
        pages: staticFiles(DIST, publicConfig({ ...options, secrets })),
        snapshot: snapshotFolder(secrets),
      };
    },
  });
  print(`\n  Tragwerk is running: ${server.url}\n`);
  if (!isLoopback(options.host)) {
    print('  Everybody who can reach this address may make an account, and nothing is encrypted on the way.');
    print('  For more than a trusted network, put a proxy with https in front and name it with --url.\n');
  }
  print(`  The data stays in ${options.dataFolder}. Stop with Ctrl+C.\n`);
  return server;
});
