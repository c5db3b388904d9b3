import type { ReactNode } from 'react';
import classes from './table-behind.module.css';

interface Column {
  name: string;
  /** Whether it has figures, which stand below each other by their last digit. */
  figures?: boolean;
}

interface TableBehindProps {
  /** What opens it. */
  summary: string;
  caption: string;
  columns: readonly Column[];
  /** A cell for each column; the first one names its row and is different in each. */
  rows: readonly (readonly [string, ...ReactNode[]])[];
}

/** Every figure behind a chart, folded. */
export function TableBehind({ summary, caption, columns, rows }: TableBehindProps) {
  const alignment = (column: number) => (columns[column]?.figures ? classes.figures : undefined);
  return (
    <details className={classes.behind}>
      <summary>{summary}</summary>
      <table className={classes.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ name }, column) => (
              <th key={name} scope="col" className={alignment(column)}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell, i) => (
                <td key={columns[i + 1]?.name} className={alignment(i + 1)}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
