import type { Behaviour, Condition, Confidence, Effect } from '../programme/model';
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

/** Index of each confidence in CONFIDENCES. */
const CONFIDENCE_INDEX = { high: 0, medium: 1, low: 2 } as const satisfies Record<Confidence, number>;

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
  const conditionOf = indicesOf('condition', conditions, effects);
  const behaviourOf = indicesOf('behaviour', behaviours, effects);
  const entered = new Int32Array(effects.length).map((_, row) => row);
  const rows = sortRows(sortRows(entered, behaviourOf, behaviours.length), conditionOf, conditions.length);
  refuseDuplicates(rows, conditionOf, behaviourOf, effects);

  const column = () => new Int32Array(effects.length);
  const [condition, behaviour, inUse, espoused, confidence] = [
    column(),
    column(),
    column(),
    column(),
    column(),
  ];
  const unrated: Effect[] = [];
  const panels: Effect[] = [];
  let count = 0;
  for (const row of rows) {
    const effect = item(effects, row);
    if (effect.ratings.length > 0) panels.push(effect);
    if (effect.inUse === null) {
      unrated.push(effect);
      continue;
    }
    condition[count] = value(conditionOf, row);
    behaviour[count] = value(behaviourOf, row);
    inUse[count] = effect.inUse;
    espoused[count] = effect.espoused ?? UNRATED;
    confidence[count] = CONFIDENCE_INDEX[effect.confidence];
    count++;
  }
  const cells = {
    count,
    condition: condition.subarray(0, count),
    behaviour: behaviour.subarray(0, count),
    inUse: inUse.subarray(0, count),
    espoused: espoused.subarray(0, count),
    confidence: confidence.subarray(0, count),
  };
  return { cells: { ...cells, start: startsOf(cells.condition, conditions.length) }, unrated, panels };
}

/** For every effect, the index of its condition or behaviour. */
function indicesOf(
  kind: 'condition' | 'behaviour',
  entries: readonly { key: string }[],
  effects: readonly Effect[],
): Column {
  const indices = new Map(entries.map((entry, index) => [entry.key, index]));
  return columnOf(effects, (effect) => {
    const index = indices.get(effect[kind]);
    if (index === undefined) throw new Error(`An effect names the unknown ${kind} "${effect[kind]}"`);
    return index;
  });
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
