import { useLayoutEffect, useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Indicator, IsoDate } from '@/domain/programme/model';
import { formatNumber } from '@/i18n/format';
import { periodName } from '@/i18n/period-name';
import { useLanguage } from '@/i18n/use-language';
import { splitTable } from '@/shared/importing/split-table';
import { moveByKey } from './grid-keys';
import { layBlock, typed, type Pasted, type Shown } from './paste-block';
import { ReadingCell } from './reading-cell';
import classes from './readings.module.css';
import type { TeamRow } from './team-rows';
import type { Entry } from './stored-readings';

/** Values are shown as exactly as they were typed. */
const DIGITS = 10;

interface ReadingsGridProps {
  indicator: Indicator;
  rows: readonly TeamRow[];
  periods: readonly IsoDate[];
  shown: Shown;
  /** Keys of the teams that are too small to be shown by themselves. */
  small: ReadonlySet<string>;
  at: (team: string, period: IsoDate) => Entry;
  /** Null: the grid is there to read. */
  editing: {
    change: (entries: readonly Entry[]) => void;
    undo: (() => void) | null;
    redo: (() => void) | null;
  } | null;
}

/** Teams by periods, as in a spreadsheet. */
export function ReadingsGrid({ indicator, rows, periods, shown, small, at, editing }: ReadingsGridProps) {
  const { t } = useTranslation('readings');
  const language = useLanguage();
  const frame = useRef<HTMLDivElement>(null);
  const [pasted, setPasted] = useState<Pasted | null>(null);
  const means = { shown, unit: indicator.unit, language };
  const nameOf = (period: IsoDate) => periodName(language, indicator.cadence, period);

  // The latest period is what one comes for.
  const last = periods.at(-1);
  useLayoutEffect(() => {
    if (frame.current) frame.current.scrollLeft = frame.current.scrollWidth;
  }, [last]);

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const key = event.key.toLowerCase();
    const control = event.ctrlKey || event.metaKey;
    const step =
      control && key === 'z' ? (event.shiftKey ? 'redo' : 'undo') : control && key === 'y' ? 'redo' : null;
    const run = step && editing?.[step];
    // While a cell is being typed in, the field takes back its letters by itself.
    const typing = event.target instanceof HTMLInputElement && event.target.dataset.typing !== undefined;
    if ((run && !typing) || (!step && moveByKey(event))) event.preventDefault();
    if (run && !typing) run();
    if (step) event.stopPropagation();
  }

  function onPaste(event: ClipboardEvent<HTMLElement>) {
    const text = event.clipboardData.getData('text/plain');
    // A single value is pasted into the text of its cell.
    if (
      !editing ||
      !(event.target instanceof HTMLInputElement) ||
      !/[\t\r\n]/.test(text.replace(/\r?\n$/, ''))
    )
      return;
    event.preventDefault();
    const { row, column } = event.target.dataset;
    void lay(text, Number(row), Number(column), editing.change);
  }

  async function lay(text: string, top: number, left: number, change: (entries: readonly Entry[]) => void) {
    const block = await splitTable(text);
    const result = layBlock(
      block,
      (row, column) => {
        const team = rows[top + row]?.team.key;
        const period = periods[left + column];
        return team !== undefined && period !== undefined ? at(team, period) : null;
      },
      means,
    );
    setPasted(result);
    if (result.kind === 'done') change(result.entries);
  }

  // To read, it is a plain table.
  const input = editing ? { role: 'grid', onKeyDown, onPaste } : {};
  const text = (entry: Entry) => {
    const number = entry[shown];
    return number === null ? '' : formatNumber(language, number, DIGITS);
  };
  return (
    <>
      <p role="status" className={classes.note}>
        {pasted ? sayPasted(pasted) : null}
      </p>
      <div
        ref={frame}
        className={classes.scroll}
        tabIndex={editing ? undefined : 0}
        role="region"
        aria-label={t('grid')}
      >
        <table className={classes.table} aria-label={t('grid')} {...input}>
          <thead>
            <tr>
              <th scope="col">{t('team')}</th>
              {periods.map((period) => (
                <th key={period} scope="col">
                  {nameOf(period)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ team, depth }, row) => (
              <tr key={team.key}>
                <th scope="row" style={{ paddingLeft: 10 + depth * 14 }}>
                  {team.name}
                  {small.has(team.key) ? <span className={classes.small}>{t('small')}</span> : null}
                </th>
                {periods.map((period, column) => {
                  const entry = at(team.key, period);
                  if (!editing)
                    return (
                      <td key={period}>
                        <span className={classes.read}>{text(entry)}</span>
                      </td>
                    );
                  return (
                    <ReadingCell
                      key={`${period} ${shown}`}
                      row={row}
                      column={column}
                      label={t('cell', { team: team.name, period: nameOf(period), what: t(shown) })}
                      shown={text(entry)}
                      onCommit={(draft) => {
                        const result = typed(entry, draft, means);
                        if ('problem' in result) return result.problem;
                        editing.change([result.entry]);
                        return null;
                      }}
                    />
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );

  function sayPasted(result: Pasted): string {
    if (result.kind === 'done') return t('paste.done', { count: result.entries.length });
    if (result.kind === 'tooLarge') return t('paste.tooLarge');
    const { row, column, text: wrong, problem } = result;
    return t('paste.fault', { row, column, text: wrong, problem: t(`problem.${problem}`) });
  }
}
