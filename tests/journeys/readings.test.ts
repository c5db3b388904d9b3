import { QueryClient } from '@tanstack/react-query';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answered, supabase } from '@/data/client';
import { audit } from '@/domain/consistency/audit';
import { DEFAULT_POLICY } from '@/domain/consistency/policy';
import type { ProgrammeModel } from '@/domain/programme/model';
import { entryAt, type Entry, type IndicatorRef } from '@/features/indicators/readings/entry';
import { storedReadings } from '@/features/indicators/readings/stored-readings';
import { writeReadings } from '@/features/indicators/readings/write-readings';
import { changeOrganisation } from '@/features/organisation/change-organisation';
import { organisationQuery } from '@/features/organisation/queries';
import { createPushToken, pushTokenQuery, revokePushToken } from '@/features/pushing/push-token';
import { programmesQuery } from '@/programme/queries';
import { toModel } from '@/programme/store/programme-rows';
import { demoModel } from '@tests/support/demo-model';
import { actAs, type Office, openOffice, programmeOf } from '@tests/support/office';
import type { Role } from '@tests/support/personas';
import { sharedBackend } from '@tests/support/shared-backend';

/** Readings: who sees them, who writes them, and how a CRM pushes them. */
const backend = sharedBackend();
let office: Office;

beforeAll(async () => {
  office = await openOffice(backend);
});

/** What the audit says of the readings, with everything it names. */
const shiftsIn = (model: ProgrammeModel): string[] =>
  audit(model, DEFAULT_POLICY, '2026-11-24')
    .findings.filter(({ rule }) => rule.startsWith('I'))
    .map(({ id, subjects, score }) => [id, ...Object.values(subjects), score].join(' '));

const readingsOf = async (indicator: string, team: string) => {
  const { model } = await programmeOf(office);
  return (model.indicators.find(({ key }) => key === indicator)?.observations ?? [])
    .filter((each) => each.team === team)
    .map(({ period, value, n }) => ({ period, value, n }));
};
/** What it takes to read and write the readings of an indicator. */
async function placeOf(indicator: string): Promise<IndicatorRef> {
  const { rows, teams } = await programmeOf(office);
  const indicatorId = rows.indicators.find(({ key }) => key === indicator)?.id ?? '';
  return { organisationId: office.organisationId, programmeId: office.programmeId, indicatorId, teams };
}
const stored = (indicator: string, team: string) =>
  (demoModel().indicators.find(({ key }) => key === indicator)?.observations ?? [])
    .filter((each) => each.team === team)
    .map(({ period, value, n }) => ({ period, value, n }));

describe.each(['owner', 'change_manager', 'hr', 'sales_lead', 'viewer'] as const)(
  'somebody in the role %s',
  (role) => {
    beforeAll(() => actAs(office.people[role]));

    it('sees the readings of every team that is large enough', async () => {
      expect(await readingsOf('bogenquote', 'nord')).toEqual(stored('bogenquote', 'nord'));
      expect(await readingsOf('chancenpflege', 'kam')).toEqual(stored('chancenpflege', 'kam'));
    });

    it('is told the same about them in the programme as in the list of programmes, and as everybody else', async () => {
      const { model, rows } = await programmeOf(office);
      expect(shiftsIn(model)).toEqual(shiftsIn(demoModel()));
      const list = await new QueryClient().fetchQuery(programmesQuery(office.organisationId));
      const [listed] = list.programmes.filter(({ programme }) => programme.id === rows.programme.id);
      expect(listed && shiftsIn(toModel(list, listed, list.readings.observed))).toEqual(shiftsIn(model));
    });

    it('reads the table itself only where it is theirs to keep', async () => {
      const rows = await answered(supabase().from('observations').select('value').limit(5));
      expect(rows.length).toBe(role === 'hr' || role === 'viewer' ? 0 : 5);
    });
  },
);

