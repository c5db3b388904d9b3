/** What can be wrong with a programme file. One sentence per code; the place is shown beside it. */
export const file = {
  wholeFile: 'whole file',
  line: 'line {{line}}',
  /** Appended where something similar exists. */
  suggestion: 'Did you mean “{{suggestion}}”?',
  code: {
    syntax: 'Not valid JSON: “{{found}}” does not belong in line {{line}}, column {{column}}.',
    syntax_unexpected_end:
      'Not valid JSON: the text stops in line {{line}}, column {{column}}; something is left open.',
    syntax_trailing_comma:
      'Not valid JSON: the comma in line {{line}}, column {{column}} has nothing after it.',
    syntax_missing_comma: 'Not valid JSON: a comma is missing before line {{line}}, column {{column}}.',
    syntax_missing_colon: 'Not valid JSON: a colon is missing before line {{line}}, column {{column}}.',
    syntax_unquoted_name: 'Not valid JSON: names need double quotes (line {{line}}, column {{column}}).',
    syntax_single_quotes:
      'Not valid JSON: double quotes are needed instead of single ones (line {{line}}, column {{column}}).',
    syntax_comment: 'Not valid JSON: comments are not allowed (line {{line}}, column {{column}}).',
    syntax_line_break_in_text:
      'Not valid JSON: a text must not contain line breaks or tabs; write \\n or \\t (line {{line}}, column {{column}}).',
    syntax_bad_escape: 'Not valid JSON: unknown escape after a backslash (line {{line}}, column {{column}}).',
    syntax_bad_number:
      'Not valid JSON: this is no number; write a decimal point and no leading zeros (line {{line}}, column {{column}}).',
    syntax_content_after_end:
      'Not valid JSON: something follows after the end of the programme (line {{line}}, column {{column}}).',
    empty_file: 'The file is empty.',
    too_large: 'The file is too large: {{max}} characters at most.',
    too_deep: 'Lists and objects are nested too deeply (line {{line}}, column {{column}}).',
    repeated_name: '“{{name}}” occurs more than once in the same object.',
    wrong_format: 'The format is “{{found}}”; “{{expected}}” is needed.',
    unknown_name: '“{{name}}” is not known here.',
    forbidden_name: '“{{name}}” is not allowed as a name.',
    missing: 'This is missing.',
    empty: 'This must not be empty.',
    wrong_type: 'The value has the wrong type.',
    wrong_type_string: 'A text in double quotes is needed here.',
    wrong_type_number: 'A number without quotes is needed here.',
    wrong_type_boolean: 'true or false, without quotes, is needed here.',
    wrong_type_array: 'A list in square brackets is needed here.',
    wrong_type_object: 'An object in curly braces is needed here.',
    wrong_value: '“{{found}}” is not possible here. Possible values: {{allowed}}.',
    not_integer: 'A whole number is needed here.',
    out_of_range: 'A number from {{min}} to {{max}} is needed here.',
    too_long: 'The text is too long: {{max}} characters at most.',
    bad_character: 'The text contains control characters or broken characters.',
    bad_key:
      '“{{found}}” cannot be a key: letters and digits without accents, “_”, “.” and “-”, beginning with a letter or digit, 64 characters at most.',
    bad_finding: '“{{found}}” is not the id of a finding; it looks like C01/condition/behaviour.',
    bad_date: '“{{found}}” is not a date between {{first}} and {{last}}; dates are written like 2026-02-28.',
    bad_time:
      '“{{found}}” is not a time between {{first}} and {{last}}; times are written like 2026-02-28T09:00.',
    bad_time_of_day: '“{{found}}” is not a time of day; times are written like 08:30.',
    bad_recurrence: '“{{found}}” is not a recurrence; recurrences are written like FREQ=WEEKLY;BYDAY=MO.',
    bad_currency: '“{{found}}” is not a currency; currencies are written by their ISO code, like EUR.',
    bad_time_zone: '“{{found}}” is not a time zone; time zones are written like Europe/Berlin.',
    ends_before_start: 'The end, {{endsOn}}, lies before the start, {{startsOn}}.',
    ends_before_start_session: 'The end, {{endsAt}}, does not lie after the start, {{startsAt}}.',
    sessions_without_training: 'Only measures of the kind “training” have sessions.',
    duplicate_key: 'The key “{{key}}” is already taken by number {{number}} of this list.',
    duplicate_cell:
      'The effect of this condition on this behaviour is already given by number {{number}} of this list.',
    duplicate_reference: '“{{key}}” is listed twice.',
    duplicate_observation:
      'A reading of this team for this period is already given by number {{number}} of this list.',
    not_first_day: 'No period of this indicator begins on {{found}}; the one meant begins on {{first}}.',
    after_today: 'This period lies in the future; the latest there is begins on {{first}}.',
    outside_share:
      'A share of a whole cannot be {{found}}%: 0 to 100. If it is none, set “bounded” of the indicator to false.',
    duplicate_decision: 'A decision on this finding is already given by number {{number}} of this list.',
    dangling_reference: '“{{key}}” does not exist.',
    dangling_reference_teams: 'There is no team with the key “{{key}}”.',
    dangling_reference_goals: 'There is no goal with the key “{{key}}”.',
    dangling_reference_behaviours: 'There is no behaviour with the key “{{key}}”.',
    dangling_reference_conditions: 'There is no condition with the key “{{key}}”.',
    dangling_reference_measures: 'There is no measure with the key “{{key}}”.',
    after_cycle: 'These measures wait for one another: {{chain}}.',
    duplicate_attendance: 'The attendance of the team “{{key}}” at this session stands here twice.',
    completed_above_attended: '{{completed}} completed it, but only {{attended}} attended.',
    evaluation_without_training: 'Only trainings have an evaluation.',
    parent_cycle: 'These teams are each other’s parents: {{chain}}.',
  },
} as const;
