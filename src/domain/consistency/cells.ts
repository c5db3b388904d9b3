import { CONFIDENCES, type Behaviour, type Condition, type Effect } from '../programme/model';
import { columnOf, item, sortRows, startsOf, UNRATED, value, type Column } from './columns';

/** The rated cells of the matrix condition × behaviour, ordered by condition, then behaviour. */
export interface Cells {
  count: number;
  /** Index of the condition and of the behaviour of each cell. */
  condition: Column;
  behaviour: Column;
  /** Effect in use, -3 … 3. */
  inUse: Column;
  /** Espoused effect, -3 … 3 or {@link UNRATED}. */
  espoused: Column;
  /** Index into CONFIDENCES. */
  confidence: Column;
  /** First cell of each condition; cells of condition c are start[c] … start[c + 1] − 1. */
  start: Column;
}

export interface Matrix {
  cells: Cells;
  /** Cells that were recorded without a rating of the effect in use, in the same order. */
  unrated: readonly Effect[];
  /** Cells that several people rated, in the same order. */
  panels: readonly Effect[];
}

const CONFIDENCE_INDEX = new Map(CONFIDENCES.map((confidence, index) => [confidence, index]));

/**
 * Lays the effects out in columns. `conditions` and `behaviours` are already in their final order.
 * @throws {Error} when an effect names an unknown condition or behaviour, or a cell occurs twice: the programme file
 * and the database refuse both.
 */
export function matrixOf(
  effects: readonly Effect[],
  conditions: readonly Condition[],
  behaviours: readonly Behaviour[],
): Matrix {
  const conditionOf = columnOf(effects, lookup('condition', conditions));
  const behaviourOf = columnOf(effects, lookup('behaviour', behaviours));
  const rows = sortRows(
    sortRows(columnOf(effects, counter()), behaviourOf, behaviours.length),
    conditionOf,
    conditions.length,
  );
  refuseDuplicates(rows, conditionOf, behaviourOf, effects);

  const rated = rows.filter((row) => item(effects, row).inUse !== null);
  const read = (pick: (row: number) => number): Column => rated.map(pick);
  const condition = read((row) => value(conditionOf, row));
  const ordered = (wanted: (effect: Effect) => boolean): Effect[] => {
    const found: Effect[] = [];
    for (const row of rows) {
      const effect = item(effects, row);
      if (wanted(effect)) found.push(effect);
    }
    return found;
  };
  return {
    cells: {
      count: rated.length,
      condition,
      behaviour: read((row) => value(behaviourOf, row)),
      inUse: read((row) => item(effects, row).inUse ?? UNRATED),
      espoused: read((row) => item(effects, row).espoused ?? UNRATED),
      confidence: read((row) => CONFIDENCE_INDEX.get(item(effects, row).confidence) ?? 0),
      start: startsOf(condition, conditions.length),
    },
    unrated: ordered((effect) => effect.inUse === null),
    panels: ordered((effect) => effect.ratings.length > 0),
  };
}

function counter(): () => number {
  let next = 0;
  return () => next++;
}

function lookup<K extends 'condition' | 'behaviour'>(
  kind: K,
  entries: readonly { key: string }[],
): (effect: Effect) => number {
  const index = new Map(entries.map((entry, position) => [entry.key, position]));
  return (effect) => {
    const found = index.get(effect[kind]);
    if (found === undefined) throw new Error(`An effect names the unknown ${kind} "${effect[kind]}"`);
    return found;
  };
}

function refuseDuplicates(
  rows: Column,
  condition: Column,
  behaviour: Column,
  effects: readonly Effect[],
): void {
  for (let i = 1; i < rows.length; i++) {
    const [before, row] = [value(rows, i - 1), value(rows, i)];
    if (value(condition, before) !== value(condition, row)) continue;
    if (value(behaviour, before) !== value(behaviour, row)) continue;
    const { condition: c, behaviour: b } = item(effects, row);
    throw new Error(`The effect of "${c}" on "${b}" is there twice`);
  }
}
