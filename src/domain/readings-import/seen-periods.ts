import { toDayNumber } from '../calendar/day-number';
import { compareDates } from '../calendar/days';
import type { IsoDate } from '../programme/model';
import type { Row } from '../tables/table';

/** A row that counts, as far as it may have to be named later. */
export interface TakenRow {
  day: IsoDate;
  number: number;
  row: Row;
}

/** Periods that follow one another with less than a year without any row between them. */
export interface DateRange {
  from: IsoDate;
  until: IsoDate;
}

interface Seen {
  rows: number;
  taken: number;
  first: IsoDate;
  last: IsoDate;
  /** The first few of those that count. */
  some: TakenRow[];
}

/** A year and some weeks without any row are no quiet time. */
const GAP_DAYS = 400;
/** So few rows beyond a gap are rather a wrong year than an old part of the table. */
const FEW = 5;

/** Keeps which periods the rows of a table lie in, whether they count or not. */
export class SeenPeriods {
  private readonly periods = new Map<IsoDate, Seen>();

  see(period: IsoDate, day: IsoDate, taken: TakenRow | null): void {
    const seen = this.periods.get(period) ?? { rows: 0, taken: 0, first: day, last: day, some: [] };
    seen.rows += 1;
    if (taken !== null) {
      if (seen.taken === 0 || day < seen.first) seen.first = day;
      if (seen.taken === 0 || day > seen.last) seen.last = day;
      seen.taken += 1;
      if (seen.some.length <= FEW) seen.some.push(taken);
    }
    this.periods.set(period, seen);
  }

  /**
   * Where the table has its rows, what lies far from it, and the days of what counts.
   * @param far rows far from all others are left out, or count like any other
   */
  finish(far: 'leave' | 'count'): {
    stretches: DateRange[];
    farPeriods: Set<IsoDate>;
    farRows: TakenRow[];
    firstDay: IsoDate | null;
    lastDay: IsoDate | null;
  } {
    const groups = this.clusters();
    const sizes = groups.map((group) => this.rowsIn(group));
    const most = Math.max(0, ...sizes);
    const isFar = (i: number) => far === 'leave' && (sizes[i] ?? 0) <= FEW && (sizes[i] ?? 0) < most;
    const near = groups.filter((_group, i) => !isFar(i));
    const apart = groups.filter((_group, i) => isFar(i)).flat();
    const taken = near.flat().flatMap((period) => {
      const seen = this.periods.get(period);
      return seen && seen.taken > 0 ? [seen] : [];
    });
    return {
      stretches: near.map((group) => ({ from: group[0] ?? '', until: group.at(-1) ?? '' })),
      farPeriods: new Set(apart),
      farRows: apart.flatMap((period) => this.periods.get(period)?.some ?? []),
      firstDay: taken.map(({ first }) => first).sort(compareDates)[0] ?? null,
      lastDay:
        taken
          .map(({ last }) => last)
          .sort(compareDates)
          .at(-1) ?? null,
    };
  }

  private rowsIn(group: readonly IsoDate[]): number {
    return group.reduce((sum, period) => sum + (this.periods.get(period)?.rows ?? 0), 0);
  }

  private clusters(): IsoDate[][] {
    const clusters: IsoDate[][] = [];
    for (const period of [...this.periods.keys()].sort(compareDates)) {
      const last = clusters.at(-1);
      const before = last?.at(-1);
      if (last && before !== undefined && toDayNumber(period) - toDayNumber(before) <= GAP_DAYS)
        last.push(period);
      else clusters.push([period]);
    }
    return clusters;
  }
}
