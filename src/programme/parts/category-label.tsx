import { useTranslation } from 'react-i18next';
import type { ConditionCategory } from '@/domain/programme/model';

/** The category of a framework condition in words; says so when none has been given. */
export function CategoryLabel({ category }: { category: ConditionCategory | null }) {
  const { t } = useTranslation('domain');
  return t(`conditionCategory.${category ?? 'none'}`);
}
