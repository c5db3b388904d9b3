/**
 * A name as part of a file name or a key: lower case ASCII, words joined by hyphens, at most `max` characters.
 * @param fallback what stands for a name without a single Latin letter or digit
 * @example slug('Lösungen statt Kisten, 2026', 'programme') // 'loesungen-statt-kisten-2026'
 */
export function slug(name: string, fallback: string, max = 60): string {
  const ascii = name
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '');
  const words = ascii.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
  return words.slice(0, max).replace(/-$/, '') || fallback;
}
