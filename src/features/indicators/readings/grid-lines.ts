import { rollUp } from '@/domain/indicators/roll-up';
import type { IsoDate, Team } from '@/domain/programme/model';
import type { Language } from '@/i18n/languages';
import { shownText } from './cell-text';
import { entryAt, placeOf, type Entries } from './entry';
import type { Shown } from './paste-block';
import type { TeamRow } from './team-rows';

/** A row of the grid as it is shown. */
export interface Line extends TeamRow {
  texts: readonly string[];
  /** What a team without a reading of its own gets from its sub-teams; empty where there is nothing. */
  computed: readonly string[];
}

interface Sheet {
  entries: Entries;
  rows: readonly TeamRow[];
  periods: readonly IsoDate[];
  shown: Shown;
  language: Language;
}

export function gridLines({ entries, rows, periods, shown, language }: Sheet): Line[] {
  const rolledUp = computed(entries, rows, periods);
  return rows.map(({ team, depth }) => {
    const line = periods.map((period) => entryAt(entries, { team: team.key, period }));
    return {
      team,
      depth,
      texts: line.map((entry) => shownText(language, entry[shown])),
      computed: line.map((entry) =>
        entry.value === null ? shownText(language, entryAt(rolledUp, entry)[shown]) : '',
      ),
    };
  });
}

function computed(entries: Entries, rows: readonly TeamRow[], periods: readonly IsoDate[]): Entries {
  const teams: Team[] = rows.map(({ team }) => team);
  const readings = teams.flatMap(({ key }) =>
    periods.flatMap((period) => {
      const { value, ...entry } = entryAt(entries, { team: key, period });
      return value === null ? [] : [{ ...entry, value }];
    }),
  );
  return new Map(rollUp(readings, teams).map((each) => [placeOf(each), each]));
}
