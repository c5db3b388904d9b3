import type { conflict as en } from '../en/conflict';
import type { Shape } from '../shape';

export const conflict = {
  title: 'Das hat inzwischen auch jemand anders geändert',
  text: 'Während Sie daran gearbeitet haben, hat jemand anders {{subject}} in einer anderen Fassung gespeichert. Wählen Sie für jedes Feld, was gelten soll.',
  goneTitle: 'Das hat inzwischen jemand anders gelöscht',
  goneText:
    'Während Sie daran gearbeitet haben, hat jemand anders {{subject}} gelöscht. Ihre Eingaben zum Kopieren:',
  left_one: 'Danach wartet noch eine Ihrer Änderungen auf eine Entscheidung.',
  left_other: 'Danach warten noch {{count}} Ihrer Änderungen auf eine Entscheidung.',
  cell: 'die Bewertung von „{{condition}}“ für „{{behaviour}}“',
  item: '„{{name}}“',
  mine: 'Meine Fassung',
  theirs: 'Gespeicherte Fassung',
  mend: '{{field}}: meine Fassung, zum Ändern',
  settle: 'Auswahl speichern',
  keepTheirs: 'Gespeicherte Fassung behalten',
  empty: 'leer',
  gone: 'gelöscht',
  linked: 'ein Mitglied der Organisation',
  counts: '{{team}}: {{invited}} eingeladen, {{attended}} teilgenommen, {{completed}} abgeschlossen',
  expected: '{{condition}} auf {{behaviour}}: {{value}}',
} satisfies Shape<typeof en>;
