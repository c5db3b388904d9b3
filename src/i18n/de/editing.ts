import type { editing as en } from '../en/editing';
import type { Shape } from '../shape';

export const editing = {
  title: 'Titel',
  rename: '„{{title}}“ umbenennen',
  remove: 'Löschen',
  removeTitle: '„{{title}}“ löschen?',
  removal: {
    ratings_one: 'Eine Bewertung wird mit gelöscht.',
    ratings_other: '{{count}} Bewertungen werden mit gelöscht.',
    indicators_one: 'Ein Indikator wird mit seinen Messwerten gelöscht.',
    indicators_other: '{{count}} Indikatoren werden mit ihren Messwerten gelöscht.',
    undo: 'Mit „Rückgängig“ holen Sie alles zurück.',
  },
} satisfies Shape<typeof en>;
