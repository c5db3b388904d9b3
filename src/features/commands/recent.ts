const KEY = 'tragwerk.recent';

const MOST = 5;

/** Ids of what was used lately in the palette on this device, the latest first. */
export function recentIds(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

export function rememberUse(id: string): void {
  try {
    localStorage.setItem(
      KEY,
      JSON.stringify([id, ...recentIds().filter((each) => each !== id)].slice(0, MOST)),
    );
  } catch {
    // storage may be forbidden: nothing is remembered then
  }
}
