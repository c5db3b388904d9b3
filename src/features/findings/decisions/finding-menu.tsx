import { IconDots } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Menu, MenuItem } from '@/ui/menu';
import type { ListedFinding } from '../filter-findings';
import { ACTIONS, useDeciding } from './deciding';
import classes from './finding-menu.module.css';

/** What can be decided about one finding of the list; each with the key that does the same. */
export function FindingMenu({ item: { finding, title, state } }: { item: ListedFinding }) {
  const { t } = useTranslation('triage');
  const decide = useDeciding();
  if (!decide) return null;
  return (
    <Menu
      align="end"
      button={(button) => (
        <button {...button} type="button" className={classes.button} aria-label={t('actionsFor', { title })}>
          <IconDots size={20} aria-hidden />
        </button>
      )}
    >
      {ACTIONS.filter(({ action }) => action !== 'reopen' || state.kind !== 'open').map(({ action, key }) => (
        <MenuItem key={action} shortcut={{ key }} onSelect={() => decide(action, [finding])}>
          {t(`action.${action}`)}
        </MenuItem>
      ))}
    </Menu>
  );
}