describe('a team that was too small when a month was shown first', () => {
  const MONTH = '2024-09-01';
  const READINGS: Entry[] = [
    { team: 'nord', period: MONTH, value: 40, n: 20 },
    { team: 'sued', period: MONTH, value: 60, n: 25 },
    { team: 'kam', period: MONTH, value: 90, n: 5 },
  ];
  const missing = (entry: Entry): Entry => ({ ...entry, value: null, n: null });
  const write = async (changes: { entry: Entry; seen: Entry }[]) => {
    await actAs(office.people.owner);
    expect(await writeReadings(await placeOf('bogenquote'), changes)).toEqual([]);
  };
  const inMonth = async (team: string) =>
    (await readingsOf('bogenquote', team)).filter(({ period }) => period === MONTH);
  const headcountOfKam = async (headcount: number) => {
    await actAs(office.people.owner);
    await answered(
      supabase()
        .from('teams')
        .update({ headcount })
        .match({ organisation_id: office.organisationId, key: 'kam' })
        .select(),
    );
  };

  beforeAll(async () => {
    await headcountOfKam(6);
    await write(READINGS.map((entry) => ({ entry, seen: missing(entry) })));
    await programmeOf(office);
    await headcountOfKam(11);
  });
  afterAll(() => write(READINGS.map((seen) => ({ entry: missing(seen), seen }))));

  it.each(['owner', 'sales_lead'] satisfies Role[])(
    'is not shown by itself to the %s, nor once it has grown',
    async (role) => {
      await actAs(office.people[role]);
      expect(await inMonth('kam')).toEqual([]);
      // With twenty-three and twenty-six people shown, six would be left of the total: the smaller team is held back, too.
      expect(await inMonth('nord')).toEqual([]);
      expect(await inMonth('sued')).toEqual([{ period: MONTH, value: 60, n: 25 }]);
    },
  );

  it('speaks through the team above, together with the others', async () => {
    expect(await inMonth('vertrieb')).toEqual([{ period: MONTH, value: (800 + 1500 + 450) / 50, n: 50 }]);
  });
});

it('what was shown of a team stays so when people leave it: somebody may have kept the page', async () => {
  await actAs(office.people.owner);
  await answered(supabase().from('teams').update({ headcount: 6 }).eq('key', 'kam').select());
  await actAs(office.people.viewer);
  expect(await readingsOf('bogenquote', 'kam')).toEqual(stored('bogenquote', 'kam'));
  await actAs(office.people.owner);
  await answered(supabase().from('teams').update({ headcount: 11 }).eq('key', 'kam').select());
});

describe('the smallest team that is shown', () => {
  const organisation = () => new QueryClient().fetchQuery(organisationQuery(office.organisationId));

  it('is set by the owner, and a smaller team is then shown to nobody', async () => {
    await actAs(office.people.owner);
    const before = await organisation();
    expect(before.smallest_team).toBe(7);
    await changeOrganisation(before, { smallest_team: 12 });
    for (const role of ['owner', 'viewer'] as const) {
      await actAs(office.people[role]);
      expect((await programmeOf(office)).readings.smallestTeam).toBe(12);
      expect(await readingsOf('chancenpflege', 'kam')).toEqual([]);
    }
    await actAs(office.people.owner);
    await changeOrganisation(await organisation(), { smallest_team: 7 });
    expect(await readingsOf('chancenpflege', 'kam')).toEqual(stored('chancenpflege', 'kam'));
  });

  it('is never below three, nor set over a change somebody else has made', async () => {
    await actAs(office.people.owner);
    const now = await organisation();
    await expect(changeOrganisation(now, { smallest_team: 2 })).rejects.toMatchObject({ kind: 'invalid' });
    const stale = { ...now, version: now.version - 1 };
    await expect(changeOrganisation(stale, { smallest_team: 9 })).rejects.toMatchObject({ kind: 'conflict' });
  });

  it.each(['change_manager', 'viewer'] as const)('is not for the %s to set', async (role) => {
    await actAs(office.people[role]);
    const now = await organisation();
    await expect(changeOrganisation(now, { smallest_team: 3 })).rejects.toMatchObject({ kind: 'forbidden' });
  });
});

describe('writing', () => {
  const READING = { team: 'nord', period: '2026-11-01' };
  const nothing: Entry = { ...READING, value: null, n: null };
  const reading = (value: number): Entry => ({ ...READING, value, n: 12 });
  const place = () => placeOf('bogenquote');
  const write = async (entry: Entry, seen: Entry) => writeReadings(await place(), [{ entry, seen }]);
  const now = async () => entryAt(await new QueryClient().fetchQuery(storedReadings(await place())), READING);

  it('adds, changes and takes away, and reads back what it wrote', async () => {
    await actAs(office.people.change_manager);
    expect(await write(reading(44), nothing)).toEqual([]);
    expect(await now()).toEqual(reading(44));
    expect(await write(reading(45), reading(44))).toEqual([]);
    expect(await write(nothing, reading(45))).toEqual([]);
    expect(await readingsOf('bogenquote', 'nord')).toEqual(stored('bogenquote', 'nord'));
  });

  it('reads the readings of the one indicator alone', async () => {
    const read = await new QueryClient().fetchQuery(storedReadings(await place()));
    const all = demoModel().indicators.find(({ key }) => key === 'bogenquote')?.observations ?? [];
    expect(read.size).toBe(all.length);
  });

  it('leaves alone what somebody else has written meanwhile, and says what it is', async () => {
    await actAs(office.people.change_manager);
    expect(await write(reading(44), nothing)).toEqual([]);
    await actAs(office.people.owner);
    expect(await write(reading(46), nothing)).toEqual([reading(44)]);
    expect(await now()).toEqual(reading(44));
    // Having seen it, one may insist.
    expect(await write(reading(46), reading(44))).toEqual([]);
    // Nor is it taken back by whoever was first.
    await actAs(office.people.change_manager);
    expect(await write(nothing, reading(44))).toEqual([reading(46)]);
    expect(await write(nothing, reading(46))).toEqual([]);
  });

  it('is for sales leadership, too', async () => {
    await actAs(office.people.sales_lead);
    expect(await write(reading(44), nothing)).toEqual([]);
    expect(await write(nothing, reading(44))).toEqual([]);
  });

  it.each(['hr', 'viewer'] as const)('is not for the %s', async (role) => {
    await actAs(office.people[role]);
    await expect(write(reading(44), nothing)).rejects.toMatchObject({ kind: 'forbidden' });
  });
});

