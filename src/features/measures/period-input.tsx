import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useWorkbench } from '@/programme/use-workbench';
import { DAY_INPUT } from '@/ui/forms/day-input';
import { useRules } from '@/ui/forms/rules';
import { LeaveGuard } from '@/ui/leave-guard';
import type { FieldProps } from './field-props';
import { useTogether } from './use-together';

const FIELDS = ['startsOn', 'endsOn'] as const;
const dayOf = (text: string) => (text === '' ? null : text);

/** From when to when. */
export function PeriodInput({ measure, compact = false }: FieldProps) {
  const { t } = useTranslation('measures');
  const { edit } = useWorkbench();
  const { day } = useRules();
  const { field, unsaved } = useTogether(
    { startsOn: measure.startsOn ?? '', endsOn: measure.endsOn ?? '' },
    ({ startsOn, endsOn }) => {
      const reversed = startsOn !== '' && endsOn !== '' && endsOn < startsOn;
      const errors = {
        startsOn: day(startsOn, {}),
        endsOn: day(endsOn, {}) ?? (reversed ? t('field.endsBeforeStart') : null),
      };
      return {
        errors,
        value:
          errors.startsOn !== null || errors.endsOn !== null
            ? null
            : { startsOn: dayOf(startsOn), endsOn: dayOf(endsOn) },
      };
    },
    (dates) => void edit('measures', measure.key, dates),
  );
  return (
    <>
      {unsaved ? <LeaveGuard unsaved /> : null}
      {FIELDS.map((name) => (
        <TextInput
          key={name}
          {...DAY_INPUT}
          {...(compact
            ? { 'aria-label': t(`field.${name}`, { title: measure.title }), size: 'xs' }
            : { label: t(`page.${name}`) })}
          {...field(name)}
        />
      ))}
    </>
  );
}
