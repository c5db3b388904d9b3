import type { Behaviour } from '../programme/model';

/** What a reader may stumble over in a target behaviour. Hints only: nothing is refused. */
export type WordingHint =
  /** A word that two people will understand differently; `word` as it stands in the text. */
  | { kind: 'vague'; word: string }
  | { kind: 'no_from' }
  | { kind: 'no_to' }
  /** Old and new are the same. */
  | { kind: 'unchanged' };

/** Comparatives that say "more of it" and not what somebody does. German and English, as programmes mix them. */
const MORE = [
  String.raw`\p{L}*(?:orientierter\p{L}*|freundlicher\p{L}*|bewusster\p{L}*|zentrierter\p{L}*|näher|basierter\p{L}*)`,
  String.raw`(?:pro)?aktiver\p{L}*|agiler\p{L}*|effizienter\p{L}*|effektiver\p{L}*|professioneller\p{L}*|innovativer\p{L}*`,
  String.raw`besser(?:e[mnrs]?)?|optimaler\p{L}*|nachhaltiger\p{L}*|ganzheitlich\p{L}*|unternehmerisch\p{L}*`,
  String.raw`(?:more|stronger|greater|increased)\s+\p{L}+(?:-\p{L}+)*(?:\s+(?:oriented|focused|minded|centric))?`,
  String.raw`better|improved?|optimi[sz]ed?|customer-?(?:oriented|centric|focused)|proactive(?:ly)?|agile`,
];
/** Attitudes and states of mind: one cannot see them, only what follows from them. */
const ATTITUDES = [
  String.raw`(?:mehr|höhere[sn]?|stärkere[sn]?)\s+(?:Engagement|Motivation|Eigenverantwortung|Verantwortung|Initiative|Offenheit|Verständnis|Begeisterung|Commitment|Kundenorientierung|Kundennähe|Teamgeist)`,
  String.raw`\p{L}*(?:mentalität|mindset|bewusstsein)|mindset`,
  String.raw`Kundenorientierung|Kundenfokus|customer (?:orientation|focus|centricity)`,
  String.raw`commitment|ownership|engagement|awareness`,
  String.raw`verinnerlich\p{L}*|leben die Werte|live the values|embrace\p{L}*`,
];
const VAGUE = new RegExp(`(?<!\\p{L})(?:${[...ATTITUDES, ...MORE].join('|')})(?!\\p{L})`, 'giu');
/** "More" followed by something that can be counted is observable: "more than three offers". */
const COUNTED = /^more\s+(?:than|often|time|visits|offers|calls|meetings|customers|questions)$/iu;

const same = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();

/**
 * What could be put more clearly in a target behaviour, for hints beside the field. A well-put behaviour can be seen: it
 * says who does what in which situation (Michie et al., COM-B: specify the behaviour before asking what drives it). Words
 * quoted from the old way do no harm, so only the title and the new way are searched. Each word is named once.
 */
export function wordingHints({ title, from, to }: Pick<Behaviour, 'title' | 'from' | 'to'>): WordingHint[] {
  const words = [title, to]
    .flatMap((text) => text.match(VAGUE) ?? [])
    .filter((word) => !COUNTED.test(word))
    .filter((word, index, all) => all.findIndex((each) => same(each, word)) === index);
  return [
    ...words.map((word) => ({ kind: 'vague' as const, word })),
    ...(from.trim() === '' ? [{ kind: 'no_from' as const }] : []),
    ...(to.trim() === '' ? [{ kind: 'no_to' as const }] : []),
    ...(from.trim() !== '' && same(from, to) ? [{ kind: 'unchanged' as const }] : []),
  ];
}
