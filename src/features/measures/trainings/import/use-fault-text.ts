import { useTranslation } from 'react-i18next';
import type { Fault, PlanFaultCode, PlanNoteCode } from '@/domain/training-import/faults';
import { formatNumber } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';

/** What is wrong in a cell, in words. */
export function useFaultText() {
  const { t } = useTranslation('planImport');
  const language = useLanguage();
  return ({ code, about = '', other = 0 }: Fault<PlanFaultCode | PlanNoteCode>): string =>
    t(`fault.${code}`, { about, other: formatNumber(language, other) });
}
