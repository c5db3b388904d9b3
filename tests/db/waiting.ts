import type { Connection } from '@tests/support/database';

/** Comes back once another session of the database waits for a lock: asks until it is so. */
export async function somebodyWaits(db: Connection): Promise<void> {
  for (;;) {
    const waiting = await db.query(
      `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    if (waiting.length > 0) return;
  }
}
