import { useTranslation } from 'react-i18next';
import { possibleRoles, rolesIn, type ValueRole } from '@/domain/readings-import/value-roles';
import { useColumnNames } from '@/ui/import-steps/use-column-names';
import type { OpenImport } from './use-import';

/** What each value of a column that occurs was taken for, and the words for it, which go by the conditions it is in. */
export function useDecided({ draft, table, occurring }: OpenImport, column: number) {
  const { t } = useTranslation('readingsImport');
  const nameOf = useColumnNames(table);
  const roles = possibleRoles(draft, column);
  const roleOf = rolesIn(draft, column);
  const given = occurring.get(column)?.map((each) => ({ ...each, role: roleOf(each.value) }));
  const part = roles.length === 3 ? 'both' : roles.includes('meets') ? 'meeting' : 'among';
  return {
    heading: t('measure.decide', { column: nameOf(column) }),
    roles,
    wordsOf: (role: Exclude<ValueRole, 'open'>) => t(`measure.roles.${part}.${role}`),
    given,
    /** Nothing is on the other side of what meets the conditions: the share can only be whole. */
    onlyMeets: roles.length === 3 && (given ?? []).every(({ role }) => role !== 'counts'),
  };
}
