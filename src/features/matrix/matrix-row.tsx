import { memo } from 'react';
import type { MatrixView } from '@/programme/search-params/matrix-settings';
import { edgesOf, isSelected, type SelectedPart } from '@/ui/grid/range-edges';
import { sameProps } from '@/ui/grid/same-props';
import selectedCell from '@/ui/grid/selected-cell.module.css';
import classes from './matrix-grid.module.css';
import { stepOf } from './matrix-values';
import type { CellTexts } from './use-cell-texts';

interface MatrixRowProps extends SelectedPart {
  /** Its place among the rows of cells, from 0, and among all rows of the grid, from 1. */
  place: number;
  gridRow: number;
  title: string;
  titles: readonly string[];
  values: readonly (number | null)[];
  view: MatrixView;
  texts: CellTexts;
  /** Sums of its forces; null while it is not rated at all. */
  driving: number | null;
  restraining: number | null;
  /** Column of the cursor, when it is in this row. */
  cursor: number | null;
  /** A minus has been typed into the cell under the cursor. */
  minus: boolean;
}

/**
 * One condition on all behaviours. A matrix has thousands of cells: they have neither hooks nor handlers of their own,
 * and a row is drawn again only when something about it has changed.
 */
export const MatrixRow = memo(function MatrixRow(props: MatrixRowProps) {
  const { place, gridRow, title, titles, values, view, texts, driving, restraining, cursor, minus } = props;
  return (
    <div role="row" aria-rowindex={gridRow} className={classes.row} data-row={place}>
      <div
        role="rowheader"
        className={classes.name}
        data-current={cursor !== null || undefined}
        title={title}
      >
        <span className={classes.clamp}>{title}</span>
      </div>
      {values.map((value, column) => (
        <div
          key={column}
          role="gridcell"
          tabIndex={column === cursor ? 0 : -1}
          aria-label={`${title}, ${titles[column] ?? ''}: ${texts.said(value)}`}
          aria-selected={isSelected(props, column)}
          className={`${classes.cell} ${selectedCell.cell}`}
          data-step={value === null ? 'none' : stepOf(value, view)}
          data-cursor={column === cursor || undefined}
          data-edges={edgesOf(props, column)}
        >
          {minus && column === cursor ? '−' : texts.shown(value)}
        </div>
      ))}
      <div role="gridcell" className={classes.sum}>
        <Forces driving={driving} restraining={restraining} texts={texts} />
      </div>
    </div>
  );
}, sameProps);

function Forces({ driving, restraining, texts }: Pick<MatrixRowProps, 'driving' | 'restraining' | 'texts'>) {
  if (driving === null || restraining === null) return <span className={classes.none}>{texts.unrated}</span>;
  return (
    <>
      {restraining > 0 ? (
        <span className={classes.pull}>
          <span className="visually-hidden">{texts.against} </span>
          {texts.shown(-restraining)}
        </span>
      ) : null}
      {driving > 0 || restraining === 0 ? (
        <span className={classes.carry} data-zero={driving === 0 || undefined}>
          <span className="visually-hidden">{texts.towards} </span>
          {texts.shown(driving)}
        </span>
      ) : null}
    </>
  );
}
