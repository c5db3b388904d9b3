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
export const WEEK_WORDS = words('\\p{L}*woche', 'kw(?: |$)', 'cw(?: |$)', 'wk(?: |$)', '\\p{L}*week');
export const MONTH_WORDS = words('\\p{L}*monat(?: |$)', 'month');
const DAY_WORDS = words('(?:\\p{L}+)?datum(?: |$)', '(?:\\p{L}+)?date(?: |$)');
/** What is counted, measured or numbered: numbers below it are no days, whatever else the header says. */
const AMOUNT_WORDS =
  /umsatz|betrag|wert(?!ung)|preis|volum|kosten|erl(?:ö|oe)s|budget|gewinn|provision|marge|anzahl|menge|stück|summe|angebote|auftr(?:ä|ae)ge|nummer|revenue|amount|value|price|cost|sales|turnover|profit|quantity|count|number|(?:^| )(?:nr|no|id)(?: |$)|(?:^| )(?:pro|je|per|each) /u;
export const CLOSED_WORDS = words('close', 'closing', 'abschlu', 'abgeschl', 'won', 'gewonnen', 'entsch');
/** An end, of whatever it is. */
export const END_WORDS = words('end', 'beendet');
/** Days that say when something is over or was touched, not when it was decided. */
export const OTHER_DAY_WORDS = words(
  ...[
    'vertrag',
    'laufzeit',
    'contract',
    'g(?:ü|ue)ltig',
    'valid',
    'expir',
    'f(?:ä|ae)llig',
    'due',
    'k(?:ü|ue)ndig',
  ],
  ...[
    'renew',
    'verl(?:ä|ae)nger',
    'letzte',
    'last',
    'activity',
    'aktivit',
    '(?:ge)?(?:ä|ae)nder',
    'modif',
    'updat',
  ],
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

/** What names of columns are made of. */
export const HEADER_WORDS = new RegExp(
  [
    DATE_WORDS,
    CLOSED_WORDS,
    OPENED_WORDS,
    TEAM_WORDS,
    PERSON_WORDS,
    PARTICIPANT_WORDS,
    STAGE_WORDS,
    VALUE_WORDS,
    CASES_WORDS,
  ]
    .map(({ source }) => source)
    .join('|'),
  'u',
);

/** Does the header say that days or periods stand below it? "Umsatz Monat" does not. */
export function saysDate(name: string): boolean {
  if (hasWord(name, DAY_WORDS)) return !hasWord(name, /nummer|number/u);
  const some = [DATE_WORDS, WEEK_WORDS, MONTH_WORDS].some((each) => hasWord(name, each));
  return some && !hasWord(name, AMOUNT_WORDS);
}

export const CURRENCY_WORDS = words(
  'w(?:ä|ae)hrung',
  'currency',
  'curr(?: |$)',
  'waers',
  '\\p{L}+w(?:ä|ae)hrung',
);
/** Amounts in the one currency of whoever keeps the table. */
export const CONVERTED_WORDS = words(
  ...['converted', 'umgerechnet', 'company currency', 'base currency', 'home currency', 'local currency'],
  '(?:unternehmens|haus|konzern|firmen|basis|mandanten)w(?:ä|ae)hrung',
);

/** Does the text have one of these words? */
export function hasWord(text: string, of: RegExp): boolean {
  return of.test(
    fold(text)
      .replace(/[_.\-/()[\]:]+/g, ' ')
      .trim(),
  );
}
