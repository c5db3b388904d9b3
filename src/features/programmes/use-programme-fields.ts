import { useTranslation } from 'react-i18next';
import { TEXT_MAX, TITLE_MAX } from '@/domain/programme/limits';
import { all, useRules } from '@/ui/forms/rules';
import { useFields } from '@/ui/forms/use-fields';

/** The particulars of a programme as a form holds them: dates as `YYYY-MM-DD`, empty where there is none. */
export type ProgrammeValues = Record<'name' | 'strategy' | 'startsOn' | 'endsOn' | 'status', string>;

export type ProgrammeFieldsForm = ReturnType<typeof useProgrammeFields>;

/** The limits are those of the programme file and of the table. */
export function useProgrammeFields(initial: ProgrammeValues) {
  const { t } = useTranslation('programmes');
  const { required, atMost, day } = useRules();
  return useFields(initial, {
    name: all(required, atMost(TITLE_MAX)),
    strategy: atMost(TEXT_MAX),
    startsOn: day,
    endsOn: (end, { startsOn }) =>
      day(end, {}) ?? (end !== '' && startsOn && end < startsOn ? t('form.endsBeforeStart') : null),
  });
}
