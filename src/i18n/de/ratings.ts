import type { ratings as en } from '../en/ratings';
import type { Shape } from '../shape';

export const ratings = {
  forces: 'Dagegen: {{restraining}}. Dafür: {{driving}}.',
  ofFive: '{{value}} von 5',
  clear: 'Bewertung löschen: {{label}}',
  undo: 'Rückgängig',
  strip: {
    undone: 'Zurückgenommen.',
    index: 'Index {{from}} → {{to}}',
    indexStays: 'Index bleibt bei {{to}}',
    gone_one: '{{count}} Befund weniger',
    gone_other: '{{count}} Befunde weniger',
    new_one: '{{count}} neuer Befund',
    new_other: '{{count}} neue Befunde',
    same: 'dieselben Befunde wie zuvor',
  },
} satisfies Shape<typeof en>;
