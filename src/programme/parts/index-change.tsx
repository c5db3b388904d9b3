import { useTranslation } from 'react-i18next';
import { formatNumber } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { TextWithArrow } from '@/ui/text-with-arrow';

/** The index as people see it, without decimals. */
export const shownIndex = (index: number | null) => (index === null ? null : Math.round(index));

/** What has become of the index: there may have been none before, and there may be none now. */
export function IndexChange({ from, to }: { from: number | null; to: number | null }) {
  const { t } = useTranslation('ratings');
  const language = useLanguage();
  if (to === null) return t(from === null ? 'strip.noIndex' : 'strip.indexGone');
  const figure = (index: number) => formatNumber(language, index, 0);
  if (from === null) return t('strip.indexFirst', { to: figure(to) });
  if (shownIndex(from) === shownIndex(to)) return t('strip.indexStays', { to: figure(to) });
  return <TextWithArrow text={t('strip.index', { from: figure(from), to: figure(to) })} />;
}
