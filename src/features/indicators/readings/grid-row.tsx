import { memo, useId, useLayoutEffect, useRef } from 'react';
import { edgesOf, isSelected, type SelectedPart } from '@/ui/grid/range-edges';
import { sameProps } from '@/ui/grid/same-props';
import selectedCell from '@/ui/grid/selected-cell.module.css';
import { TeamName } from './readings-head';
import classes from './readings.module.css';

interface GridRowProps extends SelectedPart {
  /** Its place among the rows, from 0. */
  place: number;
  name: string;
  depth: number;
  small: boolean;
  texts: readonly string[];
  computed: readonly string[];
  labels: readonly string[];
  /** Where somebody else has written meanwhile. */
  disputed: readonly boolean[];
  /** Column of the cursor, when it is in this row. */
  cursor: number | null;
  /** The text the cell under the cursor is edited from; null while it is not. */
  begun: string | null;
  problem: string | null;
}

/**
 * The readings of one team. A grid has some thousand cells: they have neither hooks nor handlers of their own, and a row
 * is drawn again only when something about it has changed.
 */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { place, name, depth, small, texts, computed, labels, disputed, cursor, begun, problem } = props;
  return (
    <tr data-row={place}>
      <TeamName name={name} depth={depth} small={small} current={cursor !== null} />
      {texts.map((text, column) => {
        const edited = column === cursor && begun !== null;
        return (
          <td
            key={column}
            role="gridcell"
            tabIndex={column === cursor && !edited ? 0 : -1}
            aria-label={edited ? undefined : labels[column]}
            aria-selected={isSelected(props, column)}
            className={`${classes.cell} ${selectedCell.cell}`}
            data-disputed={disputed[column] || undefined}
            data-cursor={column === cursor || undefined}
            data-edges={edgesOf(props, column)}
          >
            {edited ? (
              <CellInput label={labels[column] ?? ''} begun={begun} problem={problem} />
            ) : text === '' ? (
              <i className={classes.computed}>{computed[column]}</i>
            ) : (
              text
            )}
          </td>
        );
      })}
    </tr>
  );
}, sameProps);

/** The one field of the grid. What its keys mean is for the grid to know. */
function CellInput({ label, begun, problem }: { label: string; begun: string; problem: string | null }) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.setSelectionRange(begun.length, begun.length);
  }, [begun]);
  return (
    <>
      <input
        ref={field}
        className={classes.input}
        inputMode="decimal"
        autoComplete="off"
        aria-label={label}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : id}
        defaultValue={begun}
      />
      {problem === null ? null : (
        <span id={id} role="alert" className={classes.wrong}>
          {problem}
        </span>
      )}
    </>
  );
}
