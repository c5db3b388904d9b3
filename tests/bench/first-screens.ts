/**
 * `npm run bench`: how long sign-in and the overview of a programme take to come up in an empty browser, beside a bare
 * page of the same packages in the same run. Milliseconds depend on the machine; the ratios are what counts. Needs the
 * built app.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { staticFiles } from '@/backend/http/static-files';
import { DEMO_FILE, importFile } from '../e2e/support/arrange';
import { startBackend } from '../support/backend';
import { chromiumLaunchOptions } from '../support/browser';
import { openCold, type Screen, type Visit } from '../support/cold-visit';
import { foundOrganisation, newPerson, sessionOf } from '../support/people';
import { median } from './key-to-screen';

const RUNS = 7;
const SPEEDS = [1, 4];

const FIGURES = {
  'first paint, ms': ({ firstPaint }: Visit) => firstPaint,
  'largest paint, ms': ({ largestPaint }: Visit) => largestPaint,
  'blocked, ms': ({ blocked }: Visit) => blocked,
  'requests before the content': ({ requests }: Visit) => requests.length,
};

/** A page of React, Query, zustand and supabase-js with two lines of text, served like the app. */
async function serveBare(): Promise<{ url: string; stop: () => void }> {
  const outDir = mkdtempSync(join(tmpdir(), 'tragwerk-bare-'));
  await build({
    root: join(import.meta.dirname, 'bare'),
    configFile: false,
    plugins: [react()],
    logLevel: 'warn',
    build: { outDir, emptyOutDir: true, target: 'es2022' },
  });
  const files = staticFiles(outDir);
  const server = createServer((request, response) => files(request, response, request.url ?? '/'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stop = () => {
    server.close();
    server.closeAllConnections();
    rmSync(outDir, { recursive: true, force: true });
  };
  return { url: `http://localhost:${(server.address() as AddressInfo).port}/`, stop };
}

async function measure(browser: Browser, screens: Record<string, Screen>, slowdown: number): Promise<void> {
  const visits = new Map<string, Visit[]>(Object.keys(screens).map((name) => [name, []]));
  // In turn, so that whatever else the machine does slows all of them alike; the first round warms the server.
  for (let run = 0; run <= RUNS; run++) {
    for (const [name, screen] of Object.entries(screens)) {
      const visit = await openCold(browser, screen, slowdown);
      if (run > 0) visits.get(name)?.push(visit);
    }
  }
  console.log(
    `\nfirst screens, ${slowdown === 1 ? 'whole CPU' : `a ${slowdown}th of the CPU`}`.padEnd(32),
    ...[...visits.keys()].map((name) => name.padStart(18)),
  );
  for (const [label, figure] of Object.entries(FIGURES)) {
    const medians = [...visits.values()].map((each) => median(each.map(figure)));
    const [bare = NaN] = medians;
    const cells = medians.map((value) =>
      `${value.toFixed(0)} ${`(${(value / bare).toFixed(1)} ×)`.padStart(9)}`.padStart(18),
    );
    console.log(label.padEnd(31), ...cells);
  }
}

const backend = await startBackend({ busy: true });
const bare = await serveBare();
const browser = await chromium.launch(await chromiumLaunchOptions());
try {
  const owner = await newPerson(backend, 'owner');
  const overview = await importFile(owner, await foundOrganisation(owner, 'Benchmark'), DEMO_FILE.en);
  const screens: Record<string, Screen> = {
    'a bare page': { url: bare.url, content: 'h1' },
    'sign-in': { url: `${backend.url}/sign-in`, content: 'form input' },
    overview: { url: backend.url + overview, content: 'main section h2', session: await sessionOf(owner) },
  };
  for (const slowdown of SPEEDS) await measure(browser, screens, slowdown);
} finally {
  await browser.close();
  bare.stop();
  await backend.stop();
}
