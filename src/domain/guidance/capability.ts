import type { Measure } from '../programme/model';

/**
 * Können: what is done so that people are able to show a behaviour; the furthest any live training has come.
 */
export const CAPABILITIES = ['trained', 'in_training', 'planned', 'none'] as const;
export type Capability = (typeof CAPABILITIES)[number];

const BY_STATUS = { done: 'trained', running: 'in_training', planned: 'planned', cancelled: 'none' } as const;

/**
 * The state of training for one behaviour, as it has been reported: a planned training whose dates have passed stays
 * planned until somebody says that it took place (rule S05 says that it is overdue).
 */
export function capabilityOf(
  behaviour: string,
  measures: readonly Measure[],
): { state: Capability; trainings: number } {
  const trainings = measures.filter(
    ({ kind, status, behaviours }) =>
      kind === 'training' && status !== 'cancelled' && behaviours.includes(behaviour),
  );
  const states = new Set<Capability>(trainings.map(({ status }) => BY_STATUS[status]));
  return {
    state: CAPABILITIES.find((state) => states.has(state)) ?? 'none',
    trainings: trainings.length,
  };
}
