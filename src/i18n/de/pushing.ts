import type { pushing as en } from '../en/pushing';
import type { Shape } from '../shape';

export const pushing = {
  title: 'Messwerte aus dem CRM übernehmen',
  lead: 'Mit einem Token schreibt ein CRM die Messwerte dieses Programms selbst. Der Token öffnet nichts anderes.',
  promise:
    'Die einzelnen Datensätze bleiben im CRM. Es schickt je Indikator, Team und Zeitraum eine einzige Zahl und nichts über einzelne Personen.',
  back: 'Alle Indikatoren',
  noRight: 'Diese Seite ist denen vorbehalten, die das Programm bearbeiten dürfen.',
  copyByHand:
    'Ihr Browser hat das Kopieren nicht erlaubt. Der Text ist markiert: Drücken Sie Strg+C oder ⌘C.',
  none: {
    indicator: 'Noch kein Indikator',
    indicatorText:
      'Messwerte gehören zu einem Indikator. Sobald es einen gibt, steht hier ein Aufruf zum Kopieren.',
    toIndicators: 'Zu den Indikatoren',
    team: 'Noch kein Team',
    teamText: 'Messwerte gehören zu einem Team. Sobald es eines gibt, steht hier ein Aufruf zum Kopieren.',
    toTeams: 'Zu den Teams',
  },
  token: {
    title: 'Token',
    none: 'Es gibt keinen Token. Niemand kann Messwerte übertragen.',
    create: 'Token erstellen',
    label: 'Neuer Token',
    copy: 'Token kopieren',
    copied: 'Token kopiert',
    once: 'Der Token wird nur jetzt angezeigt und danach nie wieder. Hinterlegen Sie ihn gleich im CRM; geht er verloren, ersetzen Sie ihn.',
    done: 'Fertig',
    created: 'Erstellt',
    used: 'Zuletzt benutzt',
    never: 'noch nie',
    replace: 'Token ersetzen …',
    replaced: 'Der alte Token gilt nicht mehr; der neue wird angezeigt.',
    revoke: 'Token widerrufen …',
    revoked: 'Der Token ist widerrufen.',
  },
  confirm: {
    replaceTitle: 'Token ersetzen?',
    replace:
      'Der alte Token gilt sofort nicht mehr: Bis das CRM den neuen hat, wird abgelehnt, was es schickt. Vorhandene Messwerte bleiben.',
    replaceSubmit: 'Ersetzen',
    revokeTitle: 'Token widerrufen?',
    revoke: 'Das CRM kann ab sofort keine Messwerte mehr übertragen. Vorhandene Messwerte bleiben.',
    revokeSubmit: 'Widerrufen',
  },
  example: {
    title: 'Aufruf zum Kopieren',
    token: 'IHR-TOKEN',
    lead: 'Mit Ihrem Token an der passenden Stelle schreibt dieser Aufruf wirklich: einen Messwert von „{{indicator}}“ für {{team}} im laufenden Zeitraum.',
    copy: 'Aufruf kopieren',
    copied: 'Aufruf kopiert',
    period:
      '„period“ ist ein beliebiger Tag der Woche, des Monats oder des Quartals, nach denen der Indikator zählt.',
    n: '„n“ sagt, auf wie vielen Fällen der Wert beruht; die Angabe darf fehlen.',
    again: 'Derselbe Messwert noch einmal geschickt ändert nichts; ein anderer Wert ersetzt den bisherigen.',
  },
  keys: {
    title: 'Schlüssel',
    lead: 'Diese Schlüssel sendet Ihr CRM für Indikatoren und Teams.',
    indicators: 'Indikatoren',
    teams: 'Teams',
    name: 'Name',
    key: 'Schlüssel',
    copy: 'Schlüssel {{key}} kopieren',
    copied: 'Kopiert: {{key}}',
    cadence: { week: 'wöchentlich', month: 'monatlich', quarter: 'vierteljährlich' },
  },
  refusals: {
    title: 'Wenn etwas abgelehnt wird',
    lead: 'Geschrieben werden alle Zeilen oder keine. Ist eine falsch, nennt die Antwort jeden Fehler mit seiner Zeile, gezählt ab 1, und nichts ist geschrieben.',
    message: 'Der ganze Aufruf („message“)',
    push_token_unknown: 'Diesen Token gibt es nicht, oder er wurde ersetzt oder widerrufen.',
    push_rows_missing: '„p_rows“ ist keine Liste.',
    push_rows_wrong: 'Mindestens eine Zeile ist falsch; „details“ sagt, welche und warum.',
    problem: 'Eine einzelne Zeile („problem“)',
    unknown: 'Einen Indikator oder ein Team mit diesem Schlüssel gibt es nicht.',
    no_date: 'Der Zeitraum ist kein Kalenderdatum in der Form Jahr-Monat-Tag wie im Aufruf oben.',
    in_future: 'Der Zeitraum hat noch nicht begonnen.',
    no_number: 'Der Wert ist keine Zahl. Zahlen stehen ohne Anführungszeichen und mit Punkt: 31.2.',
    outside_bounds: 'Der Indikator ist ein Anteil an einem Ganzen: Der Wert liegt nicht zwischen 0 und 100.',
    no_count: 'Die Zahl der Fälle ist keine ganze Zahl ab 0.',
    out_of_range:
      'Der Zeitraum liegt vor dem 01.01.1900 oder nach dem 31.12.2199, der Wert jenseits von ±10^15, oder es sind mehr als 10^15 Fälle.',
    repeated: 'Indikator, Team und Zeitraum stehen schon in einer früheren Zeile.',
  },
} satisfies Shape<typeof en>;
