import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isIsoDate } from '@/domain/calendar/is-iso-date';
import { useWorkbench } from '@/shared/programme/use-workbench';
import { useTogether } from './use-together';
import type { FieldProps } from './field-props';

const FIELDS = ['startsOn', 'endsOn'] as const;
const dayOf = (text: string) => (text === '' ? null : text);
const isDay = (text: string) => text === '' || isIsoDate(text);

/** From when to when. */
export function PeriodInput({ id, measure, compact = false }: FieldProps) {
  const { t } = useTranslation('measures');
  const { edit } = useWorkbench();
  const { field } = useTogether(
    { startsOn: measure.startsOn ?? '', endsOn: measure.endsOn ?? '' },
    ({ startsOn, endsOn }) => {
      const reversed = startsOn !== '' && endsOn !== '' && endsOn < startsOn;
      return {
        errors: { endsOn: reversed ? t('field.endsBeforeStart') : null },
        value:
          reversed || !isDay(startsOn) || !isDay(endsOn)
            ? null
            : { starts_on: dayOf(startsOn), ends_on: dayOf(endsOn) },
      };
    },
    (dates) => void edit('measures', id, dates),
  );
  return FIELDS.map((name) => (
    <TextInput
      key={name}
      type="date"
      {...(compact
        ? { 'aria-label': t(`field.${name}`, { title: measure.title }), size: 'xs' }
        : { label: t(`page.${name}`) })}
      {...field(name)}
    />
  ));
}
