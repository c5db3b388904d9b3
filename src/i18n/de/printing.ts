import type { printing as en } from '../en/printing';
import type { Shape } from '../shape';

export const printing = {
  print: 'Drucken',
  words: 'Papier PDF Ausdruck weitergeben',
  withStakeholders: 'Mit Schlüsselpersonen drucken',
  without: 'Ohne Schlüsselpersonen',
  with: 'Mit Schlüsselpersonen',
  asOf: 'Stand {{date}}',
  page: 'Seite',
  of: 'von',
} satisfies Shape<typeof en>;
