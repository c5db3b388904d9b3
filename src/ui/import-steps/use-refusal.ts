import { useTranslation } from 'react-i18next';
import type { RefusedTable } from '@/files/open-table';

/** Why a file cannot be read, and what to do about it. */
export function useRefusal() {
  const { t } = useTranslation('tableImport');
  return (reason: RefusedTable, name: string): string => {
    if (reason.code === 'unreadable_cell') {
      const { row, column } = reason;
      return t('refused.unreadable_cell', { name, row, column });
    }
    if (reason.code !== 'not_text') return t(`refused.${reason.code}`, { name });
    switch (reason.found) {
      case 'ole':
      case 'markup':
      case 'pdf':
      case 'binary':
        return t(`refused.${reason.found}`, { name });
      case 'empty':
        return t('refused.empty', { name });
      case 'text':
      case 'zip':
        return t('refused.broken_workbook', { name });
    }
  };
}
