import type { programmes as en } from '../en/programmes';
import type { Shape } from '../shape';

export const programmes = {
  title: 'Programme',
  lead: 'Jedes Programm steht für eine Strategie, die umgesetzt wird. Der Index sagt, wie viel von dem, was die Menschen täglich erleben, sie trägt.',
  import: 'Programm importieren',
  create: 'Neues Programm',
  list: 'Programme von {{organisation}}',
  copyOf: '{{name}} (Kopie)',
  actionsFor: 'Aktionen für „{{name}}“',

  behaviours_one: '{{count}} Zielverhalten',
  behaviours_other: '{{count}} Zielverhalten',
  conditions_one: '{{count}} Rahmenbedingung',
  conditions_other: '{{count}} Rahmenbedingungen',
  indexHeading: 'Index',
  ofHundred: 'von 100',
  rated_one: '{{share}} bewertet ({{rated}} von {{possible}} Feld)',
  rated_other: '{{share}} bewertet ({{rated}} von {{possible}} Feldern)',
  findingsHeading: 'Offene Befunde',
  noFindings: 'keine offenen Befunde',
  nothingRated: 'Noch ist nichts bewertet, darum gibt es keinen Index.',
  nothingToFind: 'Noch nichts zu beurteilen.',

  empty: {
    title: 'Noch kein Programm',
    what: 'Ein Programm beschreibt eine Strategie: ihre Ziele, das Verhalten, das sie verlangt, die Rahmenbedingungen und was jede bei jedem Verhalten bewirkt. Daraus ermittelt Tragwerk, wo die Organisation ihrer Strategie widerspricht und warum.',
    how: 'Ein neues bauen Sie Schritt für Schritt auf. Oder Sie importieren eine Datei.',
    noRight: 'Ein Programm anlegen können hier „Inhaber/in“ und „Change-Management“.',
    example: 'Beispieldatei herunterladen',
  },

  menu: {
    edit: 'Name, Strategie, Termine …',
    export: 'Als Datei exportieren',
    duplicate: 'Duplizieren',
    archive: 'Archivieren',
    restore: 'Wiederherstellen',
    delete: 'Löschen …',
  },

  archived: {
    summary_one: '{{count}} archiviertes Programm',
    summary_other: '{{count}} archivierte Programme',
    since: 'archiviert am {{date}}',
  },

  form: {
    createTitle: 'Neues Programm',
    createLead:
      'Name und Strategie genügen für den Anfang. Danach geht es Schritt für Schritt weiter, und Sie können jederzeit aufhören.',
    editTitle: 'Name, Strategie und Termine',
    name: 'Name',
    strategy: 'Strategie',
    strategyHint: 'Was erreicht werden soll und wie, in wenigen Sätzen. Der Text steht oben im Überblick.',
    startsOn: 'Beginn',
    endsOn: 'Ende',
    status: 'Stand',
    endsBeforeStart: 'Das Ende liegt vor dem Beginn.',
    current: 'Inzwischen von jemand anderem gespeichert: {{value}}',
    nothing: 'nichts',
    create: 'Programm anlegen',
  },

  remove: {
    title: '„{{name}}“ löschen?',
    text: 'Das Programm verschwindet für alle in der Organisation, mit allen Bewertungen, Maßnahmen, Indikatoren und Entscheidungen. Gleich danach können Sie es noch zurückholen, später nicht mehr. Die Teams bleiben.',
    alternative: 'Wenn Sie es vielleicht noch brauchen, archivieren oder exportieren Sie es vorher.',
    label: 'Geben Sie zur Bestätigung den Namen des Programms ein',
    confirm: 'Löschen',
  },

  notice: {
    exported: '„{{file}}“ wurde heruntergeladen.',
    exportedWithout: 'Nicht enthalten, weil Ihre Rolle es nicht sehen darf: {{parts}}.',
    duplicated: '„{{name}}“ ist angelegt, mit allem außer den Entscheidungen zu den Befunden.',
    broughtBack: '„{{name}}“ ist wieder da.',
    archived: '„{{name}}“ wurde archiviert.',
    restored: '„{{name}}“ ist wieder in der Liste.',
    deleted: '„{{name}}“ wurde gelöscht.',
  },
  left: {
    stakeholders: 'Schlüsselpersonen',
    observations: 'Messwerte der Indikatoren',
  },
} satisfies Shape<typeof en>;
