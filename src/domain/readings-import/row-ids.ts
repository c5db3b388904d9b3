import { columnRef } from '../tables/find-column';
import { hasWord, PERSON_WORDS, STAGE_WORDS, TEAM_WORDS } from '../tables/vocabulary';
import type { ColumnRef } from './mapping';

/** "OpportunityID", "Record ID", "Vorgangsnummer", "Auftrags-Nr." */
const NAMES_ROWS =
  /(?:^|[\s_.\-/]|[a-zäöüß])(?:ID|Id)$|(?:^|[\s_.\-/])id$|(?:nummer|(?:^|[\s_.\-/]|s)nr\.?|number|guid|uuid)$/u;
/** What many rows may share: one customer buys often. */
const SHARED =
  /kund|customer|client|account|konto|debitor|kredit|product|produkt|artikel|article|material|item|firma|unternehm|compan|organi|contact|kontakt|partner|user|nutzer|personal|telef|phone|haus|post|plz|zip|campaign|kampagne|pipeline|parent|eltern|kostenstelle|serie|filial|version|batch|charge|woche|monat|kw/iu;

/**
 * The first column that looks like the number of what its rows are about, by its header; null where none does.
 * @param used columns that say something else already
 */
export function rowIdColumn(header: readonly string[] | null, used: ReadonlySet<number>): ColumnRef | null {
  const at = (header ?? []).findIndex(
    (name, i) =>
      !used.has(i) &&
      NAMES_ROWS.test(name.trim()) &&
      !SHARED.test(name) &&
      !hasWord(name, PERSON_WORDS) &&
      !hasWord(name, TEAM_WORDS),
  );
  return header === null || at < 0 ? null : columnRef(header, at);
}

/** "Deal Name", "Opportunity", "Deal - Title", "Betreff" */
const TITLES_ROWS =
  /(?:^|[\s_.\-/])(?:deal|opportunity|vorgang|verkaufschance|auftrag|angebot|projekt|project|lead|titel|title|name|betreff|subject|bezeichnung)(?:$|[\s_.\-/]|s?name|s?titel|s?bezeichnung)/iu;
/** What says something about it: when, how much, of which kind. */
const ABOUT =
  /dat(?:um|e)|typ|kind|quelle|source|wert|betrag|amount|value|umsatz|preis|price|grund|reason|status|menge|anzahl/iu;

/**
 * The first column that looks like the name of what its rows are about, by its header; null where none does.
 * @param used columns that say something else already
 */
export function rowTitleColumn(header: readonly string[] | null, used: ReadonlySet<number>): number | null {
  const at = (header ?? []).findIndex(
    (name, i) =>
      !used.has(i) &&
      TITLES_ROWS.test(name.trim()) &&
      !SHARED.test(name) &&
      !ABOUT.test(name) &&
      ![PERSON_WORDS, TEAM_WORDS, STAGE_WORDS].some((each) => hasWord(name, each)),
  );
  return at < 0 ? null : at;
}