describe('a CRM', () => {
  const push = (token: string, rows: unknown) =>
    fetch(`${backend.url}/rest/v1/rpc/ingest_observations`, {
      method: 'POST',
      headers: { apikey: backend.publishableKey, 'content-type': 'application/json' },
      body: JSON.stringify({ p_token: token, p_rows: rows }),
    });
  // A month that is over: what is running is not shown.
  const row = { indicator: 'bogenquote', team: 'nord', period: '2024-10-24', value: 51.5, n: 9 };
  const newToken = async () => {
    await actAs(office.people.change_manager);
    return createPushToken(office);
  };
  const token = () => new QueryClient().fetchQuery(pushTokenQuery(office));

  it('pushes readings with the token alone, twice the same once', async () => {
    const secret = await newToken();
    expect(await token()).toMatchObject({ usedAt: null });
    for (const changed of [1, 0]) {
      const response = await push(secret, [row]);
      expect([response.status, await response.json()]).toEqual([200, { rows: 1, changed }]);
    }
    expect((await readingsOf('bogenquote', 'nord'))[0]).toEqual({ period: '2024-10-01', value: 51.5, n: 9 });
    expect((await token())?.usedAt).toEqual(expect.any(String));
  });

  it('is told what is wrong with every row, and then nothing is written', async () => {
    const response = await push(await newToken(), [
      { ...row, period: '2024-01-05' },
      { ...row, team: 'west', n: -1 },
      { ...row, period: '2026-02-30', value: '51,5' },
      { ...row, indicator: 'umsatz', n: 1.5 },
      { ...row, period: '2024-01-20' },
      { ...row, period: '9999-12-31', value: 1e300, n: 1e18 },
      { ...row, period: '1899-12-31', value: -1e15 - 1, n: 1e15 + 1 },
      { ...row, period: '2199-12-01' },
    ]);
    expect(response.status).toBe(400);
    const body = (await response.json()) as { message: string; details: string };
    expect(body.message).toBe('push_rows_wrong');
    expect(JSON.parse(body.details)).toEqual([
      { row: 2, field: 'n', problem: 'no_count' },
      { row: 2, field: 'team', problem: 'unknown' },
      { row: 3, field: 'period', problem: 'no_date' },
      { row: 3, field: 'value', problem: 'no_number' },
      { row: 4, field: 'indicator', problem: 'unknown' },
      { row: 4, field: 'n', problem: 'no_count' },
      { row: 5, field: 'period', problem: 'repeated' },
      ...[6, 7].flatMap((wrong) =>
        ['n', 'period', 'value'].map((field) => ({ row: wrong, field, problem: 'out_of_range' })),
      ),
      { row: 8, field: 'period', problem: 'in_future' },
    ]);
    expect((await readingsOf('bogenquote', 'nord')).filter(({ period }) => period < '2024-02-01')).toEqual(
      [],
    );
  });

  it('has one token at a time, until it is revoked', async () => {
    const first = await newToken();
    const second = await newToken();
    expect((await push(first, [row])).status).toBe(400);
    expect((await push(second, [row])).status).toBe(200);
    await revokePushToken(office);
    const refused = await push(second, [row]);
    expect([refused.status, await refused.json()]).toEqual([
      400,
      expect.objectContaining({ message: 'push_token_unknown' }),
    ]);
    expect(await token()).toBeNull();
  });

  it.each(['hr', 'viewer'] as const)(
    'gets no token from the %s, who is told nothing of one',
    async (role) => {
      await actAs(office.people[role]);
      for (const refused of [createPushToken(office), revokePushToken(office), token()])
        await expect(refused).rejects.toMatchObject({ code: 'not_allowed' });
    },
  );
});
