import type { unreadable as en } from '../en/unreadable';
import type { Shape } from '../shape';

export const unreadable = {
  title: '„{{name}}“ lässt sich nicht lesen',
  lead: 'In diesem Programm steht ein Wert, mit dem keine Seite etwas anfangen kann. Alles darin ist noch da, und sonst ist nichts betroffen.',
  card: 'Dieses Programm lässt sich nicht lesen.',
  open: '{{name}}: ansehen, was sich nicht lesen lässt',
  heading: 'Was sich nicht lesen lässt',
  fault: '„{{field}}“ ({{kind}}): {{value}}',
  faultOf: '„{{field}}“ von „{{title}}“ ({{kind}}): {{value}}',
  otherwise: 'Es liegt nicht an einem einzelnen Wert; die Teile passen nicht zusammen.',
  empty: 'Dieses Feld leeren',
  remove: 'Diesen Eintrag entfernen',
  mended: 'Das ist behoben.',
  noRight: 'Beheben oder löschen können es Mitglieder mit der Rolle „Inhaber/in“ oder „Change-Management“.',
  keep: 'Wie gespeichert herunterladen',
  removeText:
    'Das Programm verschwindet für alle in der Organisation, mit allem, was darin ist. Weil es sich nicht lesen lässt, kann es nicht zurückgeholt werden; laden Sie es vorher herunter, wenn Sie es vielleicht noch brauchen. Die Teams bleiben.',
} satisfies Shape<typeof en>;
