import type { IsoDate } from '../programme/model';
import { countSigns, type Counter } from '../tables/count-signs';
import { currencyColumn } from '../tables/currency-column';
import { areMixed, isOfUnit, signOf } from '../tables/number-signs';
import type { Row } from '../tables/table';
import type { Asked, SignCount } from './aggregated';
import { IdenticalRows } from './identical-rows';
import type { ColumnRef, Mapping } from './mapping';
import { RepeatedRows, type Contributed } from './repeated-rows';
import { rowIdColumn, rowTitleColumn } from './row-ids';
import type { Fault } from './row-readers';

/**
 * Watches the rows that count for what only somebody who knows the table can tell: numbers of several kinds, and rows
 * that say again what others have said.
 */
export class RowQuestions {
  private readonly unit: string;
  private readonly signsSaid: boolean;
  private readonly signs: Counter | null;
  private readonly currencies: Pick<Counter, 'add' | 'counted'> | null;
  private readonly repeated: RepeatedRows | null;
  private readonly identical: IdenticalRows | null;

  /**
   * @param place of a column, from 0
   * @param used places of the columns the mapping needs
   * @param unit what the readings are in
   */
  constructor(
    header: readonly string[] | null,
    { measure, repeats, identical }: Mapping,
    place: (column: ColumnRef) => number,
    used: ReadonlySet<number>,
    unit: string,
  ) {
    this.unit = unit;
    const numbers = 'of' in measure ? measure.of : null;
    this.signsSaid = numbers?.signs !== undefined;
    this.signs = numbers && countSigns(place(numbers.column), signOf);
    this.currencies = numbers && currencyColumn(header, place(numbers.column), used);
    // Where values are ready, a second one of a team and period is a bad row anyway.
    const ready = measure.kind === 'ready';
    const id = ready ? null : rowIdColumn(header, used);
    const how = id && repeats && place(repeats.column) === place(id) ? repeats.count : null;
    this.repeated = id && new RepeatedRows(id, place(id), how);
    this.identical =
      ready || id ? null : new IdenticalRows(rowTitleColumn(header, used), identical === 'once');
  }

  /** Whether a row says again what another has said and does not count; a fault where it contradicts it. */
  repeats(row: Row, contributed: Contributed, day: IsoDate): boolean | Fault {
    const again = this.repeated?.check(row, contributed) ?? false;
    return again || (this.identical?.check(row, { ...contributed, day }) ?? false);
  }

  /** A row that counts. */
  add(row: Row): void {
    this.signs?.add(row);
    this.currencies?.add(row);
  }

  finish(): { asked: Asked; currencies: SignCount[]; identical: number } {
    const signs = this.signs?.counted() ?? [];
    const named = signs.map(({ sign }) => sign);
    const unclear = areMixed(named) || named.some((sign) => !isOfUnit(`1 ${sign}`, this.unit));
    const currencies = this.currencies?.counted() ?? [];
    return {
      asked: {
        signs: !this.signsSaid && unclear ? signs : null,
        repeats: this.repeated?.asked() ?? null,
      },
      currencies: currencies.length > 1 ? currencies : [],
      identical: this.identical?.rows() ?? 0,
    };
  }
}
