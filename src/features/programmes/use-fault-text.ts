import { useTranslation } from 'react-i18next';
import { isIsoDate } from '@/domain/calendar/is-iso-date';
import { formatDate, formatWallClock } from '@/i18n/format';
import type { Language } from '@/i18n/languages';
import { useLanguage } from '@/i18n/use-language';
import { useFieldNames } from '@/programme/parts/use-field-names';
import type { Fault } from '@/programme/unreadable/faults';

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

const STORED_DATE = /^(\d{4}-\d\d-\d\d)(?:[ T](\d\d:\d\d)(?::\d\d)?)?$/;

/** Dates as people write them, also those that are out of range; whatever else is no date as it is stored. */
function valueText(language: Language, value: string): string {
  const [, date = '', time] = STORED_DATE.exec(value) ?? [];
  if (!isIsoDate(date)) return value;
  return time === undefined ? formatDate(language, date) : formatWallClock(language, value);
}

/** Says which value cannot be read, and of what it is one: “End” of “Kick-off” (measure): 31 Dec 9999. */
export function useFaultText(): (fault: Fault) => string {
  const { t } = useTranslation(['unreadable', 'domain']);
  const language = useLanguage();
  const fieldName = useFieldNames();
  return ({ id, table, column, value, title }) => {
    if (id === null || !isKnown(table)) return t('otherwise');
    const kind = t(`domain:entity.${KINDS[table]}`, { count: 1 });
    const said = { field: fieldName(column), kind, title, value: valueText(language, value) };
    return title === '' ? t('fault', said) : t('faultOf', said);
  };
}
