import { fileURLToPath } from 'node:url';
import type { PGlite } from '@electric-sql/pglite';
import { CATALOGUE_QUERY, type Catalogue } from './catalogue';
import { renderTypes } from './render';

/** Where the generated types live. */
export const TYPES_FILE = fileURLToPath(new URL('../../data/database.types.ts', import.meta.url));

/** Reads schema public and writes it down as TypeScript. */
export async function databaseTypes(db: PGlite): Promise<string> {
  const { rows } = await db.query<{ catalogue: Catalogue }>(CATALOGUE_QUERY);
  const [row] = rows;
  if (!row) throw new Error('the catalogue query answered nothing');
  return renderTypes(row.catalogue);
}
