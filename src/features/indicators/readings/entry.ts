import type { Tables } from '@/data/database.types';
import type { IsoDate } from '@/domain/programme/model';

/** A reading by the key of its team; without a value there is none. */
export interface Entry {
  team: string;
  period: IsoDate;
  value: number | null;
  n: number | null;
}

export type Entries = ReadonlyMap<string, Entry>;
export const NONE: Entries = new Map();

type At = Pick<Entry, 'team' | 'period'>;

/** What tells one reading of an indicator from another. */
export const placeOf = ({ team, period }: At) => `${period} ${team}`;

export const entryAt = (entries: Entries, { team, period }: At): Entry =>
  entries.get(placeOf({ team, period })) ?? { team, period, value: null, n: null };

export const withEntries = (entries: Entries, more: readonly Entry[]): Entries =>
  new Map([...entries, ...more.map((entry) => [placeOf(entry), entry] as const)]);

export const sameReading = (a: Entry, b: Entry): boolean => a.value === b.value && a.n === b.n;

/** What somebody needs to read and write the readings of an indicator. */
export interface IndicatorRef {
  organisationId: string;
  programmeId: string;
  indicatorId: string;
  teams: readonly Pick<Tables<'teams'>, 'id' | 'key'>[];
}
