import type { measureKinds as en } from '../en/measureKinds';
import type { Shape } from '../shape';

export const measureKinds = {
  training: {
    title: 'Training: das Neue an echten Fällen üben',
    rule: 'Ein Training hilft, wo das Können fehlt. Wer es könnte und nicht tut, hat einen anderen Grund: eine Rahmenbedingung.',
    first:
      'Räumen Sie zuerst aus, was gegen das Verhalten spricht: Wer etwas lernt und nicht anwenden darf, lernt auch das.',
    second: 'Üben Sie an Fällen aus der eigenen Woche der Teilnehmenden, nicht an fremden Beispielen.',
    third:
      'Planen Sie die acht Wochen danach gleich mit: ein Gespräch mit der Führungskraft, die erste Anwendung, Anerkennung dafür.',
  },
  incentive: {
    title: 'Anreiz für den neuen Weg',
    rule: 'Ein Anreiz stößt etwas an, er trägt es nicht. Materielle Belohnung nutzt sich in wenigen Monaten ab.',
    first: 'Er darf nicht nur das Ergebnis bezahlen: Sonst wird es auf dem alten Weg erreicht.',
    second: 'Er darf niemanden gegen die Kollegen stellen, wo das Verhalten sie zusammen braucht.',
    third:
      'Nehmen Sie zuerst weg, was noch das Gegenteil belohnt. Zwei gegenläufige Anreize kosten doppelt und bewegen nichts.',
  },
  controlling: {
    title: 'Das neue Verhalten in der Regelrunde verfolgen',
    rule: 'Was Führungskräfte regelmäßig nachfragen, zählt. Was sie nur ankündigen, zählt nicht.',
    first:
      'Fragen Sie zuerst nach dem Verhalten, dann nach dem Ergebnis: Ergebnisse kommen Monate später und haben viele Ursachen.',
    second:
      'Sprechen Sie über Teams, nie über einzelne Menschen, und fragen Sie, was im Weg steht, bevor Sie mehr verlangen.',
    third: 'Streichen Sie für jede neue Kennzahl eine alte, sonst steuert die alte weiter.',
  },
  recognition: {
    title: 'Öffentlich zeigen, wer es neu macht',
    rule: 'Soziale Anerkennung ist der eigentliche Antrieb: öffentlich, zeitnah und von Menschen, deren Urteil zählt.',
    first:
      'Würdigen Sie das Verhalten, nicht die Zahl: auch das gut vorbereitete Gespräch, aus dem kein Auftrag wurde.',
    second:
      'Innerhalb weniger Tage und vor denen, deren Achtung wichtig ist: den Kollegen und der eigenen Führungskraft.',
    third:
      'Sagen Sie, was genau gut war und wozu. Allgemeines Lob und Preise der Reihe nach sind nichts wert.',
  },
  leadership: {
    title: 'Führungskräfte gehen sichtbar voran',
    rule: 'Geglaubt wird, was Führungskräfte tun, vor allem, wenn es sie etwas kostet.',
    first:
      'Tun Sie das Neue selbst, regelmäßig und wo andere es sehen: im Kundentermin, in der Montagsrunde.',
    second: 'Ändern Sie Ihre erste Frage. Wonach zuerst gefragt wird, das gilt als wichtig.',
    third:
      'Stehen Sie zu Fehlern auf dem Weg, und gewähren Sie die alte Ausnahme nicht mehr, die es bei Ihnen immer gab.',
  },
  condition_change: {
    title: 'Die Rahmenbedingung ändern, die dagegen wirkt',
    rule: 'Die wirksamste Maßnahme: Das neue Verhalten wird zur naheliegenden, sogar zur vernünftigen Wahl.',
    first: 'Benennen Sie, was im Alltag anders sein wird, ab welchem Tag und wer es entschieden hat.',
    second:
      'Ändern Sie, was gelebt wird, nicht nur, was geschrieben steht. Die ungeschriebene Regel braucht jemanden, der sie als Erster bricht.',
    third: 'Ist sie vor dem Training umgesetzt, lohnt sich das Training.',
  },
  structural: {
    title: 'Struktur oder Werkzeuge an den neuen Weg anpassen',
    rule: 'Strukturen und Werkzeuge machen den neuen Weg leichter. Lohnend machen sie ihn nicht.',
    first: 'Fragen Sie, wo der neue Weg mehr Schritte kostet als der alte, und streichen Sie diese.',
    second: 'Lassen Sie keinen zweiten Weg offen: Wer im alten System weiterarbeiten kann, tut es.',
    third: 'Auf unveränderten Rahmenbedingungen ändert eine Reorganisation die Kästchen und sonst nichts.',
  },
  communication: {
    title: 'Erklären, warum, und was sich am Montag ändert',
    rule: 'Worte schaffen Verständnis. Bewegen werden sie erst, wenn etwas Spürbares folgt.',
    first: 'Sagen Sie, was erwartet wird, von wem, und was nicht mehr verlangt wird.',
    second: 'Sagen Sie offen, was noch dagegen spricht, und was bis wann dagegen geschieht.',
    third:
      'Lassen Sie die sprechen, auf die andere hören. Der direkten Führungskraft glaubt man mehr als der Kampagne.',
  },
} satisfies Shape<typeof en>;
