import type { commands as en } from '../en/commands';
import type { Shape } from '../shape';

export const commands = {
  palette: {
    title: 'Suche und Befehle',
    placeholder: 'Name oder Befehl',
    results: 'Treffer',
    offered_one: '{{count}} Vorschlag',
    offered_other: '{{count}} Vorschläge',
    found_one: '{{count}} Treffer',
    found_other: '{{count}} Treffer',
    part: '{{shown}} von {{total}}',
    nothing: 'Hier heißt nichts „{{search}}“.',
    loading: 'Programme werden geladen …',
  },
  do: {
    singleKeysOff: 'Einzelne Tasten als Kürzel ausschalten',
    singleKeysOn: 'Einzelne Tasten als Kürzel einschalten',
    singleKeysAreOff: 'Einzelne Tasten sind jetzt keine Kürzel mehr.',
    singleKeysAreOn: 'Einzelne Tasten sind jetzt wieder Kürzel.',
    language: 'Sprache: {{language}}',
    languageWords: 'Language English Deutsch umstellen wechseln',
    colourScheme: 'Darstellung: {{scheme}}',
    colourSchemeWords: 'hell dunkel Farben Design Nachtmodus',
    signOutWords: 'ausloggen Logout beenden',
    switchTo: 'Zu {{organisation}} wechseln',
    newProgramme: 'Neues Programm …',
    newProgrammeWords: 'anlegen erstellen',
    import: 'Programm importieren',
    importWords: 'Datei hochladen einlesen JSON',
  },
  section: {
    recent: 'Zuletzt verwendet',
    actions: 'Aktionen',
    page: 'Auf dieser Seite',
    programme: 'In diesem Programm',
    go: 'Gehe zu',
    general: 'Überall',
    organisations: 'Organisationen',
    programmes: 'Programme',
    behaviours: 'Zielverhalten',
    conditions: 'Rahmenbedingungen',
    findings: 'Befunde dieses Programms',
  },
  shortcuts: {
    title: 'Tastenkürzel',
    action: 'Aktion',
    keys: 'Tasten',
    or: 'oder',
    singleKeysWhy:
      'Schalten Sie das aus, wenn Sie Ihrem Computer diktieren oder leicht versehentlich Tasten treffen: Einzelne Buchstaben und Zeichen bewirken dann nichts.',
  },
} satisfies Shape<typeof en>;
