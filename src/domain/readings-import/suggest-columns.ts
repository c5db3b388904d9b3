import { cellText, fold, isMissing } from '../tables/cell-text';
import type { DetectedColumn } from '../tables/detect-columns';
import type { Row } from '../tables/table';
import * as words from '../tables/vocabulary';
import type { KnownTeam } from './compile-team';
import { stageSide, type StageSide } from './stage-side';
import { suggestTeams } from './suggest-teams';

/** Places of columns from 0, null where none seems to be it. */
export interface SuggestedColumns {
  /** When a case was closed; the only date where there is one. */
  date: number | null;
  /** When it was opened. */
  openedOn: number | null;
  team: number | null;
  /** Who did it: a second table may tell the team. */
  person: number | null;
  stage: number | null;
  /** Values of the stage that mean success, failure, and neither; of any other nobody knows. */
  won: string[];
  lost: string[];
  neither: string[];
  value: number | null;
  /** How many cases a value is of. */
  cases: number | null;
}

/** Values of a stage by what they mean; those whose words do not tell are in none of the lists. */
export function stagesBySide(values: readonly string[]): Pick<SuggestedColumns, 'won' | 'lost' | 'neither'> {
  const onSide = (side: StageSide) => values.filter((value) => stageSide(value) === side);
  return { won: onSide('won'), lost: onSide('lost'), neither: onSide('neither') };
}

interface Candidate {
  at: number;
  score: number;
}

const byScore = (a: Candidate, b: Candidate) => b.score - a.score || a.at - b.at;

/** The best of those with any score; the first of equals. */
function best(candidates: readonly Candidate[]): number | null {
  const [first] = [...candidates].sort(byScore);
  return first && first.score > 0 ? first.at : null;
}

/** A list of stages is short. */
const STAGES_MAX = 30;

/**
 * Guesses which columns are which, from headers in German and English and from what stands below them.
 * @param names texts above the columns
 * @param columns formats of the same columns
 * @param rows some rows of the table
 */
export function suggestColumns(
  names: readonly string[],
  columns: readonly DetectedColumn[],
  rows: readonly Row[],
  teams: readonly KnownTeam[],
): SuggestedColumns {
  const named = (at: number, of: RegExp) => (words.hasWord(names[at] ?? '', of) ? 1 : 0);
  const ofKind = (kind: string) =>
    columns.flatMap(({ format }, at) => (format.kind === kind ? [at] : ([] satisfies number[])));
  const texts = ofKind('text').map((at) => {
    const values = new Map<string, string>();
    for (const row of rows) {
      const text = cellText(row[at] ?? null);
      if (!isMissing(text)) values.set(fold(text), text);
    }
    return { at, values: [...values.values()] };
  });
  const valuesOf = (column: number | null) => texts.find(({ at }) => at === column)?.values ?? [];

  const dates = ofKind('date');
  // Some date has to be it, if none sounds like it.
  const [closed] = dates
    .map((at) => ({
      at,
      score:
        1 +
        4 * named(at, words.CLOSED_WORDS) +
        2 * named(at, words.END_WORDS) -
        2 * named(at, words.OPENED_WORDS) -
        4 * named(at, words.OTHER_DAY_WORDS) +
        named(at, words.DATE_WORDS),
    }))
    .sort(byScore);
  const date = closed?.at ?? null;
  const openedOn = best(
    dates.filter((at) => at !== date).map((at) => ({ at, score: named(at, words.OPENED_WORDS) })),
  );
  const stage = best(
    texts.map(({ at, values }) => {
      const { won, lost } = stagesBySide(values);
      const told = won.length + lost.length > 0;
      const few = values.length <= STAGES_MAX;
      return { at, score: few ? 2 * named(at, words.STAGE_WORDS) + (told ? 3 : 0) : 0 };
    }),
  );
  const team = best(
    texts
      .filter(({ at }) => at !== stage)
      .map(({ at, values }) => {
        const known = suggestTeams(values, teams).filter((each) => each.team ?? each.near).length;
        return {
          at,
          score: 2 * named(at, words.TEAM_WORDS) + (known === 0 ? 0 : (4 * known) / values.length),
        };
      }),
  );
  const person = best(
    texts
      .filter(({ at }) => at !== stage && at !== team)
      .map(({ at }) => ({ at, score: named(at, words.PERSON_WORDS) })),
  );
  return {
    date,
    openedOn,
    team,
    person,
    stage,
    ...stagesBySide(valuesOf(stage)),
    // Amounts in one currency can be added.
    value: best(
      ofKind('number').map((at) => ({
        at,
        score: named(at, words.VALUE_WORDS) * (1 + named(at, words.CONVERTED_WORDS)),
      })),
    ),
    cases: best(ofKind('number').map((at) => ({ at, score: named(at, words.CASES_WORDS) }))),
  };
}
