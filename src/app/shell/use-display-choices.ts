import { useTranslation } from 'react-i18next';
import { LANGUAGES, type Language } from '@/i18n/languages';
import { useLanguage } from '@/i18n/use-language';
import { chooseColourScheme, useColourScheme } from '@/ui/colour-scheme';
import { useChooseLanguage } from './use-choose-language';

const NAMES = { de: 'account.german', en: 'account.english' } as const satisfies Record<Language, string>;

const SCHEMES = ['light', 'dark', 'auto'] as const;

/** Which languages, and which of light and dark, there are to choose from; for the menu and the palette. */
export function useDisplayChoices() {
  const { t } = useTranslation();
  const language = useLanguage();
  const chooseLanguage = useChooseLanguage();
  const { chosen } = useColourScheme();
  return {
    languages: LANGUAGES.map((code) => ({
      value: code,
      name: t(NAMES[code]),
      chosen: language === code,
      choose: () => void chooseLanguage(code),
    })),
    schemes: SCHEMES.map((scheme) => ({
      value: scheme,
      name: t(`account.${scheme}`),
      chosen: chosen === scheme,
      choose: () => chooseColourScheme(scheme),
    })),
  };
}
