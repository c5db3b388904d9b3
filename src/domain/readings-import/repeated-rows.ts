import { cellText, fold, isMissing } from '../tables/cell-text';
import type { Row } from '../tables/table';
import type { Repeats } from './aggregated';
import type { ColumnRef, Mapping } from './mapping';
import type { Fault } from './row-readers';

/** What a row comes to. */
export interface Contributed {
  team: string;
  period: string;
  value: number;
}

/** Watches a column that looks like the number of what its rows are about. */
export class RepeatedRows {
  private readonly first = new Map<string, Contributed>();
  private readonly again = new Map<string, number>();
  private readonly column: ColumnRef;
  private readonly at: number;
  private readonly how: NonNullable<Mapping['repeats']>['count'] | null;

  /** @param how what somebody has said about rows with the same number; null: nobody has */
  constructor(column: ColumnRef, at: number, how: RepeatedRows['how']) {
    this.column = column;
    this.at = at;
    this.how = how;
  }

  /** Whether a row says again what one before has said; a fault where it says something else. */
  check(row: Row, contributed: Contributed): boolean | Fault {
    const text = cellText(row[this.at] ?? null);
    if (this.how === 'each' || isMissing(text)) return false;
    const id = fold(text);
    const before = this.first.get(id);
    if (!before) {
      this.first.set(id, contributed);
      return false;
    }
    if (this.how === null) {
      this.again.set(id, (this.again.get(id) ?? 0) + 1);
      return false;
    }
    const same =
      before.team === contributed.team &&
      before.period === contributed.period &&
      before.value === contributed.value;
    return same || { code: 'id_contradicts', at: this.at };
  }

  /** What has to be asked, where something repeats and nobody has said how that counts. */
  asked(): Repeats | null {
    if (this.again.size === 0) return null;
    const rows = [...this.again.values()].reduce((sum, each) => sum + each, 0);
    return { column: this.column, ids: this.again.size, rows };
  }
}
