import { describe, expect, it } from 'vitest';
import { AppError, StaleRow } from '@/data/errors';
import { saveMerged } from './save-merged';

interface Row {
  title: string;
  strength: number;
  position: string;
  goal_ids: string[];
  version: number;
}

const base: Row = { title: 'Old', strength: 3, position: 'a0', goal_ids: ['x', 'y'], version: 1 };

/** A server whose row others change before each of our attempts. */
function server(...changes: (Partial<Row> | null)[]) {
  let row: Row | null = { ...base };
  return (patch: Partial<Row>) =>
    saveMerged(base, patch, (on) => {
      const change = changes.shift();
      if (change === null) row = null;
      else if (change && row) row = { ...row, ...change, version: row.version + 1 };
      if (row?.version !== on.version) return Promise.reject(new StaleRow(row));
      row = { ...row, ...patch, version: row.version + 1 };
      return Promise.resolve(row);
    });
}

describe('saving what somebody else has changed meanwhile', () => {
  it('saves both where they have changed other fields, however often', async () => {
    await expect(server({ strength: 5 }, { position: 'a1' })({ title: 'New' })).resolves.toMatchObject({
      title: 'New',
      strength: 5,
      position: 'a1',
      version: 4,
    });
  });

  it('asks nobody about the place in the list, nor where both mean the same', async () => {
    await expect(server({ position: 'a1' })({ position: 'a2' })).resolves.toMatchObject({ position: 'a2' });
    await expect(server({ goal_ids: ['x'] })({ goal_ids: ['x'] })).resolves.toMatchObject({
      goal_ids: ['x'],
    });
    await expect(
      server({ title: 'New', goal_ids: ['y', 'x'] })({ title: 'New', goal_ids: [] }),
    ).resolves.toMatchObject({ title: 'New', goal_ids: [] });
  });

  it.each([{ title: 'Theirs' }, null])(
    'leaves to people what both have changed, or is gone: %j',
    async (theirs) => {
      await expect(server(theirs)({ title: 'New', strength: 1 })).rejects.toBeInstanceOf(StaleRow);
    },
  );

  it('passes on whatever else is wrong', async () => {
    const error = new AppError('forbidden', 'no');
    await expect(saveMerged(base, {}, () => Promise.reject(error))).rejects.toBe(error);
  });
});
