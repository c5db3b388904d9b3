import type { Verdict } from '@/domain/indicators/verdict';
import type { Behaviour } from '@/domain/programme/model';
import type { Judged } from './use-judged';

/** What asks for attention first: what goes wrong, then what has not begun to move, then what goes well. */
const ORDER: readonly Verdict[] = [
  'wrong_way',
  'faded',
  'no_shift',
  'not_assessable',
  'shifting',
  'sustained',
];

export const rankOf = (verdict: Verdict): number => ORDER.indexOf(verdict);

/** A behaviour with its indicators, those with the worst verdict first. */
export interface MeasuredBehaviour {
  behaviour: Behaviour;
  indicators: readonly Judged[];
}

/** The worst verdict of an indicator's teams; one without readings comes after all that have some. */
const worst = ({ teams }: Judged): number =>
  Math.min(ORDER.length, ...teams.map(({ verdict }) => rankOf(verdict)));

/** Behaviours that are measured: by their worst verdict, then by importance. */
export function worstFirst(behaviours: readonly Behaviour[], judged: readonly Judged[]): MeasuredBehaviour[] {
  const worstOf = ({ indicators }: MeasuredBehaviour) => Math.min(...indicators.map(worst));
  return behaviours
    .map((behaviour) => ({
      behaviour,
      indicators: judged
        .filter(({ indicator }) => indicator.behaviour === behaviour.key)
        .toSorted((a, b) => worst(a) - worst(b)),
    }))
    .filter(({ indicators }) => indicators.length > 0)
    .sort((a, b) => worstOf(a) - worstOf(b) || b.behaviour.importance - a.behaviour.importance);
}
