import type { cli as en } from '../en/cli';
import type { Shape } from '../shape';

export const cli = {
  usage: `Aufruf: npm run audit -- DATEI [Optionen]

Prüft eine Programmdatei auf Widersprüche zwischen Strategie und Rahmenbedingungen.
DATEI ist eine Programmdatei (docs/programme-file.md) oder - für die Standardeingabe.

  --today JJJJ-MM-TT    Tag, für den geprüft wird; bestimmt, was fällig ist (sonst: heute)
  --lang de|en          Sprache des Berichts (sonst aus LC_ALL, LC_MESSAGES oder LANG, zuletzt en)
  --format text|json    Bericht für Menschen oder für Programme (sonst: text)
  --fail-on SCHWERE     Rückgabewert 1, wenn ein Befund mindestens critical, high, medium oder low ist;
                        akzeptierte und verworfene zählen erst wieder ab ihrer Wiedervorlage,
                        akzeptierte auch, sobald sie schwerer wiegen als damals
  --policy DATEI        eigene Prüfmaßstäbe statt des Standards (docs/policy.md)
  -h, --help            zeigt diese Hilfe

Rückgabewerte: 0 erledigt, 1 --fail-on erreicht, 2 fehlerhafte Eingabe oder Optionen.
Nur JSON auf der Standardausgabe: npm run --silent audit -- DATEI --format json`,
  seeHelp: 'Was möglich ist, zeigt --help.',
  problem: {
    noFile: 'Es wurde keine Datei genannt.',
    severalFiles: 'Bitte nur eine Datei nennen, nicht mehrere: {{files}}',
    unknownOption: 'Unbekannte Option: {{option}}',
    needsValue: '{{option}} braucht einen Wert.',
    takesNoValue: '{{option}} hat keinen Wert.',
    badDate: '{{option}}: „{{value}}“ ist kein Datum wie 2026-06-01.',
    badChoice: '{{option}}: „{{value}}“ gibt es nicht; möglich sind {{choices}}.',
    notFound: 'Die Datei {{file}} gibt es nicht.',
    notAFile: '{{file}} ist keine Datei.',
    notReadable: '{{file}} lässt sich nicht lesen ({{reason}}).',
    twiceStandardInput: 'Programm und Prüfmaßstäbe können nicht beide von der Standardeingabe kommen.',
    notUtf8: '{{file}} ist kein Text in UTF-8. Bitte mit der Kodierung UTF-8 speichern.',
  },
  standardInput: 'Standardeingabe',
  refused_one: '{{file}}: ein Fehler.',
  refused_other: '{{file}}: {{count}} Fehler.',
  cases_one: 'ein Fall',
  cases_other: '{{count}} Fälle',
  reviewOn: 'Wiedervorlage am {{date}}',
} satisfies Shape<typeof en>;
