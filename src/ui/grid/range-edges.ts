/** What a row of a grid knows of the selected range. */
export interface SelectedPart {
  /** First and last selected column; null when the row has no part in the selection. */
  left: number | null;
  right: number | null;
  /** Is it the first or the last row of the selection? */
  first: boolean;
  last: boolean;
}

export const isSelected = ({ left, right }: SelectedPart, column: number): boolean =>
  left !== null && right !== null && column >= left && column <= right;

/** Which edges of the selection run along the cell: a word of t, r, b and l, for selected-cell.module.css. */
export function edgesOf(part: SelectedPart, column: number): string | undefined {
  if (!isSelected(part, column)) return undefined;
  const { left, right, first, last } = part;
  return `${first ? 't' : ''}${column === right ? 'r' : ''}${last ? 'b' : ''}${column === left ? 'l' : ''}.`;
}
