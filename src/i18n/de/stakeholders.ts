import type { stakeholders as en } from '../en/stakeholders';
import type { Shape } from '../shape';

export const stakeholders = {
  title: 'Schlüsselpersonen',
  lead: 'An wem sich andere orientieren, wo diese Menschen stehen und was dafür getan wird.',
  add: 'Schlüsselperson hinzufügen',
  new: 'Neue Schlüsselperson',
  roleHint: 'Die Rolle genügt: „Leitung Vertrieb Süd“. Einen Namen braucht es nicht.',
  privacy:
    'Rollen statt Namen, und nichts über die Leistung einer Person: Hierher gehören nur der Einfluss auf andere und die Haltung zu diesem Programm. Diese Seite sehen allein Inhaber und Change-Manager.',
  unnamed: 'Rolle ohne Bezeichnung',
  aimed: 'Maßnahmen, die hier ansetzen',
  aimedHint: 'Was ohnehin geplant ist und diese Rolle erreicht: ein Gespräch, eine Aufgabe, Anerkennung.',
  noMeasures: 'Dieses Programm hat noch keine Maßnahmen.',
  noSuchMeasure: 'Keine Maßnahme mit diesem Titel',
  measures_zero: 'keine Maßnahme',
  measures_one: '{{count}} Maßnahme',
  measures_other: '{{count}} Maßnahmen',
  moved: '„{{role}}“: Einfluss {{influence}} von 5, {{stance}}',
  map: {
    caption: 'Schlüsselpersonen nach Einfluss und Haltung, mit einem Rat zu jedem Teil der Karte',
    hint: 'Zum Verschieben ziehen Sie jemanden in ein anderes Feld, oder Sie gehen mit der Tabulatortaste hin und drücken die Umschalttaste mit einer Pfeiltaste.',
  },
  lists: { influence: 'Einfluss {{value}} von 5', advice: 'Was hier hilft' },
  band: {
    influential: 'Großer Einfluss',
    middle: 'Mittlerer Einfluss',
    small: 'Geringer Einfluss',
  },
  advice: {
    influential: {
      resister:
        'Nicht übergehen: nach den Gründen fragen, sie sind meist plausibel, und klären, was erwartet und anerkannt wird.',
      'fence-sitter':
        'Zuerst gewinnen: Die anderen achten darauf, wohin sie sich wenden. Früh beteiligen; ein Gespräch kostet jetzt wenig.',
      endorser: 'Sichtbar machen: vorleben und anerkennen lassen, wo andere es sehen.',
    },
    middle: {
      resister: 'Fragen, welche Rahmenbedingung dagegen spricht; das hilft allen, nicht nur hier.',
      'fence-sitter': 'Von Überzeugten mitnehmen lassen; die Bedingungen bewirken mehr als Überredung.',
      endorser: 'Unter ihresgleichen erzählen lassen, was gelingt.',
    },
    small: {
      resister:
        'In Ruhe lassen: Kleine Widerstände sind nicht wesentlich und verschwinden, wenn die Bedingungen stimmen.',
      'fence-sitter': 'Nichts Eigenes nötig: Sie folgen den Bedingungen und denen, die vorangehen.',
      endorser: 'Danken; die Veränderung nicht ihnen aufladen.',
    },
  },
  theory: {
    heading: 'Was die Theorie rät',
    prominent: 'Auf Prominente kommt es an.',
    prominentWhy:
      'Führungskräfte und Meinungsführer zeigen, was wirklich gemeint ist. Ob offen oder verdeckt: Ihr Widerstand zählt.',
    undecided: 'Die einflussreichen Abwartenden gewinnen.',
    undecidedWhy:
      'Unentschiedene gewinnt man leichter als Gegner, und die anderen orientieren sich an ihnen (Rogers 2003).',
    small: 'Kleine Widerstände in Ruhe lassen.',
    smallWhy:
      'Sie sind persönlich und nicht wesentlich; spätestens wenn die Rahmenbedingungen stimmen, verschwinden sie. Dort ist die Zeit besser angelegt.',
  },
  table: {
    summary: 'Alle Schlüsselpersonen als Tabelle',
    caption: 'Schlüsselpersonen, die einflussreichsten zuerst',
    measures: 'Maßnahmen',
    finding: 'Befund',
  },
  findings: 'Befunde zu Schlüsselpersonen',
  noFindings: 'Keine offenen Befunde zu Schlüsselpersonen.',
  none: {
    title: 'Noch keine Schlüsselpersonen',
    text: 'Wer entscheidet, ob andere sich trauen, den neuen Weg zu gehen? Beginnen Sie mit den drei oder vier Rollen, auf die alle schauen.',
  },
  forbidden: {
    title: 'Diese Seite ist nicht für Ihre Rolle bestimmt',
    text: 'Hier stehen Einschätzungen zu einzelnen Rollen: wer wie viel Einfluss hat und wer dafür oder dagegen ist. Das sehen allein Inhaber und Change-Manager, was auch immer Ihre Rolle sonst darf.',
    back: 'Zum Überblick',
  },
} satisfies Shape<typeof en>;
