import { describe, expect, it } from 'vitest';
import { exampleCall } from './example';

const indicator = { key: 'sheets', cadence: 'month' as const, observations: [] };
const base = {
  url: 'https://crm.example',
  key: 'sb_publishable_x',
  token: 'YOUR-TOKEN',
  indicator,
  team: { key: 'south' },
  today: '2026-11-25',
};

const bodyOf = (call: string): unknown => JSON.parse(/-d '([^']*)'/.exec(call)?.[1] ?? '');

describe('the example of a push', () => {
  it('names the backend, and is JSON with one reading of the period that runs', () => {
    const call = exampleCall(base);
    expect(call).toContain('"https://crm.example/rest/v1/rpc/ingest_observations"');
    expect(call).toContain('-H "apikey: sb_publishable_x"');
    expect(bodyOf(call)).toEqual({
      p_token: 'YOUR-TOKEN',
      p_rows: [{ indicator: 'sheets', team: 'south', period: '2026-11-01', value: 12.5, n: 40 }],
    });
  });

  it('takes the latest reading of the team where there is one', () => {
    const observations = [
      { team: 'south', period: '2026-09-01', value: 30, n: 8 },
      { team: 'south', period: '2026-10-01', value: 31.2, n: null },
      { team: 'north', period: '2026-11-01', value: 99, n: 9 },
    ];
    expect(bodyOf(exampleCall({ ...base, indicator: { ...indicator, observations } }))).toMatchObject({
      p_rows: [{ value: 31.2, n: 40 }],
    });
  });
});
