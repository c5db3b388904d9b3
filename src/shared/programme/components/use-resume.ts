import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../ui/notices';

/** What an earlier visit could not send is sent now. */
export function useResume(bench: { resume: () => number }) {
  const { t } = useTranslation('ratings');
  useEffect(() => {
    const count = bench.resume();
    if (count > 0) announce(t('strip.resumed', { count }));
  }, [bench, t]);
}
