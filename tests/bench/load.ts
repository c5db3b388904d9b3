/**
 * `npm run bench:load`: fifty people on the embedded backend at once. Each opens a page or changes a cell, and then thinks
 * for about five seconds; beside it what the same takes one person alone, on the same machine.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { DEMO } from '@/backend/paths';
import { parseProgrammeText } from '@/domain/programme/file';
import { startBackend } from '../support/backend';
import {
  foundOrganisation,
  importProgramme,
  must,
  newMember,
  newPerson,
  type Person,
} from '../support/people';

const PEOPLE = 50;
const THINKING = 5_000;
const LASTS = 60_000;
const ALONE = 30;

const parsed = parseProgrammeText(readFileSync(join(DEMO, 'programme.en.json'), 'utf8'));
if (!parsed.ok) throw new Error('the demo programme is broken');

const backend = await startBackend({ dist: 'small', busy: true });
try {
  const owner = await newPerson(backend, 'owner');
  const organisation = await foundOrganisation(owner, 'Load');
  const programme = await importProgramme(owner, organisation, parsed.model);
  const [team] = must(
    await owner.client.from('teams').select('id').eq('organisation_id', organisation).limit(1),
  );

  /** What the app asks for when somebody opens a page of a programme. */
  async function openPage({ client, id }: Person): Promise<void> {
    const place = { p_organisation_id: organisation, p_programme_id: programme };
    const answers = await Promise.all([
      client.rpc('load_programmes', { ...place, p_include_archived: true }),
      client.rpc('load_series', place),
      client
        .from('memberships')
        .select('organisation_id, role, organisations(name, currency)')
        .eq('user_id', id),
      client.from('organisation_policies').select('version, overrides').eq('organisation_id', organisation),
      client
        .from('finding_marks')
        .select('seen_on, snapshot')
        .eq('programme_id', programme)
        .eq('user_id', id),
    ]);
    for (const answer of answers) must(answer);
  }
  /** The smallest thing there is to wait for. */
  const click = async ({ client }: Person) =>
    void must(
      await client
        .from('teams')
        .select('version')
        .eq('id', team?.id ?? ''),
    );

  const timed = async (times: number[], act: Promise<void>) => {
    const before = performance.now();
    await act;
    times.push(performance.now() - before);
  };

  const alone = { pages: [] as number[], clicks: [] as number[] };
  for (let n = 0; n < ALONE; n++) {
    await timed(alone.pages, openPage(owner));
    await timed(alone.clicks, click(owner));
  }

  const people = [owner];
  while (people.length < PEOPLE) people.push(await newMember(backend, owner, organisation, 'change_manager'));
  const crowd = { pages: [] as number[], clicks: [] as number[] };
  const began = performance.now();
  await Promise.all(
    people.map(async (person, at) => {
      // Not all at once: as people come who have not agreed on it.
      await pause((at * THINKING) / PEOPLE);
      for (let n = at; performance.now() - began < LASTS; n++) {
        if (n % 2 === 0) await timed(crowd.pages, openPage(person));
        else await timed(crowd.clicks, click(person));
        await pause(THINKING * (0.5 + ((at * 7 + n * 3) % 10) / 10));
      }
    }),
  );
  const seconds = (performance.now() - began) / 1000;

  const at95 = (times: number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? NaN;
  const rate = (count: number) => (count / seconds).toFixed(1);
  const line = (what: string, one: number[], many: number[]) =>
    console.log(
      `${what.padEnd(24)} ${at95(one).toFixed(0).padStart(7)} ms ${at95(many).toFixed(0).padStart(7)} ms` +
        ` ${(at95(many) / at95(one)).toFixed(1).padStart(6)} : 1`,
    );
  console.log(`\n${PEOPLE} people who think for five seconds, ${seconds.toFixed(0)} s`);
  console.log(`${rate(crowd.pages.length)} pages and ${rate(crowd.clicks.length)} small requests a second`);
  console.log(`${'95 of 100 within'.padEnd(24)} ${'alone'.padStart(10)} ${`${PEOPLE}`.padStart(10)}`);
  line('a page, five requests', alone.pages, crowd.pages);
  line('a small request', alone.clicks, crowd.clicks);

  // How much there is at most: pages as fast as they are answered, by people who do not think.
  const most = performance.now();
  const pages = 40;
  await Promise.all(people.slice(0, pages).map(openPage));
  console.log(`${(pages / ((performance.now() - most) / 1000)).toFixed(1)} pages a second at most`);
  const clicksAt = performance.now();
  const clicks = 200;
  for (let n = 0; n < clicks; n += people.length) await Promise.all(people.map(click));
  console.log(
    `${(clicks / ((performance.now() - clicksAt) / 1000)).toFixed(0)} small requests a second at most`,
  );
} finally {
  await backend.stop();
}
