import { didYouMean } from '../programme/did-you-mean';
import { fold } from './cell-text';
import type { KnownTeam } from './compile-team';
import type { TeamValue } from './mapping';

/** Words that come before or behind the name of a team in one place and not in another. */
const FILLERS = /\b(?:team|region|gebiet|vertriebsgebiet|vertrieb|sales|office|niederlassung|nl|area)\b/g;
const bare = (text: string) => fold(fold(text).replace(FILLERS, ' '));

/**
 * Which team each value most likely stands for: the one of this name or key, of this name without words like "Region",
 * or of a name that differs by a typing error; null where none does.
 * @example suggestTeams(['Süd'], [{ key: 'south', name: 'Region Süd' }]) // [{ value: 'Süd', team: 'south' }]
 */
export function suggestTeams(values: readonly string[], teams: readonly KnownTeam[]): TeamValue[] {
  const names = new Map<string, string>();
  for (const make of [bare, fold]) {
    for (const { key } of teams) names.set(make(key), key);
    for (const { key, name } of teams) names.set(make(name), key);
  }
  names.delete('');
  return values.map((value) => {
    const close = () => didYouMean(fold(value), names.keys());
    return {
      value,
      team: names.get(fold(value)) ?? names.get(bare(value)) ?? names.get(close() ?? '') ?? null,
    };
  });
}
