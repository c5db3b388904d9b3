import { useTranslation } from 'react-i18next';
import { LANGUAGES, type Language } from '@/i18n/languages';
import { useLanguage } from '@/i18n/use-language';
import classes from './language-switch.module.css';
import { useChooseLanguage } from './use-choose-language';

const NAMES: Record<Language, 'account.german' | 'account.english'> = {
  de: 'account.german',
  en: 'account.english',
};

/** Both languages in their own words, side by side: whoever cannot read this page finds the other. */
export function LanguageSwitch() {
  const { t } = useTranslation();
  const language = useLanguage();
  const choose = useChooseLanguage();
  return (
    <div role="group" aria-label={t('account.language')} className={classes.switch}>
      {LANGUAGES.map((code) => (
        <button
          key={code}
          type="button"
          lang={code}
          className={classes.option}
          aria-pressed={language === code}
          onClick={() => void choose(code)}
        >
          {t(NAMES[code])}
        </button>
      ))}
    </div>
  );
}
