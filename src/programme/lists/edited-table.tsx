import type { ReactNode } from 'react';
import classes from '../parts/entity-table.module.css';
import { BulkBar, type BulkField } from './bulk-bar';
import { RemovalDialog } from './removal-dialog';
import type { Removal } from './use-list-tools';
import type { ListTools } from './use-row-tools';

interface EditedTableProps<Patch> {
  /** Null for those who may only read; `removal` where it is asked before something is deleted. */
  tools: (ListTools<Patch> & { removal?: Removal }) | null;
  /** What can be set for many rows at once. */
  fields?: readonly BulkField<Patch>[];
  /** What else can be done to many rows at once. */
  more?: (selected: readonly string[]) => ReactNode;
  caption: string;
  /** The headings of the columns between the tools. */
  columns: readonly string[];
  /** The heading of a last column, which holds numbers. */
  number?: string;
  /** Bodies with rows. */
  children: ReactNode;
}

/** From so many columns beside the title on, it takes a line of its own where there is little room. */
const FOLDING = 4;

/** The frame of a table whose rows are edited: what is done to many at once, and room for the tools of each row. */
export function EditedTable<Patch>({
  tools,
  fields = [],
  more,
  caption,
  columns,
  number,
  children,
}: EditedTableProps<Patch>) {
  const beside = columns.length - 1 + (number === undefined ? 0 : 1);
  return (
    <>
      {tools ? <BulkBar tools={tools} fields={fields} more={more} /> : null}
      <div className={classes.frame}>
        <table
          className={classes.table}
          data-tools={tools !== null || undefined}
          data-columns={beside >= FOLDING ? beside : undefined}
        >
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              {tools ? <td data-screen-only /> : null}
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
              {number === undefined ? null : (
                <th scope="col" className={classes.number}>
                  {number}
                </th>
              )}
              {tools ? <td data-screen-only /> : null}
            </tr>
          </thead>
          {children}
        </table>
      </div>
      {tools?.removal ? <RemovalDialog removal={tools.removal} /> : null}
    </>
  );
}
