import type { TextInputProps } from '@mantine/core';
import type { Measure } from '@/domain/programme/model';

/** A field of a measure, on its page or, compact, in the row of a table that tells what it is. */
export interface FieldProps {
  measure: Measure;
  compact?: boolean;
}

/** Hints stand below, so that fields beside each other are level. */
export const ORDER: TextInputProps['inputWrapperOrder'] = ['label', 'input', 'description', 'error'];
