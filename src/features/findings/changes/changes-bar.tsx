import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate, formatDay } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { useChangesText } from '@/programme/marks/use-changes-text';
import type { useFindingMark } from '@/programme/marks/use-finding-mark';
import { useProgramme } from '@/programme/programme-context';
import { announce, announceError } from '@/ui/notices';
import classes from './changes-bar.module.css';

interface ChangesBarProps {
  marking: ReturnType<typeof useFindingMark>;
  /** Only what has changed is shown. */
  filtered: boolean;
  onFilter: (filtered: boolean) => void;
}

/** What has changed since the reader was here last; on the first visit it is only remembered how things stand. */
export function ChangesBar({ marking, filtered, onFilter }: ChangesBarProps) {
  const { t } = useTranslation('triage');
  const textOf = useChangesText();
  const { since, isFirstVisit, markRead, put } = marking;

  const { today } = useProgramme();
  const language = useLanguage();
  const remembered = useRef(false);

  useEffect(() => {
    if (!isFirstVisit || remembered.current) return;
    remembered.current = true;
    // Nobody has asked for it, so nobody needs to hear that it failed: the next visit is the first one then.
    markRead().catch(() => undefined);
  });

  if (!since) return null;
  const { text, any } = textOf(since);
  // On the same day it goes without saying that nothing has changed.
  const seenToday = formatDay(language, since.mark.seenOn) === formatDate(language, today);
  if (!any && !filtered && seenToday) return null;
  const read = () => {
    const before = since.mark;
    markRead().then(() => {
      onFilter(false);
      announce(t('read'), { label: t('undo'), run: () => void put(before).catch(announceError) });
    }, announceError);
  };
  return (
    <div className={classes.bar}>
      <p className={classes.text}>{text}</p>
      {any || filtered ? (
        <Button variant="subtle" size="compact-sm" onClick={() => onFilter(!filtered)}>
          {t(filtered ? 'since.showAll' : 'since.show')}
        </Button>
      ) : null}
      {any ? (
        <Button variant="subtle" size="compact-sm" onClick={read}>
          {t('since.read')}
        </Button>
      ) : null}
    </div>
  );
}
