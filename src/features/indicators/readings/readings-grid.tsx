import { useMemo, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReadingRules } from '@/domain/indicators/reading-check';
import type { Indicator, IsoDate } from '@/domain/programme/model';
import { periodName } from '@/i18n/period-name';
import { useLanguage } from '@/i18n/use-language';
import { sizeOf, type CellPosition } from '@/ui/grid/range';
import { useClipboard } from '@/ui/grid/use-clipboard';
import { useFocusAtCursor } from '@/ui/grid/use-focus-at-cursor';
import { useGridSelection } from '@/ui/grid/use-grid-selection';
import { Disputes } from './disputes';
import { entryAt, placeOf } from './entry';
import type { Line } from './grid-lines';
import { GridRow } from './grid-row';
import type { Shown } from './paste-block';
import { ReadingsHead } from './readings-head';
import classes from './readings.module.css';
import { useGridEditing, type StatusMessage } from './use-grid-editing';
import { useGridInput } from './use-grid-input';
import type { Readings } from './use-readings';
import { useScrollToEnd } from './use-scroll-to-end';

interface ReadingsGridProps {
  indicator: Indicator;
  /** What a reading has to keep to. */
  rules: ReadingRules;
  lines: readonly Line[];
  periods: readonly IsoDate[];
  periodNames: readonly string[];
  shown: Shown;
  /** Keys of the teams that are too small to be shown by themselves. */
  small: ReadonlySet<string>;
  /** Stands by while what is being typed cannot be taken. */
  guard: ReactNode;
  readings: Pick<Readings, 'entries' | 'change' | 'undo' | 'redo' | 'disputes' | 'insist' | 'yieldTo'>;
}

/** Teams by periods, as in a spreadsheet. One element listens for all its cells. */
export function ReadingsGrid(props: ReadingsGridProps) {
  const { indicator, rules, lines, periods, periodNames, shown, small, guard, readings } = props;
  const { t } = useTranslation('readings');
  const language = useLanguage();
  const grid = useRef<HTMLTableElement>(null);
  const frame = useScrollToEnd(periods.at(-1));
  const extent = { rows: lines.length, columns: periods.length };
  const selection = useGridSelection(
    lines.map(({ team }) => team.key),
    periods,
    { row: 0, column: periods.length - 1 },
  );
  const at = ({ row, column }: CellPosition) =>
    entryAt(readings.entries, { team: lines[row]?.team.key ?? '', period: periods[column] ?? '' });
  const means = { shown, unit: indicator.unit, language, rules };
  const editing = useGridEditing({ grid, extent, selection, means, at, change: readings.change });
  const { undo, redo, disputes } = readings;
  const handlers = useGridInput({ extent, selection, editing, undo, redo });
  const asGrid = { role: 'grid', tabIndex: -1, ...handlers };
  useClipboard(grid, { copy: editing.copy, cut: editing.cut, paste: (text) => void editing.paste(text) });
  useFocusAtCursor(grid, selection.cursor);

  const disputed = useMemo(() => new Set(disputes.map(({ mine }) => placeOf(mine))), [disputes]);
  const labels = useMemo(
    () =>
      lines.map(({ team, texts, computed }) =>
        periodNames.map((period, column) => {
          const [own, made] = [texts[column], computed[column]];
          const status = own || (made ? t('computed.said', { value: made }) : t('none'));
          const other = disputed.has(placeOf({ team: team.key, period: periods[column] ?? '' }));
          return `${team.name}, ${period}: ${status}${other ? `, ${t('dispute.said')}` : ''}`;
        }),
      ),
    [lines, periods, periodNames, disputed, t],
  );
  /** The buttons go with the dispute, and the focus to the grid. */
  const backToGrid = () => grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  const { cursor, range } = selection;
  const selected = sizeOf(range);
  const { edit, status } = editing;
  return (
    <div className={classes.work}>
      {editing.unreadable ? guard : null}
      <Disputes
        disputes={disputes}
        nameOf={({ team, period }) => {
          const name = lines.find((line) => line.team.key === team)?.team.name ?? team;
          return `${name}, ${periodName(language, indicator.cadence, period)}`;
        }}
        onInsist={(on) => {
          readings.insist(on);
          backToGrid();
        }}
        onYield={(to) => {
          readings.yieldTo(to);
          backToGrid();
        }}
      />
      <p role="status" className={classes.status}>
        {selected > 1 ? <span>{t('selected', { count: selected })} </span> : null}
        {status ? <StatusText status={status} /> : null}
      </p>
      <div ref={frame} className={classes.scroll}>
        <table
          ref={grid}
          className={classes.table}
          aria-label={t('gridOf', { what: t(shown === 'n' ? 'counts' : 'values') })}
          aria-multiselectable
          {...asGrid}
        >
          <ReadingsHead periods={periodNames} current={cursor.column} />
          <tbody>
            {lines.map(({ team, depth, texts, computed }, row) => {
              const inside = row >= range.top && row <= range.bottom;
              const current = row === cursor.row;
              return (
                <GridRow
                  key={team.key}
                  place={row}
                  name={team.name}
                  depth={depth}
                  small={small.has(team.key)}
                  texts={texts}
                  computed={computed}
                  labels={labels[row] ?? []}
                  disputed={periods.map((period) => disputed.has(placeOf({ team: team.key, period })))}
                  cursor={current ? cursor.column : null}
                  begun={current && edit ? edit.begun : null}
                  problem={current && edit?.problem ? t(`problem.${edit.problem}`) : null}
                  left={inside ? range.left : null}
                  right={inside ? range.right : null}
                  first={row === range.top}
                  last={row === range.bottom}
                />
              );
            })}
          </tbody>
        </table>
      </div>
    </div>
  );
}

/** What was done, or why it was not. */
function StatusText({ status }: { status: StatusMessage }) {
  const { t } = useTranslation('readings');
  switch (status.kind) {
    case 'copied':
    case 'emptied':
      return t(`done.${status.kind}`, { count: status.count });
    case 'pasted':
      return t('done.pasted', { count: status.entries.length });
    case 'nothing':
    case 'tooLarge':
      return t(`paste.${status.kind}`);
    case 'fault': {
      const { row, column, text, problem } = status;
      return t('paste.fault', { row, column, text, problem: t(`problem.${problem}`) });
    }
  }
}
