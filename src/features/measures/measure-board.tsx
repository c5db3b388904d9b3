import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MEASURE_STATUSES, type MeasureStatus } from '@/domain/programme/model';
import { useWorkbench } from '@/programme/use-workbench';
import type { KeyHint } from '@/ui/commands/command';
import { useCommands } from '@/ui/commands/registry';
import { BoardCard } from './board-card';
import { columnHandlers } from './board-handlers';
import classes from './measure-board.module.css';
import { useFocusOnMoved } from './use-focus-on-moved';
import type { MeasureEntry } from './use-measure-entries';

/** Measures in columns by status; a card is moved by mouse, by its select, or by keys. */
export function MeasureBoard({ entries }: { entries: readonly MeasureEntry[] }) {
  const { t } = useTranslation(['measures', 'domain']);
  const { edit } = useWorkbench();
  const [said, say] = useState('');
  const focusOn = useFocusOnMoved(entries);
  const editable = entries.filter((entry) => entry.editable);

  function move(id: string, status: MeasureStatus, part?: 'a' | 'select'): void {
    const entry = editable.find((each) => each.id === id);
    if (!entry || entry.measure.status === status) return;
    say(t('board.moved', { title: entry.measure.title, status: t(`domain:measureStatus.${status}`) }));
    void edit('measures', id, { status });
    if (part) focusOn(`[data-measure="${id}"] ${part}`);
  }

  const hints: KeyHint[] = [
    {
      id: 'board.move',
      title: t('board.keys'),
      section: 'page',
      keys: [
        { key: 'ArrowLeft', shift: true },
        { key: 'ArrowRight', shift: true },
      ],
    },
  ];
  useCommands(editable.length > 0 ? hints : []);

  return (
    <>
      {editable.length > 0 ? <p className={classes.hint}>{t('board.hint')}</p> : null}
      <p role="status" className="visually-hidden">
        {said}
      </p>
      <div className={classes.board} role="group" aria-label={t('board.label')}>
        {MEASURE_STATUSES.map((status) => {
          const own = entries.filter(({ measure }) => measure.status === status);
          const name = t(`domain:measureStatus.${status}`);
          return (
            <section
              key={status}
              className={classes.column}
              aria-label={t('board.column', { status: name, count: own.length })}
              {...columnHandlers((id) => move(id, status))}
            >
              <h2 className={classes.name}>
                {name} <span className={classes.count}>{own.length}</span>
              </h2>
              {own.length === 0 ? <p className={classes.empty}>{t('board.empty')}</p> : null}
              <ul className={classes.cards}>
                {own.map((entry) => (
                  <BoardCard
                    key={entry.id}
                    entry={entry}
                    onMove={(next, part) => move(entry.id, next, part)}
                  />
                ))}
              </ul>
            </section>
          );
        })}
      </div>
    </>
  );
}
