import { parentPort, workerData } from 'node:worker_threads';
import type { App } from '@supabase/lite';
import type { PgliteConnection } from '@supabase/lite/pglite';
import { createApi } from '../api';
import { openDatabase, tidy } from '../database';
import { terminalMail } from '../mail';
import { migrate, readMigrations } from '../migrations';
import { RateLimit } from '../http/rate-limit';
import { troubleByCode, troubleIn } from '../trouble';
import type { Answer, Call, EngineSettings, FromEngine, ToEngine } from './messages';
import { plainErrors } from './plain-errors';
import { quietConsole } from './quiet-console';

/** The thread that holds the database. engine.ts never sends it a second call before the first is answered. */
const port = parentPort;
if (!port) throw new Error('This file is the body of a worker thread.');
const tell = (message: FromEngine) => port.postMessage(message);
const print = (text: string) => tell({ kind: 'print', text });
const A_MINUTE = 60_000;
const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

async function open(settings: EngineSettings): Promise<{ connection: PgliteConnection; api: App }> {
  const connection = await openDatabase({ folder: settings.dataFolder, snapshot: settings.snapshot });
  try {
    const api = createApi(connection, settings, settings.siteUrl, terminalMail(print, settings.siteUrl));
    // Also in a database of an older lite: its next version may want more of its own tables.
    await api.ensureSystemSchema();
    const migrated = await migrate(connection.driver, readMigrations(settings.migrations));
    await tidy(connection);
    // Lite reads the whole catalogue before its first answer; better now than while somebody waits.
    await connection.introspect({ useCache: true });
    tell({ kind: 'ready', migrated });
    return { connection, api };
  } catch (error) {
    await connection.close();
    throw error;
  }
}

async function answer(api: App, { method, path, headers, body }: Call): Promise<Answer> {
  const request = new Request(new URL(path, 'http://localhost'), {
    method,
    headers,
    ...(body ? { body } : {}),
  });
  const response = await api.fetch(request, { peerAddress: null });
  return {
    status: response.status,
    headers: [...response.headers],
    body: new Uint8Array(await response.arrayBuffer()),
  };
}

/** A crashed PGlite goes on taking queries and answers errors, or nothing, to each: ask it something certain. */
async function isSound(connection: PgliteConnection): Promise<boolean> {
  try {
    const { rows } = await connection.driver.query<{ one: number }>('select 1 as one');
    return rows[0]?.one === 1;
  } catch {
    return false;
  }
}

const check = async (connection: PgliteConnection): Promise<Answer> => ({
  status: (await isSound(connection)) ? 200 : 503,
  headers: [],
  body: new Uint8Array(),
});

/** Why it could not be started, with the folder it is about. */
function complaint(error: unknown, { dataFolder }: EngineSettings): string {
  const sentence = troubleIn(dataFolder, error) ?? messageOf(error);
  return sentence.includes(dataFolder) ? sentence : `${sentence} The data are in ${dataFolder}.`;
}

quietConsole();
try {
  const { connection, api } = await open(workerData as EngineSettings);
  const { dataFolder } = workerData as EngineSettings;
  const said = new RateLimit(1, A_MINUTE);
  const explain = plainErrors(connection, (code) => {
    const sentence = troubleByCode(dataFolder, code);
    // A full disk refuses many requests; the person at the terminal need not read it as often.
    if (sentence !== null && said.take(sentence) === 0) print(sentence);
  });
  port.on('message', (message: ToEngine) => {
    if (message.kind === 'close') {
      // The thread ends by itself once nothing is left to do.
      void connection.close().finally(() => port.close());
      return;
    }
    (message.kind === 'check' ? check(connection) : answer(api, message.call))
      .then(async (given) => {
        const explained = explain(given);
        // What a crashed database has answered is no answer; the next request must not go to it either.
        if (given.status >= 500 && !(await isSound(connection))) tell({ kind: 'broken' });
        else tell({ kind: 'answer', answer: explained });
      })
      .catch((error: unknown) => {
        print(`Unexpected: ${messageOf(error)}`);
        tell({ kind: 'broken' });
      });
  });
} catch (error) {
  tell({ kind: 'failed', message: complaint(error, workerData as EngineSettings) });
}
