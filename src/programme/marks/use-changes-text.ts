import { useTranslation } from 'react-i18next';
import { countChanges } from '@/domain/guidance/changes-since';
import { formatDay, formatList } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import type { SinceLastVisit } from './use-finding-mark';

/** "3 new, 1 gone and 2 rose" since when, in one sentence; says so when nothing has changed. */
export function useChangesText(): (since: SinceLastVisit) => { text: string; any: boolean } {
  const { t } = useTranslation('triage');
  const language = useLanguage();
  return (since) => {
    const counts = countChanges(since);
    const date = formatDay(language, since.mark.seenOn);
    const parts = (['new', 'gone', 'rose', 'fell'] as const)
      .filter((each) => counts[each] > 0)
      .map((each) => t(`since.${each}`, { count: counts[each] }));
    if (parts.length === 0) return { text: t('since.none', { date }), any: false };
    return { text: t('since.line', { date, changes: formatList(language, parts) }), any: true };
  };
}
