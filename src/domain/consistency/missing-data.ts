/**
 * What a rule may lack. `ratings`: of the effect in use. `raters`: enough of them, or of both groups. `kinds`: measures
 * without a kind; `dates`: measures without a start or an end. `observations`: readings of indicators; `baseline`:
 * enough of them before the programme, or any after it.
 */
export const MISSING_DATA = [
  'ratings',
  'espoused',
  'raters',
  'goals',
  'behaviours',
  'conditions',
  'measures',
  'kinds',
  'dates',
  'hours',
  'teams',
  'sessions',
  'blackouts',
  'indicators',
  'observations',
  'baseline',
  'stakeholders',
  'rewards',
] as const;
export type MissingData = (typeof MISSING_DATA)[number];
