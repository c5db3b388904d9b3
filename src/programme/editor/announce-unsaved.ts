import i18next from 'i18next';
import { errorText } from '@/ui/error-text';
import { announceError, announceFailure } from '@/ui/notices';

/** Tells that an edit of a cell was not saved, why, what is shown instead, and what to do. */
export function announceUnsaved(error: unknown, lost: object): void {
  // A rationale is still in its field, which says so itself; no value has jumped back.
  if (Object.keys(lost).every((name) => name === 'rationale')) return announceError(error);
  const { t } = i18next;
  announceFailure(t('ratings:failed.title'), `${errorText(t, error)} ${t('ratings:failed.before')}`);
}
