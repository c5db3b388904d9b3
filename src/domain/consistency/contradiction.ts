import { CONFIDENCES, type Confidence } from '../programme/model';
import { item, value } from './columns';
import type { FigureKinds, FiguresOf } from './figure-kinds';
import type { RuleContext } from './rule';
import { exact } from './score';

/**
 * How badly a cell contradicts, 0-100: 100 · (−a/3) · (s/5) · (w/5) · cf. Every factor is a share of its maximum, so
 * that a weak condition, an unimportant behaviour or a doubtful rating each tone the verdict down.
 */
export function contradictionScore(
  { cells, strength, importance, policy }: RuleContext,
  cell: number,
): number {
  const s = value(strength, value(cells.condition, cell));
  const w = value(importance, value(cells.behaviour, cell));
  const cf = policy.confidence[confidenceOf({ cells }, cell)];
  return (100 * -value(cells.inUse, cell) * s * w * cf) / (3 * 5 * 5);
}

/** Does the condition work against the behaviour (what C01 flags)? */
export function contradicts({ cells, policy }: RuleContext, cell: number): boolean {
  return value(cells.inUse, cell) <= policy.C01.effectAtMost;
}

/** For each behaviour, the cells that contradict it with a score of at least `scoreFrom`. */
export function contradictionsByBehaviour(context: RuleContext, scoreFrom: number): number[][] {
  const found: number[][] = context.behaviours.map(() => []);
  for (let cell = 0; cell < context.cells.count; cell++) {
    if (!contradicts(context, cell) || exact(contradictionScore(context, cell)) < scoreFrom) continue;
    item(found, value(context.cells.behaviour, cell)).push(cell);
  }
  return found;
}

/** The condition and behaviour of a cell. */
export function cellSubjects({ conditions, behaviours, cells }: RuleContext, cell: number) {
  return {
    condition: item(conditions, value(cells.condition, cell)).key,
    behaviour: item(behaviours, value(cells.behaviour, cell)).key,
  };
}

/** The cell a contradiction was found in: everything its score was computed from. */
export const CELL_FIGURES = {
  effect: 'rating',
  strength: 'scale',
  importance: 'scale',
  confidence: 'confidence',
  category: 'category?',
} as const satisfies FigureKinds;

/** The numbers the score of a cell came from. */
export function cellFigures(context: RuleContext, cell: number): FiguresOf<typeof CELL_FIGURES> {
  const { cells, conditions, strength, importance } = context;
  const condition = value(cells.condition, cell);
  return {
    effect: value(cells.inUse, cell),
    strength: value(strength, condition),
    importance: value(importance, value(cells.behaviour, cell)),
    confidence: confidenceOf(context, cell),
    category: item(conditions, condition).category,
  };
}

/**
 * How sure the raters are of a cell.
 * @param cell its place among the rated cells, from 0
 */
export function confidenceOf({ cells }: Pick<RuleContext, 'cells'>, cell: number): Confidence {
  return item(CONFIDENCES, value(cells.confidence, cell));
}
