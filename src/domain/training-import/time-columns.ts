import { cellText, isMissing } from '../tables/cell-text';
import type { ColumnFormat } from '../tables/column-format';
import type { Row } from '../tables/table';
import type { PlanColumn } from './fields';
import { readDays } from './read-days';
import { readHours } from './read-hours';

type Kind = 'hours' | 'day' | 'moment';

/** Most of its cells say so. */
const ENOUGH = 0.6;
const LOOKED_AT = 200;

/** Does a column of the table hold hours, days, or days with hours? Null where it holds none of them. */
function kindOf(rows: readonly Row[], at: number, format: ColumnFormat | undefined): Kind | null {
  const cells = rows
    .slice(0, LOOKED_AT)
    .map((row) => row[at] ?? null)
    .filter((cell) => !isMissing(cellText(cell)));
  const formats = format?.kind === 'date' ? [format.format] : (['ymd', 'dmy', 'named'] as const);
  const counts: Record<Kind, number> = { hours: 0, day: 0, moment: 0 };
  for (const cell of cells) {
    if (readHours(cell)) counts.hours += 1;
    else {
      const days = readDays(cell, formats);
      if (days && typeof days === 'object') counts[days.from === null ? 'day' : 'moment'] += 1;
    }
  }
  const kinds: Kind[] = ['hours', 'day', 'moment'];
  return kinds.find((kind) => counts[kind] > 0 && counts[kind] >= cells.length * ENOUGH) ?? null;
}

const BEGINS: Readonly<Record<Kind, PlanColumn>> = { hours: 'from', day: 'startsOn', moment: 'startsAt' };
const ENDS: Readonly<Record<Kind, PlanColumn>> = { hours: 'to', day: 'endsOn', moment: 'endsAt' };
/** Which words of headers say only that something begins or ends, not what. */
const VAGUE: Partial<Record<PlanColumn, Readonly<Record<Kind, PlanColumn>>>> = {
  startsOn: BEGINS,
  from: BEGINS,
  endsOn: ENDS,
  to: ENDS,
};

/**
 * Headers such as "Beginn" and "von" may stand above days, hours or both: what is in the column decides.
 * @param columns as the headers say
 */
export function byContent(
  columns: readonly (PlanColumn | null)[],
  rows: readonly Row[],
  formats: readonly ColumnFormat[],
): (PlanColumn | null)[] {
  const settled = [...columns];
  for (const [at, column] of columns.entries()) {
    const meanings = column === null ? undefined : VAGUE[column];
    const kind = meanings ? kindOf(rows, at, formats[at]) : null;
    const meant = meanings && kind ? meanings[kind] : column;
    if (meant !== column && !settled.includes(meant)) settled[at] = meant;
  }
  return settled;
}
