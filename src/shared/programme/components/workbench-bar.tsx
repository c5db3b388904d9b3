import { Button } from '@mantine/core';
import { useLocation } from '@tanstack/react-router';
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { useCommands } from '../../commands/registry';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { announce } from '../../ui/notices';
import { useWorkbench, useWorkbenchOf } from '../use-workbench';
import { reach, tryAgain } from '../workbench/reach';
import type { WorkbenchState } from '../workbench/workbench';
import { ConflictDialog } from './conflict-dialog';
import { EditReportText } from './edit-report-text';
import classes from './workbench-bar.module.css';

/**
 * Tells what the last edit has done to index and findings, whether it is saved, and takes it back or does it again.
 * Stands once in the frame of a programme, for all its pages.
 */
export function WorkbenchBar() {
  const { t } = useTranslation(['ratings', 'common']);
  const workbench = useWorkbenchOf();
  const { mayEdit, undo, redo } = useWorkbench();
  const { report, saving, conflicts, leaving } = useStore(workbench.store);
  const stay = () => workbench.store.setState({ leaving: null });
  const { past, future } = useStore(workbench.history.store);
  const waiting = useStore(reach, (state) => state.waiting > 0);
  const path = useLocation({ select: ({ pathname }) => pathname });
  const undoable = mayEdit && past.length > 0;
  const redoable = mayEdit && future.length > 0;
  const isEmpty = report === null && !waiting;

  useEffect(() => () => workbench.store.setState(afterLeaving), [workbench, path]);
  useResume();
  useCommands([
    {
      id: 'undo',
      title: t('undo'),
      section: 'programme',
      icon: IconArrowBackUp,
      keys: [{ key: 'z', mod: true }],
      enabled: undoable,
      run: () => void undo(),
    },
    {
      id: 'redo',
      title: t('redo'),
      section: 'programme',
      icon: IconArrowForwardUp,
      keys: [
        { key: 'z', mod: true, shift: true },
        { key: 'y', mod: true },
      ],
      enabled: redoable,
      run: () => void redo(),
    },
  ]);

  return (
    <>
      <section
        className={classes.bar}
        data-empty={isEmpty || undefined}
        data-waiting={waiting || undefined}
        aria-label={t('strip.label')}
      >
        <div role="status" className={classes.text}>
          {report ? <EditReportText report={report} /> : null}
          {waiting ? <span>{t('strip.waiting', { count: saving })}</span> : null}
        </div>
        {report && !waiting ? (
          <span className={classes.state} aria-live="off">
            {saving > 0 ? t('common:saving') : t('common:saved')}
          </span>
        ) : null}
        {isEmpty ? null : (
          <div className={classes.buttons}>
            {waiting ? (
              <Button variant="subtle" size="compact-sm" onClick={tryAgain}>
                {t('strip.tryAgain')}
              </Button>
            ) : null}
            {undoable ? (
              <Button
                variant="subtle"
                size="compact-sm"
                leftSection={<IconArrowBackUp size={16} aria-hidden />}
                onClick={() => void undo()}
              >
                {t('undo')}
              </Button>
            ) : null}
            {redoable ? (
              <Button
                variant="subtle"
                size="compact-sm"
                leftSection={<IconArrowForwardUp size={16} aria-hidden />}
                onClick={() => void redo()}
              >
                {t('redo')}
              </Button>
            ) : null}
          </div>
        )}
      </section>
      <ConfirmDialog
        opened={leaving !== null}
        onClose={stay}
        title={t('strip.leaveTitle')}
        confirm={t('strip.leave')}
        onConfirm={() => {
          stay();
          leaving?.();
          return Promise.resolve();
        }}
      >
        {t('strip.leaveText', { count: saving })}
      </ConfirmDialog>
      {conflicts[0] ? (
        <ConflictDialog key={conflicts[0].id} conflict={conflicts[0]} left={conflicts.length - 1} />
      ) : null}
    </>
  );
}

/** A report belongs to its page; that something has been deleted is told on the page one is led to as well. */
const afterLeaving = ({ report }: WorkbenchState): Pick<WorkbenchState, 'report'> => ({
  report: report?.what === 'removed' && report.carried !== true ? { ...report, carried: true } : null,
});

/** What an earlier visit could not send is sent now. */
function useResume() {
  const { t } = useTranslation('ratings');
  const workbench = useWorkbenchOf();
  useEffect(() => {
    const count = workbench.resume();
    if (count > 0) announce(t('strip.resumed', { count }));
  }, [workbench, t]);
}
