/** German, Austrian and English names of the months, January first, and how they are shortened. */
const NAMES: readonly string[] = [
  'januar jänner jaenner january jan jän',
  'februar feber february feb',
  'märz maerz march mär mar mrz mae',
  'april apr',
  'mai may',
  'juni june jun',
  'juli july jul',
  'august aug',
  'september sep sept',
  'oktober october okt oct',
  'november nov',
  'dezember december dez dec',
];

const BY_NAME = new Map(NAMES.flatMap((names, i) => names.split(' ').map((name) => [name, i + 1] as const)));

/**
 * The month of a name, 1 to 12; undefined when there is none of this name.
 * @example monthOfName('Mrz') // 3
 */
export function monthOfName(name: string): number | undefined {
  return BY_NAME.get(name.normalize('NFC').toLowerCase());
}
