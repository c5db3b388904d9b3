import { Button } from '@mantine/core';
import { useLocation } from '@tanstack/react-router';
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { CommandSection } from '@/ui/commands/command';
import { useCommands } from '@/ui/commands/registry';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { useLeaveField } from '@/ui/hooks/use-leave-field';
import { connection, tryAgain } from '../connection';
import type { EditReport, Steps, StepsState } from '../steps';
import classes from './edit-bar.module.css';
import { useResting } from './use-resting';

interface EditBarProps<Before> {
  steps: Steps<Before>;
  /** How things stand now. */
  now: Before;
  mayEdit: boolean;
  section: CommandSection;
  /** Puts what was done into words. */
  children: (report: EditReport<Before>) => ReactNode;
}

/**
 * Tells what the last edit has done and whether it is saved, and takes it back or does it again. Once it has been read it
 * rests at the foot of the page.
 */
export function EditBar<Before>({ steps, now, mayEdit, section, children }: EditBarProps<Before>) {
  const { t } = useTranslation(['ratings', 'common']);
  const { report: last, saving, leaving } = useStore(steps.state);
  const stay = () => steps.state.setState({ leaving: null });
  const { past, future } = useStore(steps.history.store);
  // Something else may wait, too, which is told of elsewhere.
  const waiting = useStore(connection, (state) => state.waiting > 0) && saving > 0;
  const path = useLocation({ select: ({ pathname }) => pathname });
  const undo = () => void steps.undo(now);
  const redo = () => void steps.redo(now);
  const undoable = mayEdit && past.length > 0;
  const redoable = mayEdit && future.length > 0;
  // That something was deleted earlier is told to whoever may take it back.
  const report = last?.kind === 'earlier' && !undoable ? null : last;
  const isEmpty = report === null && !waiting;
  const bar = useRef<HTMLElement>(null);
  const resting = useResting(bar, report, saving === 0 && !waiting);

  useLeaveField();
  useEffect(() => () => steps.state.setState(afterLeaving), [steps, path]);
  useCommands([
    {
      id: 'undo',
      title: t('undo'),
      section,
      icon: IconArrowBackUp,
      keys: [{ key: 'z', mod: true }],
      enabled: undoable,
      run: undo,
    },
    {
      id: 'redo',
      title: t('redo'),
      section,
      icon: IconArrowForwardUp,
      keys: [
        { key: 'z', mod: true, shift: true },
        { key: 'y', mod: true },
      ],
      enabled: redoable,
      run: redo,
    },
  ]);

  return (
    <>
      <section
        ref={bar}
        className={classes.bar}
        data-empty={isEmpty || undefined}
        data-waiting={waiting || undefined}
        data-resting={resting || undefined}
        aria-label={t('strip.label')}
      >
        <div role="status" className={classes.text}>
          {report ? children(report) : null}
          {waiting ? <span>{t('strip.waiting', { count: saving })}</span> : null}
        </div>
        {report && report.kind !== 'earlier' && !waiting ? (
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
                onClick={undo}
              >
                {t('undo')}
              </Button>
            ) : null}
            {redoable ? (
              <Button
                variant="subtle"
                size="compact-sm"
                leftSection={<IconArrowForwardUp size={16} aria-hidden />}
                onClick={redo}
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
    </>
  );
}

/** A report belongs to its page; one of something added or deleted is there on the page one is led to as well. */
function afterLeaving<Before>({ report }: StepsState<Before>): Pick<StepsState<Before>, 'report'> {
  const leads = report?.what === 'added' || report?.what === 'removed';
  return { report: leads && report.carried !== true ? { ...report, carried: true } : null };
}
