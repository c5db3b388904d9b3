import { useTranslation } from 'react-i18next';
import type { fields } from '@/i18n/en/fields';

type Field = keyof typeof fields;

/** What columns are called. */
export function useFieldNames() {
  const { t, i18n } = useTranslation('fields');
  const isField = (name: string): name is Field => i18n.exists(`fields:${name}`);
  return (field: string): string => (isField(field) ? t(field) : field);
}
