import { useNavigate } from '@tanstack/react-router';
import { IconKeyboard, IconLogout, IconSettings } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/organisation/use-session';
import type { Command } from '@/ui/commands/command';
import { chooseSingleKeys, useSingleKeys } from '@/ui/commands/single-keys';
import { Menu, MenuGroup, MenuItem } from '@/ui/menu';
import { PlainButton } from '@/ui/plain-button';
import { leave } from './leave';
import { useDisplayChoices } from './use-display-choices';

/** Language, light or dark, keys, the account and signing out: everything that is about the reader, not the work. */
export function DisplayMenu({ shortcuts }: { shortcuts: Command }) {
  const { t } = useTranslation();
  const email = useSession()?.user.email;
  const { languages, schemes } = useDisplayChoices();
  const singleKeys = useSingleKeys();
  const navigate = useNavigate();
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
        {languages.map(({ value, name, chosen, choose }) => (
          <MenuItem key={value} lang={value} checked={chosen} onSelect={choose}>
            {name}
          </MenuItem>
        ))}
      </MenuGroup>
      <MenuGroup label={t('account.colourScheme')}>
        {schemes.map(({ value, name, chosen, choose }) => (
          <MenuItem key={value} checked={chosen} onSelect={choose}>
            {name}
          </MenuItem>
        ))}
      </MenuGroup>
      <MenuGroup label={t('account.keyboard')}>
        <MenuItem
          icon={<IconKeyboard size={18} aria-hidden />}
          shortcut={shortcuts.keys?.[0]}
          onSelect={shortcuts.run}
        >
          {shortcuts.title}
        </MenuItem>
        <MenuItem checked={singleKeys} toggles onSelect={() => chooseSingleKeys(!singleKeys)}>
          {t('command.singleKeys')}
        </MenuItem>
      </MenuGroup>
      <MenuGroup label={email ?? t('account.menu')}>
        <MenuItem
          icon={<IconSettings size={18} aria-hidden />}
          onSelect={() => void navigate({ to: '/account' })}
        >
          {t('account.own')}
        </MenuItem>
        <MenuItem onSelect={() => void navigate({ to: '/licences' })}>{t('account.licences')}</MenuItem>
        <MenuItem icon={<IconLogout size={18} aria-hidden />} onSelect={leave}>
          {t('account.signOut')}
        </MenuItem>
      </MenuGroup>
    </Menu>
  );
}
