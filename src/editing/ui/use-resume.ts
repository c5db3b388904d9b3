import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '@/ui/notices';

/** What an earlier visit could not send is sent now; what a tab has left that is closed meanwhile, then. */
export function useResume(editor: { resume: (tell: (count: number) => void) => void }) {
  const { t } = useTranslation('ratings');
  useEffect(() => {
    editor.resume((count) => {
      if (count > 0) announce(t('strip.resumed', { count }));
    });
  }, [editor, t]);
}
