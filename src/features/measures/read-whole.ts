/** A whole number within a range as people type it; empty is none. Null when it is neither. */
export function readWhole(text: string, least: number, most: number): { value: number | null } | null {
  const trimmed = text.trim();
  if (trimmed === '') return { value: null };
  if (!/^\d{1,8}$/.test(trimmed)) return null;
  const value = Number(trimmed);
  return value >= least && value <= most ? { value } : null;
}
