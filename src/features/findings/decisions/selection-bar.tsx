import { Button, Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Selection } from '@/ui/hooks/use-selection';
import type { ListedFinding } from '../filter-findings';
import { ACTIONS, useDeciding } from './deciding';
import classes from './selection-bar.module.css';

interface SelectionBarProps {
  /** What is shown. */
  items: readonly ListedFinding[];
  selection: Selection;
}

/** Ticks all that is shown, and decides about what is ticked in one go. */
export function SelectionBar({ items, selection }: SelectionBarProps) {
  const { t } = useTranslation('triage');
  const decide = useDeciding();
  if (!decide) return null;
  const chosen = items.filter(({ finding }) => selection.has(finding.id));
  const all = chosen.length === items.length;
  const decided = chosen.some(({ state }) => state.kind !== 'open');
  return (
    <div
      role="group"
      aria-label={t('actions')}
      className={classes.bar}
      data-active={chosen.length > 0 || undefined}
    >
      <Checkbox
        label={chosen.length === 0 ? t('selectAll') : t('selected', { count: chosen.length })}
        aria-label={t('selectAll')}
        checked={all}
        indeterminate={chosen.length > 0 && !all}
        onChange={() => selection.setAll(!all)}
      />
      {chosen.length === 0 ? null : (
        <>
          {ACTIONS.filter(({ action }) => action !== 'reopen' || decided).map(({ action }) => (
            <Button
              key={action}
              variant="default"
              size="compact-md"
              onClick={() =>
                decide(
                  action,
                  chosen.map(({ finding }) => finding),
                )
              }
            >
              {t(`action.${action}`)}
            </Button>
          ))}
          <Button variant="subtle" size="compact-md" onClick={() => selection.setAll(false)}>
            {t('clear')}
          </Button>
        </>
      )}
    </div>
  );
}
