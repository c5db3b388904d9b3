import { useTranslation } from 'react-i18next';
import type { Language } from '@/i18n/languages';
import { rememberLanguage } from '../language';

/** Changes the language of the page and keeps it for next time. */
export function useChooseLanguage(): (language: Language) => Promise<void> {
  const { i18n } = useTranslation();
  return async (language) => {
    await i18n.changeLanguage(language);
    rememberLanguage(language);
  };
}
