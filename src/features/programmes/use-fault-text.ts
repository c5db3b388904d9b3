import { useTranslation } from 'react-i18next';
import type { Fault } from '@/data/faults';
import { useFieldNames } from '@/shared/programme/components/use-field-names';

const KINDS = {
  programmes: 'programme',
  strategic_goals: 'goal',
  target_behaviours: 'behaviour',
  framework_conditions: 'condition',
  effects: 'effect',
  measures: 'measure',
  sessions: 'session',
  indicators: 'indicator',
  observations: 'indicator',
  stakeholders: 'stakeholder',
  decisions: 'decision',
} as const;
const isKnown = (table: string): table is keyof typeof KINDS => Object.hasOwn(KINDS, table);

/** Says which value cannot be read, and of what it is one: “End” of “Kick-off” (measure): 9999-12-31. */
export function useFaultText(): (fault: Fault) => string {
  const { t } = useTranslation(['programmes', 'domain']);
  const fieldName = useFieldNames();
  return ({ id, table, column, value, title }) => {
    if (id === null || !isKnown(table)) return t('unreadable.otherwise');
    const kind = t(`domain:entity.${KINDS[table]}`, { count: 1 });
    const said = { field: fieldName(column), kind, title, value };
    return title === '' ? t('unreadable.fault', said) : t('unreadable.faultOf', said);
  };
}
