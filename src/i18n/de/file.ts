import type { file as en } from '../en/file';
import type { Shape } from '../shape';

export const file = {
  wholeFile: 'ganze Datei',
  line: 'Zeile {{line}}',
  suggestion: 'Meinten Sie „{{suggestion}}“?',
  code: {
    syntax: 'Kein gültiges JSON: „{{found}}“ gehört nicht in Zeile {{line}}, Spalte {{column}}.',
    syntax_unexpected_end:
      'Kein gültiges JSON: Der Text bricht in Zeile {{line}}, Spalte {{column}} ab; dort ist noch etwas offen.',
    syntax_trailing_comma:
      'Kein gültiges JSON: Auf das Komma in Zeile {{line}}, Spalte {{column}} folgt nichts mehr.',
    syntax_missing_comma: 'Kein gültiges JSON: Vor Zeile {{line}}, Spalte {{column}} fehlt ein Komma.',
    syntax_missing_colon: 'Kein gültiges JSON: Vor Zeile {{line}}, Spalte {{column}} fehlt ein Doppelpunkt.',
    syntax_unquoted_name:
      'Kein gültiges JSON: Namen stehen in doppelten Anführungszeichen (Zeile {{line}}, Spalte {{column}}).',
    syntax_single_quotes:
      'Kein gültiges JSON: Statt einfacher sind doppelte Anführungszeichen nötig (Zeile {{line}}, Spalte {{column}}).',
    syntax_comment: 'Kein gültiges JSON: Kommentare sind nicht erlaubt (Zeile {{line}}, Spalte {{column}}).',
    syntax_line_break_in_text:
      'Kein gültiges JSON: Texte dürfen keine Zeilenumbrüche oder Tabulatoren enthalten; schreiben Sie \\n oder \\t (Zeile {{line}}, Spalte {{column}}).',
    syntax_bad_escape:
      'Kein gültiges JSON: unbekanntes Zeichen nach einem Backslash (Zeile {{line}}, Spalte {{column}}).',
    syntax_bad_number:
      'Kein gültiges JSON: Das ist keine Zahl; schreiben Sie einen Dezimalpunkt und keine führenden Nullen (Zeile {{line}}, Spalte {{column}}).',
    syntax_content_after_end:
      'Kein gültiges JSON: Nach dem Ende des Programms folgt noch etwas (Zeile {{line}}, Spalte {{column}}).',
    empty_file: 'Die Datei ist leer.',
    too_large: 'Die Datei ist zu groß: höchstens {{max}} Zeichen.',
    too_deep: 'Listen und Objekte sind zu tief verschachtelt (Zeile {{line}}, Spalte {{column}}).',
    repeated_name: '„{{name}}“ kommt im selben Objekt mehrmals vor.',
    wrong_format: 'Das Format ist „{{found}}“; nötig ist „{{expected}}“.',
    unknown_name: '„{{name}}“ ist hier nicht bekannt.',
    forbidden_name: '„{{name}}“ ist als Name nicht erlaubt.',
    missing: 'Diese Angabe fehlt.',
    empty: 'Diese Angabe darf nicht leer sein.',
    wrong_type: 'Der Wert hat die falsche Art.',
    wrong_type_string: 'Hier ist ein Text in doppelten Anführungszeichen nötig.',
    wrong_type_number: 'Hier ist eine Zahl ohne Anführungszeichen nötig.',
    wrong_type_boolean: 'Hier ist true oder false ohne Anführungszeichen nötig.',
    wrong_type_array: 'Hier ist eine Liste in eckigen Klammern nötig.',
    wrong_type_object: 'Hier ist ein Objekt in geschweiften Klammern nötig.',
    wrong_value: '„{{found}}“ ist hier nicht möglich. Möglich sind: {{allowed}}.',
    not_integer: 'Hier ist eine ganze Zahl nötig.',
    out_of_range: 'Hier ist eine Zahl von {{min}} bis {{max}} nötig.',
    too_long: 'Der Text ist zu lang: höchstens {{max}} Zeichen.',
    bad_character: 'Der Text enthält Steuerzeichen oder beschädigte Zeichen.',
    bad_key:
      '„{{found}}“ kann kein Schlüssel sein: Buchstaben ohne Umlaute und Ziffern, „_“, „.“ und „-“, am Anfang ein Buchstabe oder eine Ziffer, höchstens 64 Zeichen.',
    bad_finding:
      '„{{found}}“ ist keine Kennung eines Befunds; sie sieht aus wie C01/rahmenbedingung/verhalten.',
    bad_date:
      '„{{found}}“ ist kein Datum zwischen {{first}} und {{last}}; Daten werden wie 2026-02-28 geschrieben.',
    bad_time:
      '„{{found}}“ ist keine Uhrzeit an einem Tag zwischen {{first}} und {{last}}; geschrieben wird 2026-02-28T09:00.',
    bad_time_of_day: '„{{found}}“ ist keine Uhrzeit; geschrieben wird zum Beispiel 08:30.',
    bad_recurrence: '„{{found}}“ ist keine Wiederholung; geschrieben wird zum Beispiel FREQ=WEEKLY;BYDAY=MO.',
    bad_currency: '„{{found}}“ ist keine Währung; geschrieben wird ihr ISO-Code, zum Beispiel EUR.',
    bad_time_zone: '„{{found}}“ ist keine Zeitzone; geschrieben wird zum Beispiel Europe/Berlin.',
    ends_before_start: 'Das Ende, {{endsOn}}, liegt vor dem Beginn, {{startsOn}}.',
    ends_before_start_session: 'Das Ende, {{endsAt}}, liegt nicht nach dem Beginn, {{startsAt}}.',
    sessions_without_training: 'Termine haben nur Maßnahmen der Art „training“.',
    duplicate_key: 'Den Schlüssel „{{key}}“ hat schon Nummer {{number}} dieser Liste.',
    duplicate_cell:
      'Die Wirkung dieser Rahmenbedingung auf dieses Verhalten steht schon bei Nummer {{number}} dieser Liste.',
    duplicate_reference: '„{{key}}“ ist doppelt aufgeführt.',
    duplicate_observation:
      'Ein Messwert dieses Teams für diesen Zeitraum steht schon bei Nummer {{number}} dieser Liste.',
    not_first_day: 'Am {{found}} beginnt kein Zeitraum dieses Indikators; der richtige beginnt am {{first}}.',
    after_today: 'Dieser Zeitraum liegt in der Zukunft; der letzte, den es schon gibt, beginnt am {{first}}.',
    outside_share:
      '{{found}} % gehen nicht bei einem Anteil an einem Ganzen: 0 bis 100. Ist es keiner, setzen Sie „bounded“ beim Indikator auf false.',
    duplicate_decision: 'Eine Entscheidung zu diesem Befund steht schon bei Nummer {{number}} dieser Liste.',
    dangling_reference: '„{{key}}“ gibt es nicht.',
    dangling_reference_teams: 'Es gibt kein Team mit dem Schlüssel „{{key}}“.',
    dangling_reference_goals: 'Es gibt kein Ziel mit dem Schlüssel „{{key}}“.',
    dangling_reference_behaviours: 'Es gibt kein Zielverhalten mit dem Schlüssel „{{key}}“.',
    dangling_reference_conditions: 'Es gibt keine Rahmenbedingung mit dem Schlüssel „{{key}}“.',
    dangling_reference_measures: 'Es gibt keine Maßnahme mit dem Schlüssel „{{key}}“.',
    after_cycle: 'Diese Maßnahmen warten aufeinander: {{chain}}.',
    duplicate_attendance: 'Für das Team „{{key}}“ steht die Teilnahme an diesem Termin hier zweimal.',
    completed_above_attended: 'Abgeschlossen haben {{completed}}, teilgenommen nur {{attended}}.',
    evaluation_without_training: 'Nur Trainings haben eine Auswertung.',
    parent_cycle: 'Diese Teams sind einander übergeordnet: {{chain}}.',
  },
} satisfies Shape<typeof en>;
