import i18next from 'i18next';
import { AppError } from '@/data/errors';
import { errorText } from '@/ui/error-text';
import { announceError, announceFailure } from '@/ui/notices';
import type { LeftOut, LeftOutWords, Taken } from './taken';

/** Nothing of a deletion could be restored, and the user has been told. */
class NothingFits extends Error {}

/** The items had been deleted already by somebody else. */
export class AlreadyDeleted extends AppError {
  readonly titles: readonly string[];

  constructor(titles: readonly string[]) {
    super('not_found', 'it has been deleted before');
    this.titles = titles;
  }
}

/** The ids of a table's rows that are left out. */
const idsLeftOut = (left: readonly LeftOut[]): Set<string> =>
  new Set(left.flatMap(({ row }) => row['id'] ?? []));

/**
 * Announces what undoing a deletion has left out.
 * @returns the ids of the restored items
 * @throws {NothingFits} if there are none
 */
export async function tellLeftOut(
  ids: readonly string[],
  left: readonly LeftOut[],
  taken: Taken,
  words: () => Promise<LeftOutWords>,
): Promise<string[]> {
  if (left.length === 0) return [...ids];
  // Not every page that takes back needs these words for anything else.
  const [{ leftOutLines, isPartOnly }] = await Promise.all([words(), i18next.loadNamespaces('editing')]);
  const missing = idsLeftOut(left.filter((each) => !isPartOnly(each)));
  const back = ids.filter((id) => !missing.has(id));
  const t = i18next.getFixedT(i18next.language, 'editing');
  const title = t(back.length === 0 ? 'leftOut.nothing' : 'leftOut.title');
  announceFailure(title, '', leftOutLines(t, left, taken));
  if (back.length === 0) throw new NothingFits();
  return back;
}

/**
 * Announces that a change was refused, unless that has been announced already.
 * @param deleting titles of what a closed tab wanted to delete, which the user no longer sees
 */
export function announceRefusal(error: unknown, deleting: readonly string[] = []): void {
  if (error instanceof NothingFits) return;
  if (error instanceof AlreadyDeleted || deleting.length > 0) void announceUndeleted(error, deleting);
  else announceError(error);
}

async function announceUndeleted(error: unknown, deleting: readonly string[]): Promise<void> {
  await i18next.loadNamespaces('editing');
  const t = i18next.getFixedT(i18next.language, 'editing');
  if (error instanceof AlreadyDeleted)
    announceFailure(t('undeleted.already'), t('undeleted.noWayBack'), error.titles);
  else announceFailure(t('undeleted.refused'), errorText(i18next.t, error), deleting);
}
