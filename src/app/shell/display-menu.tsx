import { IconLogout, IconSettings } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { signOut } from '@/data/session';
import { LANGUAGES, type Language } from '@/i18n/languages';
import { useLanguage } from '@/i18n/use-language';
import { useSession } from '@/shared/hooks/use-session';
import { Menu, MenuGroup, MenuItem } from '@/shared/ui/menu';
import { PlainButton } from '@/shared/ui/plain-button';
import { chooseColourScheme, useColourScheme } from '@/shared/ui/colour-scheme';
import { beforeLeaving } from '@/shared/ui/unsaved';
import { useChooseLanguage } from './use-choose-language';

const NAMES: Record<Language, 'account.german' | 'account.english'> = {
  de: 'account.german',
  en: 'account.english',
};

/** Language, light or dark, and signing out: everything that is about the reader, not the work. */
export function DisplayMenu() {
  const { t } = useTranslation();
  const language = useLanguage();
  const email = useSession()?.user.email;
  const { chosen } = useColourScheme();
  const chooseLanguage = useChooseLanguage();
  return (
    <Menu
      align="end"
      button={(props) => (
        <PlainButton {...props} variant="quiet" aria-label={t('account.menu')}>
          <IconSettings size={20} aria-hidden />
        </PlainButton>
      )}
    >
      <MenuGroup label={t('account.language')}>
        {LANGUAGES.map((code) => (
          <MenuItem
            key={code}
            lang={code}
            checked={language === code}
            onSelect={() => void chooseLanguage(code)}
          >
            {t(NAMES[code])}
          </MenuItem>
        ))}
      </MenuGroup>
      <MenuGroup label={t('account.colourScheme')}>
        {(['light', 'dark', 'auto'] as const).map((scheme) => (
          <MenuItem key={scheme} checked={chosen === scheme} onSelect={() => chooseColourScheme(scheme)}>
            {t(`account.${scheme}`)}
          </MenuItem>
        ))}
      </MenuGroup>
      <MenuGroup label={email ?? t('account.menu')}>
        <MenuItem
          icon={<IconLogout size={18} aria-hidden />}
          onSelect={() => beforeLeaving(() => void signOut())}
        >
          {t('account.signOut')}
        </MenuItem>
      </MenuGroup>
    </Menu>
  );
}
