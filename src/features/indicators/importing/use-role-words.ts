import { useTranslation } from 'react-i18next';
import type { Draft } from '@/domain/importing/draft';
import { possibleRoles, type ValueRole } from '@/domain/importing/value-roles';

/** What the roles of a column's values are called, which goes by the conditions it is in. */
export function useRoleWords(draft: Draft, column: number) {
  const { t } = useTranslation('readingsImport');
  const roles = possibleRoles(draft, column);
  const part = roles.length === 3 ? 'both' : roles.includes('meets') ? 'meeting' : 'among';
  return (role: Exclude<ValueRole, 'open'>) => t(`measure.roles.${part}.${role}`);
}
