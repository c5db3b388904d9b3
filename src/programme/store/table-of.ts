import type { OpenList } from './items';

/** The table a list is stored in. */
export const TABLE_OF = {
  goals: 'strategic_goals',
  behaviours: 'target_behaviours',
  conditions: 'framework_conditions',
  measures: 'measures',
  sessions: 'sessions',
  indicators: 'indicators',
  stakeholders: 'stakeholders',
} as const satisfies Record<OpenList, string>;
