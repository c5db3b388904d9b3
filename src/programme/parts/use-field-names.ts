import { useTranslation } from 'react-i18next';
import type { conflict as texts } from '@/i18n/en/conflict';

type Field = keyof typeof texts.field;

/** What the fields of a conflict are called. */
export function useFieldNames() {
  const { t, i18n } = useTranslation('conflict');
  const isField = (name: string): name is Field => i18n.exists(`conflict:field.${name}`);
  return (field: string): string => (isField(field) ? t(`field.${field}`) : field);
}
