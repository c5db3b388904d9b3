import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/ui/states';
import classes from './filtered-list.module.css';

interface FilteredListProps {
  list: 'behaviours' | 'conditions' | 'measures';
  shown: number;
  total: number;
  onClear: () => void;
  /** The table of what is shown. */
  children: ReactNode;
}

/** How many of a list the filters leave, the way back to all of them, and what there is to see. */
export function FilteredList({ list, shown, total, onClear, children }: FilteredListProps) {
  const { t } = useTranslation(list);
  const clear = t('clear');
  return (
    <>
      <div className={classes.summary}>
        <p role="status" className={classes.count}>
          {shown < total ? t('shown', { count: total, shown, total }) : t('shownAll', { count: total })}
        </p>
        {shown < total ? (
          <Button variant="subtle" size="compact-sm" onClick={onClear}>
            {clear}
          </Button>
        ) : null}
      </div>
      {shown > 0 ? (
        children
      ) : (
        <EmptyState
          title={t('filteredAway.title')}
          action={
            <Button variant="default" onClick={onClear}>
              {clear}
            </Button>
          }
        >
          {t('filteredAway.text', { count: total })}
        </EmptyState>
      )}
    </>
  );
}
