const MAX = 60;

/**
 * A name as part of a file name: lower case ASCII, words joined by hyphens.
 * @example slug('Lösungen statt Kisten, 2026') // 'loesungen-statt-kisten-2026'
 */
export function slug(name: string): string {
  const ascii = name
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '');
  const words = ascii.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
  return words.slice(0, MAX).replace(/-$/, '') || 'programme';
}
