import { ActionIcon, Menu, useMantineColorScheme } from '@mantine/core';
import { IconCheck, IconLogout, IconSettings } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { supabase } from '@/data/client';
import { LANGUAGES, type Language } from '@/i18n/languages';
import { useLanguage } from '@/i18n/use-language';
import { useSession } from '@/shared/hooks/use-session';
import { useChooseLanguage } from './use-choose-language';

const NAMES: Record<Language, 'account.german' | 'account.english'> = {
  de: 'account.german',
  en: 'account.english',
};

/** Language, light or dark, and signing out: everything that is about the reader, not the work. */
export function DisplayMenu() {
  const { t } = useTranslation();
  const language = useLanguage();
  const person = useSession();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const chosen = (is: boolean) => (is ? <IconCheck size={16} aria-hidden /> : <span />);

  const chooseLanguage = useChooseLanguage();

  return (
    <Menu position="bottom-end" withinPortal={false}>
      <Menu.Target>
        <ActionIcon color="gray" aria-label={t('account.menu')}>
          <IconSettings size={20} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {person?.user.email ? <Menu.Label>{person.user.email}</Menu.Label> : null}
        <Menu.Label>{t('account.language')}</Menu.Label>
        {LANGUAGES.map((code) => (
          <Menu.Item
            key={code}
            lang={code}
            role="menuitemradio"
            aria-checked={language === code}
            rightSection={chosen(language === code)}
            onClick={() => void chooseLanguage(code)}
          >
            {t(NAMES[code])}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Label>{t('account.colourScheme')}</Menu.Label>
        {(['light', 'dark', 'auto'] as const).map((scheme) => (
          <Menu.Item
            key={scheme}
            role="menuitemradio"
            aria-checked={colorScheme === scheme}
            rightSection={chosen(colorScheme === scheme)}
            onClick={() => setColorScheme(scheme)}
          >
            {t(`account.${scheme}`)}
          </Menu.Item>
        ))}
        {person ? (
          <>
            <Menu.Divider />
            <Menu.Item
              leftSection={<IconLogout size={16} aria-hidden />}
              onClick={() => void supabase().auth.signOut({ scope: 'local' })}
            >
              {t('account.signOut')}
            </Menu.Item>
          </>
        ) : null}
      </Menu.Dropdown>
    </Menu>
  );
}
