import { useRef, type CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConditionForces } from '@/domain/consistency/condition-forces';
import type { BehaviourForces } from '@/domain/consistency/forces';
import type { Behaviour } from '@/domain/programme/model';
import { CategoryLabel } from '@/programme/parts/category-label';
import type { MatrixView, MatrixZoom } from '@/programme/search-params/matrix-settings';
import { useClipboard } from '@/ui/grid/use-clipboard';
import { useFocusAtCursor } from '@/ui/grid/use-focus-at-cursor';
import type { GridSelection } from '@/ui/grid/use-grid-selection';
import classes from './matrix-grid.module.css';
import { MatrixRow } from './matrix-row';
import { MatrixSums, SUM_ROWS } from './matrix-sums';
import type { MatrixGroup } from './matrix-values';
import type { CellTexts } from './use-cell-texts';
import { useGridInput } from './use-grid-input';
import type { MatrixEditing } from './use-matrix-editing';
import { useMoreBeside } from './use-more-beside';

interface MatrixGridProps {
  view: MatrixView;
  zoom: MatrixZoom;
  texts: CellTexts;
  groups: readonly MatrixGroup[];
  behaviours: readonly Behaviour[];
  valuesOf: (condition: string) => readonly (number | null)[];
  rowForces: ReadonlyMap<string, ConditionForces>;
  columnForces: ReadonlyMap<string, BehaviourForces>;
  selection: GridSelection;
  editing: MatrixEditing;
  onOpen: () => void;
  onEscape: () => void;
}

/** The matrix itself. One element listens for all its cells. */
export function MatrixGrid(props: MatrixGridProps) {
  const { view, zoom, texts, groups, behaviours, selection, editing, onOpen, onEscape } = props;
  const { t } = useTranslation('matrix');
  const grid = useRef<HTMLDivElement>(null);
  const { frame, more } = useMoreBeside();
  const { cursor, range } = selection;
  const titles = behaviours.map(({ title }) => title);
  const placed = placeGroups(groups);
  const extent = { rows: placed.rows, columns: titles.length };
  const { minus, handlers } = useGridInput({ extent, selection, editing, onOpen, onEscape });

  useClipboard(grid, {
    copy: () => editing.copy(range),
    cut: () => editing.cut(range),
    paste: (text) =>
      void editing.paste(range, text).then((target) => target && selection.selectRange(target)),
  });

  const { row, column } = cursor;
  useFocusAtCursor(grid, cursor);

  return (
    <div className={classes.room}>
      <div
        ref={frame}
        className={classes.frame}
        data-zoom={zoom}
        data-more={more || undefined}
        style={{ '--columns': titles.length } as CSSProperties}
      >
        <div
          ref={grid}
          role="grid"
          tabIndex={-1}
          aria-label={t('grid.name', { view: t(`views.${view}`) })}
          aria-multiselectable
          aria-readonly={!editing.mayEdit || view === 'gap'}
          aria-rowcount={placed.gridRows + SUM_ROWS}
          aria-colcount={titles.length + 2}
          className={classes.grid}
          {...handlers}
        >
          <div role="rowgroup" className={classes.head}>
            <div role="row" aria-rowindex={1} className={classes.headRow}>
              <div role="columnheader" className={classes.corner}>
                {t('grid.condition')}
              </div>
              {behaviours.map(({ key, title }, at) => (
                <div
                  key={key}
                  role="columnheader"
                  className={classes.behaviour}
                  data-current={at === column || undefined}
                  title={title}
                >
                  <span className={classes.clamp}>{title}</span>
                </div>
              ))}
              <div role="columnheader" className={classes.sumHead}>
                {t('grid.forces')}
              </div>
            </div>
          </div>
          {placed.groups.map(({ category, items }) => (
            <div key={category ?? ''} role="rowgroup">
              {category === undefined ? null : (
                <div role="row" aria-rowindex={(items[0]?.gridRow ?? 0) - 1} className={classes.groupRow}>
                  <div role="rowheader" aria-colspan={titles.length + 2} className={classes.groupName}>
                    <CategoryLabel category={category} />
                  </div>
                </div>
              )}
              {items.map(({ condition, place, gridRow }) => {
                const selected = place >= range.top && place <= range.bottom;
                const forces = ratedForces(props.rowForces.get(condition.key));
                return (
                  <MatrixRow
                    key={condition.key}
                    place={place}
                    gridRow={gridRow}
                    title={condition.title}
                    titles={titles}
                    values={props.valuesOf(condition.key)}
                    view={view}
                    texts={texts}
                    driving={forces?.driving ?? null}
                    restraining={forces?.restraining ?? null}
                    cursor={place === row ? column : null}
                    left={selected ? range.left : null}
                    right={selected ? range.right : null}
                    first={place === range.top}
                    last={place === range.bottom}
                    minus={minus && place === row}
                  />
                );
              })}
            </div>
          ))}
          <MatrixSums gridRow={placed.gridRows + 1} behaviours={behaviours} forces={props.columnForces} />
        </div>
      </div>
    </div>
  );
}

/** Null where no behaviour has been rated: the sums are not known, which is not 0. */
const ratedForces = (forces: ConditionForces | undefined): ConditionForces | null =>
  forces && forces.drives + forces.restrains + forces.neutral > 0 ? forces : null;

/** Counts the rows: those of cells from 0, and all rows of the grid, with header and headings, from 1. */
function placeGroups(groups: readonly MatrixGroup[]) {
  let rows = 0;
  let gridRows = 1;
  const placed = groups.map(({ category, items }) => {
    if (category !== undefined) gridRows++;
    return {
      category,
      items: items.map((condition) => ({ condition, place: rows++, gridRow: ++gridRows })),
    };
  });
  return { groups: placed, rows, gridRows };
}
