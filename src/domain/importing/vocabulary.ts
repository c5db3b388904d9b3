import { fold } from './cell-text';

/*
 * Words that headers of CRM exports use, German and English, as regular expressions for whole words or their
 * beginnings. Texts are folded before: small letters, `_`, `-` and `.` are blanks.
 */
const words = (...each: string[]) => new RegExp(`(?:^| )(?:${each.join('|')})`, 'u');

export const DATE_WORDS = words(
  ...[
    'datum',
    'date',
    'tag(?: |$)',
    'day',
    'am(?: |$)',
    'zeit',
    'time',
    'monat',
    'month',
    'woche',
    'week',
    'kw(?: |$)',
  ],
  ...['period', 'zeitraum', 'quartal', 'quarter', '\\p{L}+datum', '\\p{L}+tag(?: |$)', '\\p{L}+date(?: |$)'],
);
export const CLOSED_WORDS = words(
  'close',
  'closing',
  'abschlu',
  'abgeschl',
  'end',
  'won',
  'gewonnen',
  'entsch',
  'beendet',
);
export const OPENED_WORDS = words(
  'open',
  'engag',
  'er(?:ö|oe)ff',
  'creat',
  'angelegt',
  'erstell',
  'start',
  'begin',
);
export const TEAM_WORDS = words(
  ...[
    'team',
    'region',
    'office',
    'niederlassung',
    'standort',
    'abteilung',
    'gebiet',
    'bereich',
    'filiale',
    'branch',
  ],
  ...['department', 'territory', 'einheit', 'gruppe', 'group', 'vertriebsgebiet', 'vertriebsregion', 'unit'],
);
export const PERSON_WORDS = words(
  ...[
    'agent',
    'verk(?:ä|ae)ufer',
    'sales',
    'owner',
    'inhaber',
    'besitzer',
    'mitarbeiter',
    'berater',
    'rep(?: |$)',
  ],
  ...['betreuer', 'zust(?:ä|ae)ndig', 'bearbeiter', 'vertriebsmitarbeiter', 'au(?:ß|ss)endienst'],
);
/** Who takes part in something. */
export const PARTICIPANT_WORDS = words(
  ...['teilnehm', 'participant', 'attendee', 'trainee', 'employee', 'person', 'staff', 'vorname', 'nachname'],
  ...['first name', 'last name', 'full name', 'surname', 'name(?: |$)', 'e ?mail', 'besch(?:ä|ae)ftigte'],
);
export const STAGE_WORDS = words('stage', 'phase', 'status', 'stufe', 'ergebnis', 'outcome', 'result');
export const VALUE_WORDS = words(
  ...[
    'value',
    'wert',
    'betrag',
    'amount',
    'umsatz',
    'revenue',
    'volum',
    'preis',
    'price',
    'summe',
    'auftragswert',
  ],
);
export const CASES_WORDS = words('f(?:ä|ae)lle', 'cases', 'n(?: |$)', 'stichprobe', 'sample');

export const CURRENCY_WORDS = words('w(?:ä|ae)hrung', 'currency', 'curr(?: |$)', 'waers');

/** Does the text have one of these words? */
export function hasWord(text: string, of: RegExp): boolean {
  return of.test(
    fold(text)
      .replace(/[_.\-/()[\]:]+/g, ' ')
      .trim(),
  );
}
