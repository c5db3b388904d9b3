import { useTranslation } from 'react-i18next';
import { all, useRules } from '@/shared/forms/rules';
import { useFields } from '@/shared/forms/use-fields';

/** The particulars of a programme as a form holds them: dates as `YYYY-MM-DD`, empty where there is none. */
export type ProgrammeValues = Record<'name' | 'strategy' | 'startsOn' | 'endsOn' | 'status', string>;

export type ProgrammeFieldsForm = ReturnType<typeof useProgrammeFields>;

/** The limits are those of the programme file and of the table. */
export function useProgrammeFields(initial: ProgrammeValues) {
  const { t } = useTranslation('programmes');
  const { required, atMost } = useRules();
  return useFields(initial, {
    name: all(required, atMost(300)),
    strategy: atMost(10_000),
    endsOn: (end, { startsOn }) =>
      end !== '' && startsOn && end < startsOn ? t('form.endsBeforeStart') : null,
  });
}
