import { positionsBetween } from '@/domain/programme/position';

interface Placed {
  id: string;
  position: string;
}

/**
 * What has to be written so that items stand at another place of their list, in the order they have now: one row per
 * item; all of them where the list has no usable order yet.
 * @param items the whole list in its order
 * @param ids what is moved
 * @param before the item they are put before; null: at the end
 */
export function moved(items: readonly Placed[], ids: readonly string[], before: string | null): Placed[] {
  const moving = items.filter(({ id }) => ids.includes(id));
  const staying = items.filter(({ id }) => !ids.includes(id));
  const at = before === null ? staying.length : staying.findIndex(({ id }) => id === before);
  if (moving.length === 0 || at === -1) return [];
  const after = [...staying.slice(0, at), ...moving, ...staying.slice(at)];
  if (after.every(({ id }, i) => id === items[i]?.id)) return [];
  const positions = positionsBetween(
    staying[at - 1]?.position ?? null,
    staying[at]?.position ?? null,
    moving.length,
  );
  if (positions) return moving.map(({ id }, i) => ({ id, position: positions[i] ?? '' }));
  const anew = positionsBetween(null, null, after.length) ?? [];
  return after.map(({ id }, i) => ({ id, position: anew[i] ?? '' }));
}
