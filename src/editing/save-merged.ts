import { StaleRow } from '@/data/errors';
import { clashes } from './conflicts';

/**
 * Saves a patch against the version it was based on. If somebody else has changed only other fields since, the patch is
 * saved on top of theirs.
 * @param base the row as it was when it was edited
 * @throws {StaleRow} if both sides have given a field different values, or the row is gone
 */
export async function saveMerged<Row extends object, Saved>(
  base: Row,
  patch: object,
  save: (on: Row) => Promise<Saved>,
): Promise<Saved> {
  for (let on = base; ;) {
    try {
      return await save(on);
    } catch (error) {
      if (!(error instanceof StaleRow) || error.theirs === null) throw error;
      const theirs = { ...on, ...(error as StaleRow<Row>).theirs };
      if (clashes(base, patch, theirs)) throw error;
      on = theirs;
    }
  }
}
