import { fold } from '../tables/cell-text';
import { CURRENCY_NAMES } from '../tables/currency-signs';
import type { PlanColumn } from './fields';

/** Letters and digits of a header: how it is written does not matter. */
export const plainHeader = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, '');

/** What lists kept by hand call a column, besides the words of exported plans; German and English. */
const ALSO: Partial<Record<PlanColumn, readonly string[]>> = {
  title: [
    ...[
      'Titel',
      'Thema',
      'Schulung',
      'Schulungstitel',
      'Schulungsmaßnahme',
      'Seminar',
      'Seminartitel',
      'Kurs',
    ],
    ...['Veranstaltung', 'Maßnahme', 'Bezeichnung', 'Trainingstitel', 'Workshop', 'Title', 'Course', 'Topic'],
    ...['Course title', 'Training title', 'Seminar title', 'Name des Trainings', 'Name der Schulung'],
  ],
  objective: ['Ziel', 'Ziele', 'Lernziele', 'Objective', 'Objectives', 'Learning objectives'],
  provider: ['Veranstalter', 'Träger', 'Institut', 'Vendor', 'Supplier'],
  place: ['Raum', 'Veranstaltungsort', 'Ort/Raum', 'Ort, Raum', 'Location', 'Venue', 'Room'],
  trainer: [
    'Trainer',
    'Trainerin',
    'Trainer(in)',
    'Referent',
    'Referent/in',
    'Dozent',
    'Dozent/in',
    'Instructor',
  ],
  capacity: ['Kapazität', 'Max. Teilnehmer', 'Max. TN', 'Teilnehmer max.', 'Capacity', 'Max. participants'],
  teams: ['Team', 'Abteilung', 'Abteilungen', 'Department', 'Departments'],
  hoursPerHead: ['Stunden pro Kopf', 'Stunden je Teilnehmer', 'Stunden pro Teilnehmer', 'Hours per person'],
  sessionCost: [
    ...['Kosten pro Termin', 'Kosten je Session', 'Kosten pro Tag', 'Kosten je Tag', 'Kosten/Termin'],
    ...['Cost per session', 'Costs per session', 'Cost per day', 'Price per session'],
  ],
  day: [
    ...[
      'Datum',
      'Tag',
      'Termin',
      'Schulungstag',
      'Trainingstag',
      'Termindatum',
      'Schulungsdatum',
      'Kursdatum',
    ],
    ...['Date', 'Day', 'Session date', 'Training date', 'Course date'],
  ],
  from: [
    ...[
      'von',
      'ab',
      'Start',
      'Uhrzeit',
      'Zeit',
      'Uhrzeit von',
      'Zeit von',
      'Beginn (Uhrzeit)',
      'Startzeit',
      'Anfang',
    ],
    ...['From', 'Begin', 'Begins', 'Starts', 'Time', 'Start time', 'Begin time'],
  ],
  to: [
    ...[
      'bis',
      'Uhrzeit bis',
      'Zeit bis',
      'Ende (Uhrzeit)',
      'Endzeit',
      'To',
      'Until',
      'End',
      'Ends',
      'End time',
    ],
  ],
};

const BY_HEADER = new Map(
  Object.entries(ALSO).flatMap(([column, headers]) =>
    headers.map((header) => [plainHeader(header), column as PlanColumn] as const),
  ),
);

/** Costs come with what they are in: `Kosten in EUR netto`, `Price (USD)`. */
const COST = new RegExp(
  String.raw`^(?:(?:schulungs|trainings?|seminar|kurs|course)?(?:kosten|gebühr|gebühren|preis)|costs?|prices?|fees?)(?:in)?(?:${CURRENCY_NAMES})?(?:netto|brutto|net|gross)?$`,
  'u',
);
const EACH = /(?:je|pro|per)(?:termin|session|tag|day)/u;

/** What a header of a list kept by hand says; null where nobody knows. */
export function columnOfHeader(header: string): PlanColumn | null {
  const plain = plainHeader(header);
  const known = BY_HEADER.get(plain);
  if (known !== undefined) return known;
  if (COST.test(plain.replace(EACH, ''))) return EACH.test(plain) ? 'sessionCost' : 'cost';
  return null;
}
