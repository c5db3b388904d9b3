import { existsSync, rmSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { holdsDatabase } from './database';
import { lock } from './lock';
import { startOptions } from './options';

/** Deletes the local data after asking; the next start begins with a fresh demo. */
const confirmed = process.argv.includes('--yes');

try {
  const { dataFolder } = startOptions(process.argv.slice(2).filter((argument) => argument !== '--yes'));
  if (!existsSync(dataFolder)) {
    console.log(`There is nothing in ${dataFolder}.`);
  } else if (!holdsDatabase(dataFolder)) {
    throw new Error(`${dataFolder} holds no data of Tragwerk. Nothing was deleted.`);
  } else {
    const release = lock(dataFolder);
    if (confirmed || (await ask(`Delete everything in ${dataFolder}? This cannot be undone. [y/N] `))) {
      rmSync(dataFolder, { recursive: true, force: true });
      console.log('Deleted. The next start begins with a fresh demo.');
    } else {
      console.log('Nothing was deleted.');
    }
    release();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function ask(question: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(question);
  terminal.close();
  return /^(y|yes|j|ja)$/i.test(answer.trim());
}
