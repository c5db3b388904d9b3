import type { importing as en } from '../en/importing';
import type { Shape } from '../shape';

export const importing = {
  title: 'Programm importieren',
  lead: 'Die Datei wird zuerst hier in Ihrem Browser geprüft. Erst mit „Importieren“ wird etwas übertragen.',
  noRight: 'Programme importieren können nur Mitglieder mit der Rolle „Inhaber/in“ oder „Change-Management“.',
  back: 'Alle Programme',

  choose: 'Datei auswählen',
  drop: 'oder hierher ziehen',
  limits: 'Eine Programmdatei (.json), höchstens {{max}} MB',
  paste: 'Stattdessen Text einfügen',
  pasteLabel: 'Text der Programmdatei',
  check: 'Text prüfen',
  pasteEmpty: 'Bitte fügen Sie zuerst den Text einer Programmdatei ein.',
  exampleHint: 'Keine Datei zur Hand? Das Beispiel ist kurz und zeigt jeden Teil.',
  reading: '„{{name}}“ wird geprüft …',
  reading_pasted: 'Der eingefügte Text wird geprüft …',
  another: 'Andere Datei auswählen',

  unreadable: {
    too_large:
      '„{{name}}“ ist größer als {{max}} MB. Eine Programmdatei ist viel kleiner; ist es die richtige?',
    not_utf8:
      '„{{name}}“ ist nicht als UTF-8 gespeichert. Speichern Sie die Datei mit dieser Kodierung und wählen Sie sie erneut aus.',
    unreadable:
      '„{{name}}“ ließ sich nicht lesen. Wurde die Datei verschoben oder ist sie anderswo noch geöffnet?',
    unreadable_pasted: 'Der eingefügte Text ließ sich nicht prüfen. Bitte versuchen Sie es erneut.',
    several: 'Bitte importieren Sie eine Datei nach der anderen.',
    not_json: '„{{name}}“ ist keine JSON-Datei. Eine Programmdatei endet auf .json.',
  },

  errors: {
    heading_one: 'In „{{name}}“ stimmt eine Stelle nicht',
    heading_other: 'In „{{name}}“ stimmen {{count}} Stellen nicht',
    heading_pasted_one: 'Im eingefügten Text stimmt eine Stelle nicht',
    heading_pasted_other: 'Im eingefügten Text stimmen {{count}} Stellen nicht',
    text: 'Es wurde nichts übertragen. Korrigieren Sie die Datei und wählen Sie sie erneut aus.',
    text_pasted: 'Es wurde nichts übertragen. Korrigieren Sie den Text und prüfen Sie ihn erneut.',
    showAll_one: '{{count}} weitere zeigen',
    showAll_other: '{{count}} weitere zeigen',
  },

  preview: {
    heading: 'Bereit zum Import',
    contents: 'Was enthalten ist',
    observations_one: 'mit {{n}} Messwert',
    observations_other: 'mit {{n}} Messwerten',
    sameName:
      'In dieser Organisation gibt es schon ein Programm namens „{{name}}“. Der Import legt ein zweites an.',
    verdict: 'Was die Prüfung ergibt',
    ofHundred: 'von 100',
    noIndex: 'Kein Index: noch ist nichts bewertet',
    coverage_one: '{{share}} bewertet ({{rated}} von {{possible}} Feld)',
    coverage_other: '{{share}} bewertet ({{rated}} von {{possible}} Feldern)',
    topFindings_one: 'Der gewichtigste Befund',
    topFindings_other: 'Die {{count}} gewichtigsten Befunde',
    noFindings: 'Keine Befunde.',
    teamsKept: 'Teams, die es schon gibt',
    teamsKeptText_one: 'Es bleibt, wie es ist; der Eintrag in der Datei ändert nichts daran.',
    teamsKeptText_other: 'Sie bleiben, wie sie sind; die Einträge in der Datei ändern nichts daran.',
    differs: '{{here}}; in der Datei: {{inFile}}',
    team: '{{name}}',
    teamOf_one: '{{name}}, {{count}} Person',
    teamOf_other: '{{name}}, {{count}} Personen',
    blackoutsKept: 'Sperrzeiten, die es schon gibt',
    blackoutsKeptText_one: 'Sie bleibt, wie sie ist; der Eintrag in der Datei ändert nichts daran.',
    blackoutsKeptText_other: 'Sie bleiben, wie sie sind; die Einträge in der Datei ändern nichts daran.',
    blackout: '{{title}}: {{period}}',
    costs: 'Die Kosten in der Datei sind in {{other}}; diese Organisation rechnet in {{own}}.',
    withoutCosts: 'Ohne Kosten importieren',
    submit: 'Importieren',
    failed: 'Der Import hat nicht geklappt. Es wurde nichts verändert; Sie können es erneut versuchen.',
    maybe:
      'Es ist ungewiss, ob der Import angekommen ist. Sie können ihn gefahrlos wiederholen: Er wird nicht doppelt angelegt.',
  },
  done: '„{{name}}“ wurde importiert.',
  doneKept_one: '{{count}} Team gab es schon; es bleibt, wie es war.',
  doneKept_other: '{{count}} Teams gab es schon; sie bleiben, wie sie waren.',
} satisfies Shape<typeof en>;
