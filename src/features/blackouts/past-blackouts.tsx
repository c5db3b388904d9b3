import { useTranslation } from 'react-i18next';
import { useFocusAfterRemoval } from '@/ui/hooks/use-focus-after-removal';
import { BlackoutTable, type Editing } from './blackout-table';
import classes from './blackouts.module.css';
import type { BlackoutRow } from './queries';

interface PastBlackoutsProps {
  periods: readonly BlackoutRow[];
  editing: Editing | null;
  opened: boolean;
  onToggle: (opened: boolean) => void;
}

/** Periods that are over, folded away. */
export function PastBlackouts({ periods, editing, opened, onToggle }: PastBlackoutsProps) {
  const { t } = useTranslation('blackouts');
  const list = useFocusAfterRemoval<HTMLDetailsElement>(periods.map(({ id }) => id));
  if (periods.length === 0) return null;
  return (
    <details
      ref={list}
      className={classes.past}
      open={opened}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open !== opened) onToggle(currentTarget.open);
      }}
    >
      <summary>{t('past', { count: periods.length })}</summary>
      <BlackoutTable periods={periods} caption={t('table.past')} editing={editing} />
    </details>
  );
}
