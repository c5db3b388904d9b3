import type { ratings as en } from '../en/ratings';
import type { Shape } from '../shape';

export const ratings = {
  forces: 'Dagegen: {{restraining}}. Dafür: {{driving}}.',
  ofFive: '{{value}} von 5',
  clear: 'Bewertung löschen: {{label}}',
} satisfies Shape<typeof en>;
