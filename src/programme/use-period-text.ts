import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';

/** From when until when something runs, in words; either end may be open. */
export function usePeriodText(): (startsOn: string | null, endsOn: string | null) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  return useCallback(
    (startsOn, endsOn) => {
      const from = startsOn === null ? null : formatDate(language, startsOn);
      const until = endsOn === null ? null : formatDate(language, endsOn);
      if (from !== null && until !== null) return t('period.between', { from, until });
      if (from !== null) return t('period.from', { from });
      return until === null ? t('period.none') : t('period.until', { until });
    },
    [t, language],
  );
}
