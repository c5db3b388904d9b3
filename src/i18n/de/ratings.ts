import type { ratings as en } from '../en/ratings';
import type { Shape } from '../shape';

export const ratings = {
  forces: 'Dagegen: {{restraining}}. Dafür: {{driving}}.',
  ofFive: '{{value}} von 5',
  clear: 'Bewertung löschen: {{label}}',
  said: 'Was gesagt wird',
  done: 'Was getan wird',
  nothingSaid: 'Bisher ist nicht festgehalten, was gesagt wird.',
  nothingDone: 'Bisher ist nicht festgehalten, was wirklich getan wird.',
  findings_one: '{{count}} Befund',
  findings_other: '{{count}} Befunde',
  noFindings: 'keine',
  from: 'Bisher: {{text}}',
  to: 'Künftig: {{text}}',
  undo: 'Rückgängig',
  confidence: 'Sicherheit',
  espousedOf: 'Anspruch: was „{{condition}}“ für „{{behaviour}}“ bewirken soll',
  inUseOf: 'Gelebt: was „{{condition}}“ für „{{behaviour}}“ tatsächlich bewirkt',
  confidenceOf: 'Sicherheit der Bewertung von „{{condition}}“ für „{{behaviour}}“',
  rationaleOf: 'Begründung: warum „{{condition}}“ für „{{behaviour}}“ so bewertet ist',
  rationaleHint: 'Warum ist das so bewertet? Was haben Sie gesehen oder gehört?',
  failed: {
    title: 'Die Bewertung ist nicht gespeichert',
    offline: 'Es besteht keine Verbindung zum Server. Bitte bewerten Sie erneut, sobald sie wieder da ist.',
    before: 'Es steht wieder der Wert von vorher da.',
  },
  text: {
    dirty: 'Noch nicht gespeichert; wird beim Verlassen des Feldes gespeichert.',
    saving: 'Wird gespeichert …',
    saved: 'Gespeichert',
    failed:
      'Nicht gespeichert. Ihr Text ist noch da; verlassen Sie das Feld erneut, um es noch einmal zu versuchen.',
  },
  verdict: {
    carried: 'getragen',
    below_habit: 'unter der Gewohnheit',
    held_back: 'gebremst',
    not_assessable: 'nicht beurteilbar',
  },
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
