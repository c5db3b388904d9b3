import { fold } from '../tables/cell-text';

/** What a stage says about a case; `ask`: its words do not tell. */
export type StageSide = 'won' | 'lost' | 'neither' | 'ask';

const set = (...words: string[]): ReadonlySet<string> => new Set(words);

const WINNING = set(
  ...['won', 'win', 'gewonnen', 'gewonnene', 'gewonnener', 'gewonnenes', 'auftrag', 'aufträge', 'zusage'],
  ...['zusagen', 'zugesagt', 'auftragseingang', 'auftragserteilung', 'beauftragt', 'beauftragung'],
);
const LOSING = set(
  ...['lost', 'loss', 'verloren', 'verlorene', 'verlorener', 'verlorenes', 'absage', 'absagen', 'abgesagt'],
  ...['abgelehnt', 'abgelehnte', 'ablehnung', 'rejected', 'declined'],
);
const NEGATIONS = set(
  ...['nicht', 'kein', 'keine', 'keinen', 'keiner', 'nie', 'niemals', 'ohne', 'not', 'no', 'non', 'never'],
  ...['without', 'didn', 'hasn', 'isn', 'wasn', 'cannot'],
);
/** With these words it may still come. */
const YET = set('noch', 'yet', 'bald', 'soon');
const PENDING = set(
  ...[
    'ausstehend',
    'ausstehende',
    'ausstehender',
    'offen',
    'offene',
    'offener',
    'offenes',
    'pending',
    'open',
  ],
  ...['wartend', 'wartet', 'waiting', 'awaiting', 'erwartet', 'expected', 'outstanding'],
);
/** The end of a word such as Auftragsklärung. */
const PENDING_END = /(?:kl(?:ä|ae)rung|pr(?:ü|ue)fung)$/u;
/** Stages on the way. */
const ON_THE_WAY = set(
  ...['angebot', 'angebote', 'angebotsphase', 'verhandlung', 'verhandlungen', 'anbahnung', 'qualifizierung'],
  ...[
    'bedarfsanalyse',
    'erstkontakt',
    'erstgespräch',
    'präsentation',
    'kontaktaufnahme',
    'neu',
    'bearbeitung',
  ],
  ...['proposal', 'quote', 'quotation', 'negotiation', 'negotiating', 'prospecting', 'prospect', 'engaging'],
  ...['qualification', 'qualified', 'lead', 'discovery', 'demo', 'presentation', 'new', 'progress', 'review'],
);
/** Words beside one that decides, which change nothing. */
const BESIDE = set(
  ...[
    'closed',
    'geschlossen',
    'abgeschlossen',
    'abschluss',
    'deal',
    'opportunity',
    'verkaufschance',
    'stage',
  ],
  ...['phase', 'status', 'stufe', 'in', 'im', 'und', 'and', 'der', 'die', 'das', 'the', 'als', 'as', 'is'],
  ...['ist', 'wurde', 'was', 'to', 'be', 's', 't'],
);
/** Words that say an order has come, or an offer has gone. */
const RECEIVED = set('erhalten', 'erteilt', 'bekommen', 'received', 'awarded', 'eingegangen');
const SENT = set('versendet', 'verschickt', 'gesendet', 'abgegeben', 'erstellt', 'sent', 'submitted', 'made');

const isNumber = (word: string) => /^\p{N}+$/u.test(word);

/**
 * Which side a stage is on, by whole words in German and English: what loses or negates outweighs what wins, and what is
 * pending is on neither side. Where a word is left over that could turn it round, nobody but the user knows.
 * @example stageSide('Auftrag verloren') // 'lost'
 * @example stageSide('Won back later') // 'ask'
 */
export function stageSide(stage: string): StageSide {
  const words = fold(stage).match(/\p{L}+|\p{N}+/gu) ?? [];
  const has = (of: ReadonlySet<string>) => words.some((word) => of.has(word));
  const onlyHas = (...of: ReadonlySet<string>[]) =>
    words.every((word) => isNumber(word) || BESIDE.has(word) || of.some((each) => each.has(word)));
  const negated = words.findIndex((word) => NEGATIONS.has(word));
  // "Lost - no budget" is lost; "not lost" is not.
  const lost = words.findIndex((word) => LOSING.has(word));
  const surelyLost = lost >= 0 && (negated < 0 || lost < negated);

  const yet = has(YET);
  if (yet || has(PENDING) || words.some((word) => PENDING_END.test(word))) {
    return surelyLost || (negated >= 0 && !yet) ? 'ask' : 'neither';
  }
  if (surelyLost) return 'lost';
  if (lost >= 0) return 'ask';
  if (negated >= 0) return negatedSide(words, negated);
  if (has(WINNING)) return onlyHas(WINNING, RECEIVED) ? 'won' : 'ask';
  return has(ON_THE_WAY) && onlyHas(ON_THE_WAY, SENT) ? 'neither' : 'ask';
}

/** "Not won" and "order not received" are lost; of what else is negated nobody knows. */
function negatedSide(words: readonly string[], negated: number): StageSide {
  const wins = words.findIndex((word) => WINNING.has(word));
  if (wins < 0) return 'ask';
  // "Non-profit won" negates something else.
  const next = words.slice(negated + 1).find((word) => !BESIDE.has(word)) ?? '';
  return WINNING.has(next) || (wins < negated && RECEIVED.has(next)) ? 'lost' : 'ask';
}
