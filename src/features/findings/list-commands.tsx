import { IconChevronDown, IconChevronUp, IconChecklist, IconSelect } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useCommands } from '@/ui/commands/registry';
import { useSingleKeys } from '@/ui/commands/single-keys';
import { ACTIONS, type Action } from './decisions/deciding';
import classes from './findings-page.module.css';

const ROWS = 'main [data-finding]';

interface ListKeys {
  onAction: (action: Action, id: string) => void;
  onSelect: (id: string) => void;
}

/** The rows of the list, and which of them has the focus. */
function here(): { rows: HTMLElement[]; at: number; id: string } {
  const rows = [...document.querySelectorAll<HTMLElement>(ROWS)];
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  return { rows, at, id: rows[at]?.dataset.finding ?? '' };
}

/** From the finding that has the focus, or whose row has it, to the next one or the one before. */
function move(step: 1 | -1): void {
  const { rows, at } = here();
  rows[at + step]?.querySelector('a')?.focus();
}

/** Does something with the finding whose row has the focus; elsewhere the key means nothing. */
function withRow(act: (id: string) => void): void {
  const { id } = here();
  if (id !== '') act(id);
}

/**
 * J goes down the list of findings, K up; Enter follows the link as always. For who may decide, X ticks the finding
 * that has the focus, and the keys of its menu work without opening it.
 * @param may null for who may not decide
 */
export function useListCommands(may: ListKeys | null): void {
  const { t } = useTranslation(['findings', 'triage']);
  const deciding = may
    ? [
        {
          id: 'list.select',
          title: t('selectInList'),
          section: 'page' as const,
          icon: IconSelect,
          keys: [{ key: 'x' }],
          run: () => withRow(may.onSelect),
        },
        ...ACTIONS.map(({ action, key }) => ({
          id: `list.${action}`,
          title: t('decideInList', { action: t(`triage:action.${action}`) }),
          section: 'page' as const,
          icon: IconChecklist,
          keys: [{ key }],
          run: () => withRow((id) => may.onAction(action, id)),
        })),
      ]
    : [];
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
    ...deciding,
  ]);
}

/** Says which keys the list knows, where they are not turned off. */
export function ListKeysHint({ decides }: { decides: boolean }) {
  const { t } = useTranslation('triage');
  return useSingleKeys() ? <p className={classes.keys}>{t(decides ? 'keys' : 'keysToRead')}</p> : null;
}

/** After a decision the finding may have left the list: the focus goes to its row, else to the one that follows. */
export function focusRow(id: string, order: readonly string[]): void {
  const rowOf = (each: string) => document.querySelector(`[data-finding="${CSS.escape(each)}"] a`);
  const at = order.indexOf(id);
  const next = [...order.slice(at), ...order.slice(0, at).reverse()].map(rowOf).find((row) => row !== null);
  const place = next ?? document.getElementById('content');
  if (place instanceof HTMLElement) place.focus();
}
