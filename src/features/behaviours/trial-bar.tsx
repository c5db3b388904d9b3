import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { IndexChange } from '@/programme/parts/index-change';
import classes from './trial-bar.module.css';
import type { Trial } from './use-trial';

interface TrialBarProps {
  trial: Trial;
  onKeep: () => void;
  onDrop: () => void;
}

/** What the trial would do, in one line, and what becomes of it. */
export function TrialBar({ trial, onKeep, onDrop }: TrialBarProps) {
  const { t } = useTranslation(['forces', 'common']);
  const { tried, mayKeep } = trial;
  const open = tried.size > 0;
  return (
    <div className={classes.place} data-shown={open || undefined}>
      <div role="status" className={classes.text}>
        {open ? <TrialSummary trial={trial} /> : null}
      </div>
      {open ? (
        <div className={classes.buttons}>
          {mayKeep ? (
            <Button size="sm" onClick={onKeep}>
              {t('trial.keep', { count: tried.size })}
            </Button>
          ) : (
            <span className={classes.note}>{t('trial.readOnly')}</span>
          )}
          <Button size="sm" variant="default" aria-keyshortcuts="Escape" onClick={onDrop}>
            {t('trial.drop')} <kbd className={classes.key}>Esc</kbd>
          </Button>
        </div>
      ) : null}
    </div>
  );
}

function TrialSummary({ trial: { comparison } }: { trial: Trial }) {
  const { t } = useTranslation('forces');
  const { gone, come, changed, index } = comparison;
  const parts = [
    gone.length > 0 ? t('trial.gone', { count: gone.length }) : null,
    come.length > 0 ? t('trial.come', { count: come.length }) : null,
    changed.length > 0 ? t('trial.changed', { count: changed.length }) : null,
  ].filter((part) => part !== null);
  return (
    <>
      <strong>
        {t('trial.name')}
        {': '}
        <IndexChange from={index.before} to={index.after} />
      </strong>{' '}
      <span>{parts.length > 0 ? parts.join(', ') : t('trial.same')}</span>
    </>
  );
}
