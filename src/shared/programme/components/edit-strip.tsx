import { Button } from '@mantine/core';
import { useLocation } from '@tanstack/react-router';
import { IconArrowBackUp, IconArrowRight } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { formatNumber } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { compareFindings } from '../rating/audit-summary';
import type { EditReport } from '../rating/rating-session';
import { useAuditSummary, useRateEffect, useRatingSession } from '../use-rate-effect';
import classes from './edit-strip.module.css';

/**
 * Tells what the last edit on the page has done to index and findings, and offers to take it back; Ctrl or Cmd + Z does
 * the same. Put it once on every page where ratings change, right below the heading.
 */
export function EditStrip() {
  const { t } = useTranslation(['ratings', 'common']);
  const { store } = useRatingSession();
  const { mayEdit, undo } = useRateEffect();
  const { report, history, saving } = useStore(store);
  const path = useLocation({ select: ({ pathname }) => pathname });
  // What a form has saved is no rating: taking back an older rating instead would surprise.
  const undoable = mayEdit && history.length > 0 && report !== null && report.kind !== 'changed';

  useEffect(() => () => store.setState({ report: null }), [store, path]);
  useLeaveWarning(saving > 0);
  useUndoKey(undoable, () => void undo());

  return (
    <div className={classes.place} data-shown={report !== null || undefined}>
      <div role="status" className={classes.text}>
        {report ? <Said report={report} /> : null}
      </div>
      {report ? (
        <span className={classes.state} aria-live="off">
          {saving > 0 ? t('common:saving') : t('common:saved')}
        </span>
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
    </div>
  );
}

function Said({ report }: { report: EditReport }) {
  const { t } = useTranslation('ratings');
  const language = useLanguage();
  const now = useAuditSummary();
  const { before, kind } = report;
  const findings = compareFindings(before, now);
  const index = (value: number | null) => (value === null ? '–' : formatNumber(language, value, 0));
  const [from, to] = [index(before.index), index(now.index)];
  return (
    <>
      {kind === 'undone' ? <span>{t('strip.undone')}</span> : null}
      <strong>
        {from === to ? t('strip.indexStays', { to }) : <Arrowed text={t('strip.index', { from, to })} />}
      </strong>
      {findings.gone > 0 ? <span>{t('strip.gone', { count: findings.gone })}</span> : null}
      {findings.new > 0 ? <span>{t('strip.new', { count: findings.new })}</span> : null}
      {findings.gone + findings.new === 0 ? <span>{t('strip.same')}</span> : null}
    </>
  );
}

/** Our typeface has no arrow, and not every system has one to lend. */
function Arrowed({ text }: { text: string }) {
  const [from, to] = text.split('→');
  return (
    <>
      {from}
      <span className="visually-hidden">→</span>
      <IconArrowRight className={classes.arrow} size={15} stroke={2.5} aria-hidden />
      {to}
    </>
  );
}

/** Leaving while a request is under way would lose it. */
function useLeaveWarning(active: boolean) {
  useEffect(() => {
    if (!active) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [active]);
}

const isTextField = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('textarea, select, input:not([type="radio"], [type="checkbox"])'));

function useUndoKey(active: boolean, undo: () => void) {
  useEffect(() => {
    if (!active) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const wanted = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z';
      if (!wanted || isTextField(event.target)) return;
      event.preventDefault();
      undo();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  });
}
