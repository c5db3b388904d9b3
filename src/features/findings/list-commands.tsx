import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useCommands } from '@/shared/commands/registry';
import { useSingleKeys } from '@/shared/commands/single-keys';
import classes from './findings-page.module.css';

const LINKS = 'main ol li a[href]';

/** From the finding that has the focus, or whose row has it, to the next one or the one before. */
function move(step: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>(LINKS)];
  const at = links.findIndex((link) => link.closest('li')?.contains(document.activeElement));
  links[at + step]?.focus();
}

/** J goes down the list of findings, K up; Enter follows the link as always. */
export function useListCommands(): void {
  const { t } = useTranslation('findings');
  useCommands([
    {
      id: 'list.next',
      title: t('nextInList'),
      section: 'page',
      icon: IconChevronDown,
      keys: [{ key: 'j' }],
      run: () => move(1),
    },
    {
      id: 'list.previous',
      title: t('previousInList'),
      section: 'page',
      icon: IconChevronUp,
      keys: [{ key: 'k' }],
      run: () => move(-1),
    },
  ]);
}

export function ListKeysHint() {
  const { t } = useTranslation('findings');
  return useSingleKeys() ? <p className={classes.keys}>{t('keys')}</p> : null;
}
