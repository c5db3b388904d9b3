import { useTranslation } from 'react-i18next';
import { shownIsoText } from '@/i18n/iso-text';
import { useLanguage } from '@/i18n/use-language';

/** What a column is called, by its place from 0; above figures of a month there may stand a day. */
export function useColumnNames({ names }: { names: readonly string[] }) {
  const { t } = useTranslation('tableImport');
  const language = useLanguage();
  return (at: number): string =>
    shownIsoText(language, names[at] ?? '') || t('how.column', { number: at + 1 });
}
