import type { IsoDate } from '../programme/model';
import { cellText, fold, isMissing } from '../tables/cell-text';
import type { Row } from '../tables/table';

/** What tells one row of a table without numbers from another. */
interface ReadRow {
  team: string;
  day: IsoDate;
  value: number;
}

const END = '\u0000';

/**
 * Watches for rows that say what another row has said, where no column numbers them: every cell alike or, where a column
 * names what the rows are about, the same name, team, day and value. Two deals of a day may well be alike, so that such
 * rows count unless somebody says otherwise.
 */
export class IdenticalRows {
  private readonly seen = new Set<string>();
  private readonly titleAt: number | null;
  private readonly once: boolean;
  private found = 0;

  /** @param titleAt place of the column that names what the rows are about */
  constructor(titleAt: number | null, once: boolean) {
    this.titleAt = titleAt;
    this.once = once;
  }

  /** Whether the row is not to count, because another one has said the same. */
  check(row: Row, told: ReadRow): boolean {
    const key = this.keyOf(row, told);
    if (!this.seen.has(key)) {
      this.seen.add(key);
      return false;
    }
    this.found += 1;
    return this.once;
  }

  /** Rows beyond the first of each. */
  rows(): number {
    return this.found;
  }

  private keyOf(row: Row, { team, day, value }: ReadRow): string {
    const title = this.titleAt === null ? '' : cellText(row[this.titleAt] ?? null);
    if (!isMissing(title)) return [fold(title), team, day, value].join(END);
    return row.map((cell) => (typeof cell === 'string' ? cell.trim() : cellText(cell))).join(END);
  }
}
