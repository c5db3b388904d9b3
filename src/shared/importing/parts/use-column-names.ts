import { useTranslation } from 'react-i18next';

/** What a column is called, by its place from 0. */
export function useColumnNames({ names }: { names: readonly string[] }) {
  const { t } = useTranslation('tableImport');
  return (at: number): string => names[at] || t('how.column', { number: at + 1 });
}
