/**
 * What each request of the app reads while everybody else grows: one organisation of 12,500 readings among 4 and among
 * 400 (or as many as the first argument says) like it, 50 thousand and 5 million readings altogether. Pages and rows tell
 * the same on every machine; milliseconds are there for comparison. A request that depends on nothing but its own
 * organisation has the ratio 1.
 */
import { connectPostgres } from '@tests/support/database';
import { openFilled, type Filled } from '@tests/support/plans/filled-server';
import { pagesIn, rowsIn } from '@tests/support/plans/judge';
import { READINGS } from '@tests/support/plans/model-organisation';
import { nameOf } from '@tests/support/plans/requests';
import { startPostgres } from '@tests/support/postgres-server';
import { migrateAsOwner } from '@tests/support/seed';

const FEW = 4;
const MANY = Number(process.argv[2] ?? 400);
const DATABASE = 'growth';

interface Cost {
  pages: number;
  rows: number;
  time: number;
  refused: string | null;
}

async function costs(filled: Filled): Promise<Map<string, Cost>> {
  const found = new Map<string, Cost>();
  for (const planned of filled.requests) {
    const statement = { ...planned.sent, account: planned.account };
    await filled.sessions.api.run(statement, 'generic');
    const start = performance.now();
    const { plans, refused } = await filled.sessions.api.run(statement, 'generic');
    const time = performance.now() - start;
    found.set(nameOf(planned), { pages: pagesIn(plans), rows: rowsIn(plans), time, refused });
  }
  return found;
}

function print(name: string, few: Cost, many: Cost): void {
  const ratio = (a: number, b: number) => `${(b / Math.max(a, 1)).toFixed(2)}`.padStart(6);
  const pages = `${few.pages}`.padStart(7) + `${many.pages}`.padStart(8) + ratio(few.pages, many.pages);
  const rows = `${few.rows}`.padStart(8) + `${many.rows}`.padStart(8) + ratio(few.rows, many.rows);
  const time = few.time.toFixed(0).padStart(8) + many.time.toFixed(0).padStart(7);
  const refused = many.refused ?? few.refused;
  console.log(
    `${name.slice(0, 60).padEnd(60)}${pages}${rows}${time}${refused === null ? '' : `  ${refused}`}`,
  );
}

async function measure(host: string): Promise<void> {
  const server = await connectPostgres(host, 'postgres');
  await server.exec(`create database ${DATABASE}`);
  await server.close();
  const owner = await connectPostgres(host, DATABASE);
  await owner.exec(migrateAsOwner());
  await owner.close();
  const filled = await openFilled(host, DATABASE, FEW);
  const few = await costs(filled);
  await filled.grow(MANY);
  const many = await costs(filled);
  await filled.close();
  const total = (organisations: number) => (organisations * READINGS).toLocaleString('en');
  console.log(
    `\nfrom ${total(FEW)} to ${total(MANY)} readings, ${READINGS} of them in the organisation that asks`,
  );
  console.log(`${''.padEnd(60)}  pages    then ratio    rows    then ratio      ms   then`);
  for (const [name, before] of few) {
    const after = many.get(name);
    if (after) print(name, before, after);
  }
}

const server = startPostgres();
if (server) {
  try {
    await measure(server.host);
  } finally {
    server.stop();
  }
} else
  console.log('\nno PostgreSQL is installed here: what requests read while others grow was not measured');
